import type { Pending } from "../solvers/evaluator.js";
import type { WorkName } from "./statistics.js";

/** What an integration waits for; rate coefficients are evaluated along with what needs them. */
export type Wanted = Exclude<WorkName, "rates">;

/** A cell of the kernel, and the integration in it. */
export interface Lane {
  readonly cell: number;
  readonly pending: Pending;
  wanted: Wanted | undefined;
  /** Time of a right-hand side or Jacobian. */
  t: number;
  /** What the work reads, */
  input: Float64Array;
  /** and what it writes. */
  output: Float64Array;
  /** The staged buffer of this cell by itself, and whether it is that of the present conditions, */
  readonly staged: Float64Array;
  isStaged: boolean;
  /** and whether its place in the structure of arrays is. */
  isStagedInCells: boolean;
  /** Whether its Jacobians are factorised in the structure of arrays, and may be left there. */
  leavesJacobian: boolean;
  /** Where the Jacobian belongs that has been left there. */
  leftJacobian: Float64Array | undefined;
}

export function createLane(cell: number, staged: Float64Array): Lane {
  return {
    cell,
    pending: { done: undefined },
    wanted: undefined,
    t: 0,
    input: nothing,
    output: nothing,
    staged,
    isStaged: false,
    isStagedInCells: false,
    leavesJacobian: false,
    leftJacobian: undefined,
  };
}

const nothing = new Float64Array(0);

/** Puts work off; the lane waits until it is done. */
export function want(
  lane: Lane,
  wanted: Wanted,
  input: Float64Array,
  output: Float64Array,
  t = 0,
): Pending {
  lane.pending.done = undefined;
  lane.wanted = wanted;
  lane.input = input;
  lane.output = output;
  lane.t = t;
  return lane.pending;
}

/** Tells lanes that what they wanted is done. */
export function release(lanes: readonly Lane[]): void {
  for (const lane of lanes) {
    lane.wanted = undefined;
    lane.pending.done?.();
  }
}

/** Neighbouring pairs of cells, from one up to another, and how many of their cells are asked for. */
export interface Run {
  readonly from: number;
  to: number;
  asked: number;
}

/** @param lanes in the order of their cells */
export function runsOf(lanes: readonly Lane[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { cell } of lanes) {
    const from = cell - (cell % 2);
    const last = runs.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = from + 2;
      last.asked++;
    } else {
      runs.push({ from, to: from + 2, asked: 1 });
    }
  }
  return runs;
}
