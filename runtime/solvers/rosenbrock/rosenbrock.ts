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
    start: (system, norm, statistics) => rosenbrockRun(table, system, norm, statistics),
  });
}

function rosenbrockRun(
  { gamma, a, c, alpha, gammas, dense }: RosenbrockTable,
  system: System,
  norm: ErrorNorm,
  statistics: Statistics,
): OneStepRun {
  const { size, timeDerivative } = system;
  const solver = system.linearSolver();
  const jacobian = system.vector(system.pattern.rowIdx.length);
  const slope = system.vector(size);
  const slopeByTime = system.vector(size);
  const stages = alpha.map(() => system.vector(size));
  const errors = stages.at(-1)!;
  const bends = dense.map(() => system.vector(size));
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

  /** Writes f for the right-hand side of stage i; `argument` gets where that is evaluated. */
  function evaluateStage(
    i: number,
    t: number,
    h: number,
    y: Float64Array,
    argument: Float64Array,
  ): Pending | undefined {
    argument.set(y);
    addCombination(a[i]!, stages, argument);
    if (i > 0) return system.derivative(t + alpha[i]! * h, argument, stages[i]!);
    stages[0]!.set(slope);
    return undefined;
  }

  /** Computes U_i from f. */
  function solveStage(i: number, h: number): Pending | undefined {
    const right = stages[i]!;
    for (let n = 0; n < size; n++) right[n]! *= h;
    addCombination(c[i]!, stages, right);
    if (timeDerivative && gammas[i] !== 0) addMultiple(gammas[i]! * h * h, slopeByTime, right);
    for (let n = 0; n < size; n++) right[n]! *= gamma;
    statistics.newtonIterations++;
    return solver.solve(right);
  }

  function bendsOfLastAttempt(): readonly Float64Array[] {
    if (!bendsKnown) {
      for (let k = 0; k < bends.length; k++) addCombination(dense[k]!, stages, bends[k]!.fill(0));
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
      addMultiple(1, errors, next);
      norm.updateLarger(y, next);
      return norm.of(errors);
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

function addCombination(
  factors: readonly number[],
  vectors: readonly Float64Array[],
  sum: Float64Array,
): void {
  for (let j = 0; j < factors.length; j++) {
    if (factors[j] !== 0) addMultiple(factors[j]!, vectors[j]!, sum);
  }
}

function addMultiple(factor: number, vector: Float64Array, sum: Float64Array): void {
  for (let n = 0; n < sum.length; n++) sum[n]! += factor * vector[n]!;
}
