import type { StagePolynomials } from "../continuous-extension.js";
import type { ErrorNorm } from "../error-norm.js";
import type { OneStepRun, OneStepScheme, System } from "../method.js";
import { stageDerivatives } from "../stage-derivatives.js";

/** An explicit Runge-Kutta method whose last stage lies at the end of the step. */
export interface ExplicitTable {
  readonly name: string;
  readonly description: string;
  readonly order: number;
  /** Fraction of the step at which each stage lies. */
  readonly nodes: readonly number[];
  /** Row i makes stage i of the derivatives of the stages before it; the last row makes the step. */
  readonly stages: readonly (readonly number[])[];
  /** Absent for methods of fixed step. */
  readonly embedded?: {
    readonly order: number;
    /** Weights of the step less those of the embedded method. */
    readonly errorWeights: readonly number[];
  };
  readonly extension: StagePolynomials;
}

export function explicitRungeKutta(table: ExplicitTable): OneStepScheme {
  const { name, description, order, embedded } = table;
  return {
    name,
    description,
    order,
    errorOrder: embedded?.order ?? order,
    implicit: false,
    fixedStep: embedded === undefined,
    start: (system, norm) => explicitRun(table, system, norm),
  };
}

function explicitRun(table: ExplicitTable, system: System, norm: ErrorNorm): OneStepRun {
  const { nodes, stages, embedded, extension } = table;
  const last = stages.length - 1;
  const derivatives = stageDerivatives(system, extension);
  const { operations } = system;
  const stage = system.vector(system.size);
  const zero = system.vector(system.size);
  const isFinite = (vector: Float64Array): boolean => operations.isFinite(vector);
  return {
    ...derivatives,
    *attempt(t, h, y, next) {
      const atStart = derivatives.begin(t, h, y);
      if (atStart !== undefined) yield atStart;
      for (let i = 1; i <= last; i++) {
        const result = i === last ? next : stage;
        operations.combine(y, h, stages[i]!, derivatives.vectors, result);
        const time = t + nodes[i]! * h;
        const pending = system.derivative(time, result, derivatives.vectors[i]!);
        if (pending !== undefined) yield pending;
      }
      if (!derivatives.vectors.every(isFinite)) return NaN;
      if (embedded === undefined) return 0;
      operations.combine(zero, h, embedded.errorWeights, derivatives.vectors, stage);
      const error = norm.between(stage, y, next);
      return Number.isFinite(error) ? error : NaN;
    },
  };
}
