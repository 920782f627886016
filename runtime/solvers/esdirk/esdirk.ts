import type { StagePolynomials } from "../continuous-extension.js";
import type { ErrorNorm } from "../error-norm.js";
import type { Steps } from "../evaluator.js";
import type { OneStepRun, OneStepScheme, System } from "../method.js";
import type { Statistics } from "../solution.js";
import { stageDerivatives } from "../stage-derivatives.js";
import { simplifiedNewton } from "./newton.js";
import type { NewtonOutcome } from "./newton.js";
import { stagePredictors } from "./predictor.js";

/**
 * A stiffly accurate singly diagonally implicit Runge-Kutta method with an explicit first stage: its
 * last stage is the state at the end of the step.
 */
export interface EsdirkTable {
  readonly name: string;
  readonly description: string;
  readonly order: number;
  readonly embeddedOrder: number;
  /** The coefficient on the diagonal. */
  readonly gamma: number;
  /** Fraction of the step at which each stage lies. */
  readonly nodes: readonly number[];
  /** Row i holds the coefficients of stage i before the diagonal; the first row is empty. */
  readonly stages: readonly (readonly number[])[];
  /** Weights of the embedded method. */
  readonly embeddedWeights: readonly number[];
  /**
   * Whether the estimated error is multiplied by the inverse of I - h gamma J, so that it stays of its
   * order in stiff components: Hosea and Shampine 1996, Appl. Numer. Math. 20, 21. There is no need
   * where the embedded method is stiffly accurate, too.
   */
  readonly filtersError: boolean;
  readonly extension: StagePolynomials;
}

export function esdirk(table: EsdirkTable): OneStepScheme {
  const { name, description, order, embeddedOrder } = table;
  return {
    name,
    description,
    order,
    errorOrder: embeddedOrder,
    implicit: true,
    fixedStep: false,
    start: (system, norm, statistics) => esdirkRun(table, system, norm, statistics),
  };
}

/** The weights of the step less those of the embedded method. */
export function errorWeights({ stages, gamma, embeddedWeights }: EsdirkTable): readonly number[] {
  const weights = [...stages.at(-1)!, gamma];
  return weights.map((weight, i) => weight - embeddedWeights[i]!);
}

/*
 * The derivatives of the stages are the unknowns. The last one serves as the first of the next step:
 * evaluated anew at the end of the step it would hold the error of the iteration times the Jacobian.
 */
function esdirkRun(
  table: EsdirkTable,
  system: System,
  norm: ErrorNorm,
  statistics: Statistics,
): OneStepRun {
  const { gamma, nodes, stages, extension } = table;
  const last = stages.length - 1;
  const weightsOfError = errorWeights(table);
  const predictors = stagePredictors(nodes);
  const derivatives = stageDerivatives(system, extension);
  const newton = simplifiedNewton(system, norm, statistics);
  const { operations } = system;
  const base = system.vector(system.size);
  const stage = system.vector(system.size);
  const zero = system.vector(system.size);

  function solveStage(i: number, t: number, result: Float64Array): Steps<NewtonOutcome> {
    const unknown = derivatives.vectors[i]!;
    operations.combine(zero, 1, predictors[i]!, derivatives.vectors, unknown);
    return newton.solve(t, base, unknown, result);
  }

  return {
    ...derivatives,
    *attempt(t, h, y, next) {
      const atStart = derivatives.begin(t, h, y);
      if (atStart !== undefined) yield atStart;
      norm.update(y);
      if (newton.begin(t, y, h * gamma) && !(yield* newton.renew())) return Infinity;
      for (let i = 1; i <= last; i++) {
        const result = i === last ? next : stage;
        const time = t + nodes[i]! * h;
        operations.combine(y, h, stages[i]!, derivatives.vectors, base);
        let outcome = yield* solveStage(i, time, result);
        if (outcome !== "converged" && !newton.isCurrent() && (yield* newton.renew())) {
          outcome = yield* solveStage(i, time, result);
        }
        if (outcome !== "converged") return outcome === "diverged" ? Infinity : NaN;
      }
      operations.combine(zero, h, weightsOfError, derivatives.vectors, stage);
      if (table.filtersError) {
        const pending = newton.filter(stage);
        if (pending !== undefined) yield pending;
      }
      return norm.between(stage, y, next);
    },
    accept: () => {
      derivatives.accept();
      newton.accept();
    },
    restart: () => {
      derivatives.restart();
      newton.restart();
    },
  };
}
