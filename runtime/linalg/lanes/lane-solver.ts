import type { FactorPattern, SparsePattern } from "../../kernel.js";
import { createArena, type Arena } from "../../wasm/arena.js";
import type { Blocking } from "../blocking.js";
import type { Trust } from "../factorization.js";
import { staticPlan } from "../static-plan.js";
import { judge } from "../trust.js";
import type { Arithmetic } from "../wasm/arithmetic.js";
import { writeLaneImage } from "./memory-image.js";
import { instantiateLanes, laneModule } from "./module.js";
import { lanePlaces } from "./places.js";

/**
 * Factorises I - gamma J and solves with it for several cells at once, without pivoting. Vectors hold
 * structures of arrays: value i of cell c stands at i * count + c. Each cell gets the bits of
 * `wasmFactorization` for one cell. Cells come in pairs: what is computed for one of a pair overwrites what
 * belongs to the other.
 */
export interface LaneSolver {
  /** Number of cells, a multiple of 2. */
  readonly count: number;
  /** Values of J in the order of its pattern, to be written before a factorisation. */
  readonly jacobian: Float64Array;
  /** Right-hand sides, to be written before a solution, which overwrites them. */
  readonly right: Float64Array;
  /**
   * Factorises for the cells from `from` up to `to` (default: all).
   *
   * @param gamma multiple of the Jacobian, one for each cell
   */
  factorize(gamma: Float64Array, from?: number, to?: number): void;
  /** How far the solutions of a cell's last factorisation can be trusted; "failed" if J is not finite. */
  trust(cell: number): Trust;
  /** Overwrites the right-hand sides of the cells from `from` up to `to` (default: all). */
  solve(from?: number, to?: number): void;
}

/** What may be chosen of a lane solver. */
export interface LaneSolverOptions {
  /** Where its vectors and factors are; by default in a memory of its own. */
  readonly arena?: Arena | undefined;
  /** Default: exact. */
  readonly arithmetic?: Arithmetic | undefined;
  /** Chosen by estimated time when not given. */
  readonly blocking?: Blocking | undefined;
}

/** Room that a lane solver takes in an arena [bytes]. */
export function laneSolverBytes(
  pattern: SparsePattern,
  factor: FactorPattern,
  count: number,
  blocking?: Blocking,
): number {
  return lanePlaces(staticPlan(pattern, factor, blocking), count).bytes;
}

/**
 * @param pattern of J, includes the full diagonal
 * @param factor  order and pattern for a factorisation without pivoting
 * @param count   number of cells, a multiple of 2
 * @returns undefined where the engine has no WebAssembly with SIMD, or forbids it
 * @throws RangeError when the count is not such a number; ArenaFullError when the arena has too little room,
 *   RangeError when there is no memory left.
 */
export function createLaneSolver(
  pattern: SparsePattern,
  factor: FactorPattern,
  count: number,
  { arena, arithmetic = "exact", blocking }: LaneSolverOptions = {},
): LaneSolver | undefined {
  if (!(Number.isSafeInteger(count) && count > 0 && count % 2 === 0)) {
    throw new RangeError(`${count} cells: a multiple of 2 is expected`);
  }
  const module = laneModule(arithmetic);
  if (module === undefined) return undefined;
  const plan = staticPlan(pattern, factor, blocking);
  const places = lanePlaces(plan, count);
  const { memory, reserve } = arena ?? createArena(places.bytes);
  const base = reserve(places.bytes);
  writeLaneImage(memory, base, plan, places, count);
  const { factorize1, factorize2, solve } = instantiateLanes(module, memory, base);
  const doubles = (place: number, length: number): Float64Array =>
    new Float64Array(memory.buffer, base + place, length);
  const { at, imageBytes } = places;
  const images = Array.from({ length: count / 2 }, (_, pair) => {
    const distance = pair * imageBytes;
    return {
      multipliers: doubles(at.multipliers + distance, 2),
      diagonal: doubles(at.diagonal + distance, 2 * plan.size),
      reciprocals: doubles(at.reciprocals + distance, 2 * plan.size),
    };
  });
  return {
    count,
    jacobian: doubles(at.jacobian, count * plan.entry.length),
    right: doubles(at.right, count * plan.size),
    factorize: (gamma, from = 0, to = count) => {
      let pair = from >> 1;
      const of = (each: number) =>
        [each * imageBytes, 16 * each, gamma[2 * each]!, gamma[2 * each + 1]!] as const;
      for (; 2 * pair + 2 < to; pair += 2) factorize2(...of(pair), ...of(pair + 1));
      if (2 * pair < to) factorize1(...of(pair));
    },
    trust: (cell) => {
      const { multipliers, diagonal, reciprocals } = images[cell >> 1]!;
      const lane = cell % 2;
      return judge(diagonal.subarray(lane), reciprocals.subarray(lane), multipliers[lane]!, 2);
    },
    solve: (from = 0, to = count) => {
      for (let pair = from >> 1; 2 * pair < to; pair++) solve(pair * imageBytes, 16 * pair);
    },
  };
}
