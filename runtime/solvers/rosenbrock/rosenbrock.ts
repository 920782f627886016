import type { ErrorNorm } from "../error-norm.js";
import type { Pending, Steps } from "../evaluator.js";
import type { Method, OneStepRun, System } from "../method.js";
import { oneStepMethod } from "../one-step.js";
import type { Statistics } from "../solution.js";
import type { RosenbrockTable } from "./table.js";

/**
 * A Rosenbrock–Wanner method: s linear systems a step, with one factorisation, and no iteration. The
 * Jacobian and the derivatives at the start of a step serve all attempts of it. The error is measured
 * with the larger of the two ends of the step.
 */
export function rosenbrockMethod(table: RosenbrockTable): Method {
  const { name, order, errorOrder, description } = table;
  return oneStepMethod({
    name,
    order,
    errorOrder,
    description,
    implicit: true,
    fixedStep: false,
    factorizesEveryAttempt: true,
    start: (system, norm, statistics) => rosenbrockRun(table, system, norm, statistics),
  });
}

function rosenbrockRun(
  { gamma, a, c, alpha, gammas, dense }: RosenbrockTable,
  system: System,
  norm: ErrorNorm,
  statistics: Statistics,
): OneStepRun {
  const { size, vector, operations, timeDerivative } = system;
  const solver = system.linearSolver("every attempt");
  const jacobian = solver.place?.jacobian ?? vector(system.pattern.rowIdx.length);
  const zero = vector(size);
  const slope = vector(size);
  const slopeByTime = vector(size);
  const stages = alpha.map(() => vector(size));
  const errors = stages.at(-1)!;
  const bends = dense.map(() => vector(size));
  // The right-hand side of stage i is gamma (h f_i + sum_j c_ij U_j + gamma_i h^2 df/dt).
  const terms = stages.map((stage, i) => [
    i === 0 ? slope : stage,
    slopeByTime,
    ...stages.slice(0, i),
  ]);
  const factors = c.map((row) => [0, 0, ...row.map((factor) => gamma * factor)]);
  let start: Float64Array = slope;
  let end: Float64Array = slope;
  let startKnown = false;
  let bendsKnown = false;

  function* evaluateStart(t: number, y: Float64Array): Steps<void> {
    const atStart = system.derivative(t, y, slope);
    if (atStart !== undefined) yield atStart;
    const derivatives = system.jacobian(t, y, jacobian);
    if (derivatives !== undefined) yield derivatives;
    timeDerivative?.(t, y, slopeByTime);
    startKnown = true;
  }

  /** Writes f for the right-hand side of a later stage; `argument` gets where that is evaluated. */
  function evaluateStage(
    i: number,
    t: number,
    h: number,
    y: Float64Array,
    argument: Float64Array,
  ): Pending | undefined {
    if (i === 0) return undefined;
    operations.combine(y, 1, a[i]!, stages, argument);
    return system.derivative(t + alpha[i]! * h, argument, stages[i]!);
  }

  /** Computes U_i from f. */
  function solveStage(i: number, h: number): Pending | undefined {
    const [right, row] = [stages[i]!, factors[i]!];
    row[0] = gamma * h;
    row[1] = timeDerivative ? gamma * gammas[i]! * h * h : 0;
    operations.combine(zero, 1, row, terms[i]!, right);
    statistics.newtonIterations++;
    return solver.solve(right);
  }

  function bendsOfLastAttempt(): readonly Float64Array[] {
    if (!bendsKnown) {
      for (let k = 0; k < bends.length; k++) {
        operations.combine(zero, 1, dense[k]!, stages, bends[k]!);
      }
      bendsKnown = true;
    }
    return bends;
  }

  return {
    *attempt(t, h, y, next) {
      start = y;
      end = next;
      bendsKnown = false;
      if (!startKnown) yield* evaluateStart(t, y);
      const factorization = solver.factorize(gamma * h, jacobian);
      if (factorization !== undefined) yield factorization;
      if (!solver.regular) {
        return jacobian.every(Number.isFinite) ? Infinity : NaN;
      }
      for (let i = 0; i < stages.length; i++) {
        const evaluation = evaluateStage(i, t, h, y, next);
        if (evaluation !== undefined) yield evaluation;
        const solution = solveStage(i, h);
        if (solution !== undefined) yield solution;
      }
      operations.addMultiple(next, 1, errors, next);
      return norm.between(errors, y, next);
    },
    accept: () => {
      startKnown = false;
    },
    restart: () => {
      startKnown = false;
    },
    interpolate: (theta, state) => bent(start, end, bendsOfLastAttempt(), theta, state),
    interpolant: () => {
      const [from, to] = [start.slice(), end.slice()];
      const kept = bendsOfLastAttempt().map((bend) => bend.slice());
      return (theta, state) => bent(from, to, kept, theta, state);
    },
  };
}

/** The straight line from one state to the other, bent by a polynomial that vanishes at both. */
function bent(
  from: Float64Array,
  to: Float64Array,
  bends: readonly Float64Array[],
  theta: number,
  state: Float64Array,
): void {
  for (let n = 0; n < state.length; n++) {
    let bend = 0;
    for (let k = bends.length - 1; k >= 0; k--) bend = bend * theta + bends[k]![n]!;
    state[n] = (1 - theta) * from[n]! + theta * (to[n]! + (1 - theta) * bend);
  }
}
