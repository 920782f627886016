import type { Kernel, KernelLanes } from "../kernel.js";
import { arenaFor, vectorForm } from "../solvers/arena-for.js";
import type { Workspace } from "../vectors/operations.js";
import { plainWorkspace } from "../vectors/typescript/operations.js";
import { arenaWorkspace } from "../vectors/workspace.js";
import type { Arena } from "../wasm/arena.js";
import { placedIn } from "../wasm/wasm-kernel.js";

/** Value i of cell c stands at i * count + c. */
export function scatter(
  values: Float64Array,
  cells: Float64Array,
  count: number,
  cell: number,
): void {
  for (let i = 0, at = cell; i < values.length; i++, at += count) cells[at] = values[i]!;
}

/** The reverse of scatter. */
export function gather(
  cells: Float64Array,
  count: number,
  cell: number,
  values: Float64Array,
): void {
  for (let i = 0, at = cell; i < values.length; i++, at += count) values[i] = cells[at]!;
}

/** A kernel for several cells, with the vectors that it reads and writes, as structures of arrays. */
export interface Cells {
  readonly kernel: Kernel;
  readonly functions: KernelLanes;
  /** Where kernel and vectors are; undefined when they share no memory. */
  readonly arena: Arena | undefined;
  /** For vectors of single cells. */
  readonly workspace: Workspace;
  readonly inputs: Float64Array;
  /** Times of the rate coefficients, one per cell. */
  readonly timesOfRates: Float64Array;
  readonly k: Float64Array;
  /** Times of right-hand sides and Jacobians, one per cell. */
  readonly times: Float64Array;
  readonly y: Float64Array;
  readonly dy: Float64Array;
  /** Where a solver for several cells reads it, once there is one. */
  jacobian: Float64Array;
}

/**
 * A kernel of WebAssembly gets an instance whose memory holds all vectors too, with room for as many
 * integrations as there are cells.
 *
 * @param functions those of the kernel for several cells
 */
export function createCells(given: Kernel, { count }: KernelLanes): Cells {
  const { inputs, rateCount, states, pattern } = given;
  const values = inputs.length + rateCount + 2 * states.length + pattern.rowIdx.length + 2;
  // Twice: factorisations of all cells together may stand beside those of each by itself.
  const arena = arenaFor(given, 2 * count, count * values);
  const kernel = arena === undefined ? given : placedIn(arena, given);
  const workspace = arena === undefined ? plainWorkspace : arenaWorkspace(arena, vectorForm(given));
  const { vector } = workspace;
  return {
    kernel,
    functions: kernel.lanes!,
    arena,
    workspace,
    inputs: vector(inputs.length * count),
    timesOfRates: vector(count),
    k: vector(rateCount * count),
    times: vector(count),
    y: vector(states.length * count),
    dy: vector(states.length * count),
    jacobian: vector(pattern.rowIdx.length * count),
  };
}
