import type { Problem } from "../../runtime/solvers/problem.js";

/** An initial-value problem whose solution is known. */
export interface TestProblem {
  readonly name: string;
  /** Where the problem is defined. */
  readonly citation: string;
  /** Whether explicit methods need far more steps than accuracy does. */
  readonly stiff: boolean;
  readonly problem: Omit<Problem, "tolerances">;
  /**
   * One per state, in its unit: the magnitude below which a value counts as zero, so that a relative
   * tolerance r goes with the absolute tolerance r * absoluteScale.
   */
  readonly absoluteScale: Float64Array;
  readonly reference: ReferenceSolution;
  /** Time from which rounding errors, not tolerances, limit what a solver in double precision attains. */
  readonly roundingFrom?: number;
}

/** A solution to compare with. */
export interface ReferenceSolution {
  /** Who computed it, and how. */
  readonly source: string;
  /** Significant digits that are right, of values above the absolute scale. */
  readonly digits: number;
  /** Ascending in time, within the span of the problem. */
  readonly states: readonly ReferenceState[];
}

export interface ReferenceState {
  readonly time: number;
  readonly values: readonly number[];
  /** Index of the state that each of the values belongs to; absent when all states are given. */
  readonly components?: readonly number[];
}

/** The problem with a relative tolerance and the absolute ones that go with it. */
export function withTolerance({ problem, absoluteScale }: TestProblem, relative: number): Problem {
  const absolute = absoluteScale.map((scale) => relative * scale);
  return { ...problem, tolerances: { relative, absolute } };
}

/** The problem up to the last reference state that rounding errors leave to the tolerances. */
export function beforeRounding(test: TestProblem): TestProblem {
  const { problem, reference, roundingFrom = Infinity } = test;
  const states = reference.states.filter(({ time }) => time < roundingFrom);
  if (states.length === reference.states.length) return test;
  return {
    ...test,
    problem: { ...problem, span: [problem.span[0], states.at(-1)!.time] },
    reference: { ...reference, states },
  };
}

/** The times of the reference solution. */
export function referenceTimes({ reference }: TestProblem): Float64Array {
  return Float64Array.from(reference.states, ({ time }) => time);
}

/**
 * The largest of |y_i - r_i| / (|r_i| + absoluteScale_i) over the reference values r: the error in
 * units of the tolerances of `withTolerance`, times the relative one.
 *
 * @param states one per time of the reference solution
 */
export function largestError(
  { absoluteScale, reference }: TestProblem,
  states: readonly Float64Array[],
): number {
  const errors = reference.states.flatMap(({ values, components }, at) =>
    values.map((value, position) => {
      const state = components?.[position] ?? position;
      return Math.abs(states[at]![state]! - value) / (Math.abs(value) + absoluteScale[state]!);
    }),
  );
  return Math.max(...errors);
}
