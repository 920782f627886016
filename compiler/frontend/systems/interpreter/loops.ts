import type { Operand } from "../arithmetic/arithmetic.js";
import type { NumericArithmetic } from "../arithmetic/numeric.js";
import { inverse } from "./dense.js";
import { write } from "./cells.js";
import type { Propagation } from "./propagation.js";
import type { ConnectionStep, Step } from "./steps.js";

const largestIterationCount = 50;
/** Fewer than the ten that kernels have, so that theirs have converged where these do. */
const iterationsWithinReach = 8;
/** Step of a difference, relative to the unknown: the root of the unit round-off. */
const relativeStep = 2 ** -26;
/** Corrections below this, relative to the unknowns, end the iteration. */
const convergence = 2 ** -50;
/** Residuals that no longer fall are rounding below this, relative to the unknowns. */
const stagnation = 2 ** -40;
/** Corrections in the arithmetic: each multiplies the error of a derivative by that of the Jacobian, 2^-26. */
const correctionCount = 3;

/**
 * The connections that lie on cycles of what steps have read.
 *
 * @param isSuspect which steps may be part of a cycle
 */
export function cyclicConnections<V extends object>(
  steps: readonly Step<V>[],
  connections: readonly ConnectionStep<V>[],
  isSuspect: (step: Step<V>) => boolean,
): readonly ConnectionStep<V>[] {
  const unknown = steps.map(isSuspect);
  const next = steps.map(({ writes }, i) =>
    unknown[i]
      ? [...new Set(writes.flatMap(({ readers }) => [...readers]))].filter((j) => unknown[j])
      : [],
  );
  const previous = steps.map((): number[] => []);
  next.forEach((after, i) => after.forEach((j) => previous[j]!.push(i)));
  const inLoop = cyclic(next, previous);
  const indices = new Map(steps.map((step, i) => [step, i] as const));
  return connections.filter((connection) => inLoop[indices.get(connection)!]);
}

/** Whether a step has written something that is not a number, or nothing. */
export function leftUnknown<V extends object>(
  { writes }: Step<V>,
  arithmetic: NumericArithmetic<V>,
): boolean {
  return writes.some(
    ({ shape, elements }) =>
      shape === undefined || elements.some((element) => Number.isNaN(arithmetic.value(element))),
  );
}

/** Whether each node lies on a cycle, or on a way from one to another. */
function cyclic(
  next: readonly (readonly number[])[],
  previous: readonly (readonly number[])[],
): boolean[] {
  const alive = next.map(() => true);
  for (const [forward, backward] of [
    [next, previous],
    [previous, next],
  ] as const) {
    const degree = backward.map((nodes) => nodes.filter((node) => alive[node]).length);
    const ends = alive.flatMap((lives, i) => (lives && degree[i] === 0 ? [i] : []));
    for (let at = 0; at < ends.length; at += 1) {
      alive[ends[at]!] = false;
      for (const node of forward[ends[at]!]!) {
        degree[node]! -= 1;
        if (degree[node] === 0 && alive[node]) ends.push(node);
      }
    }
  }
  return alive;
}

/** What connections would carry if their targets were given: the unknowns of loops. */
export interface TornLoops<V extends object> {
  /** Names of the unknowns. */
  readonly names: readonly string[];
  readonly start: readonly number[];
  /** What the connections carry when the unknowns are these. */
  carried(unknowns: readonly Operand<V>[]): readonly Operand<V>[];
}

export function tornAt<V extends object>(
  connections: readonly ConnectionStep<V>[],
  propagation: Propagation<V>,
  forgetAll: () => void,
  arithmetic: NumericArithmetic<V>,
): TornLoops<V> {
  const held = new Set<Step<V>>(connections);
  return {
    names: connections.flatMap(({ names }) => names),
    start: connections.flatMap(({ defaults }) => defaults),
    carried: (unknowns) => {
      forgetAll();
      let first = 0;
      for (const { target, position, count } of connections) {
        write(target, unknowns.slice(first, first + count), position, arithmetic);
        first += count;
      }
      propagation.settle(held);
      return connections.flatMap((connection) => connection.taken());
    },
  };
}

/** The unknowns that depend on themselves, by a change of each of them in turn. */
export function selfDependent<V extends object>(
  { names, start, carried }: TornLoops<V>,
  arithmetic: NumericArithmetic<V>,
): readonly string[] {
  const numbers = (unknowns: readonly number[]): number[] =>
    carried(unknowns).map((value) => arithmetic.value(value));
  const at = start.map((value, i) => value + 0.5 + 0.25 / (i + 1));
  const before = numbers(at);
  const next = at.map((value, j) => {
    const after = numbers(at.with(j, value * 1.5));
    return after.flatMap((found, i) => (Object.is(found, before[i]) ? [] : [i]));
  });
  const previous = at.map((): number[] => []);
  next.forEach((after, i) => after.forEach((j) => previous[j]!.push(i)));
  const inLoop = cyclic(next, previous);
  return names.filter((_, i) => inLoop[i]);
}

/**
 * Solves u = carried(u) by Newton's method, from the defaults of the inputs, with a Jacobian by
 * differences and steps halved while the residual grows. The last corrections are made in the arithmetic,
 * so that bounds of errors and derivatives pass through the solution (implicit function theorem).
 *
 * @param unsolved what to do when it does not converge; "undefined": then and when steps have to be halved
 *   or are more than eight, all values are NaN
 * @returns values in the arithmetic; NaN where the loop has no value
 * @throws Error with the names of the inputs when it does not converge
 */
export function solveLoops<V extends object>(
  { names, start, carried }: TornLoops<V>,
  arithmetic: NumericArithmetic<V>,
  unsolved: "error" | "undefined",
): readonly Operand<V>[] {
  const [limit, smallestFactor] =
    unsolved === "error" ? [largestIterationCount, 2 ** -20] : [iterationsWithinReach, 1];
  const residual = (unknowns: readonly number[]): number[] =>
    carried(unknowns).map((value, i) => arithmetic.value(value) - unknowns[i]!);
  let unknowns = [...start];
  let found = residual(unknowns);
  for (let iteration = 0; iteration < limit; iteration += 1) {
    if (found.some(Number.isNaN)) return unknowns.map(() => NaN);
    const inverted = inverse(differences(residual, unknowns, found));
    if (!inverted) break;
    const correction = inverted.map((row) => -dot(row, found));
    const converged = correction.every(
      (change, i) => Math.abs(change) <= convergence * Math.max(Math.abs(unknowns[i]!), 2 ** -1000),
    );
    if (converged || found.every((value) => value === 0)) {
      return corrected(inverted, unknowns, carried, arithmetic);
    }
    let factor = 1;
    let moved = unknowns;
    let after = found;
    do {
      moved = unknowns.map((value, i) => value + factor * correction[i]!);
      after = residual(moved);
      factor /= 2;
    } while (!(norm(after) <= norm(found)) && factor >= smallestFactor);
    if (!(norm(after) < norm(found))) {
      // Rounding may keep the residual from falling any further.
      if (norm(found) > stagnation * norm(unknowns)) break;
      return corrected(inverted, unknowns, carried, arithmetic);
    }
    [unknowns, found] = [moved, after];
  }
  if (unsolved === "undefined") return unknowns.map(() => NaN);
  throw new Error(`algebraic loop through ${names.join(", ")}: Newton iteration does not converge`);
}

/** u - J^-1 (carried(u) - u), again and again, in the arithmetic. */
function corrected<V extends object>(
  inverted: readonly (readonly number[])[],
  solution: readonly number[],
  carried: TornLoops<V>["carried"],
  arithmetic: NumericArithmetic<V>,
): readonly Operand<V>[] {
  let unknowns: readonly Operand<V>[] = solution;
  for (let count = 0; count < correctionCount; count += 1) {
    const before = unknowns;
    const residuals = carried(before).map((value, i) => arithmetic.subtract(value, before[i]!));
    unknowns = before.map((value, i) =>
      residuals.reduce<Operand<V>>(
        (total, r, j) => arithmetic.subtract(total, arithmetic.multiply(inverted[i]![j]!, r)),
        value,
      ),
    );
  }
  return unknowns;
}

/** The Jacobian of f by forward differences, by rows. */
function differences(
  f: (unknowns: readonly number[]) => readonly number[],
  at: readonly number[],
  value: readonly number[],
): number[][] {
  const columns = at.map((x, j) => {
    const moved = x + relativeStep * Math.max(Math.abs(x), 1);
    const after = f(at.with(j, moved));
    return after.map((found, i) => (found - value[i]!) / (moved - x));
  });
  return at.map((_, i) => columns.map((column) => column[i]!));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * b[i]!, 0);
}

function norm(values: readonly number[]): number {
  return Math.hypot(...values);
}
