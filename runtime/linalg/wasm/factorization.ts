import type { FactorPattern, SparsePattern } from "../../kernel.js";
import type { Blocking } from "../blocking.js";
import type { Factorization } from "../factorization.js";
import { staticPlan } from "../static-plan.js";
import { judge } from "../trust.js";
import { memoryImage } from "./memory-image.js";
import { placesOf } from "./places.js";
import type { Arena } from "../../wasm/arena.js";
import type { Arithmetic } from "./arithmetic.js";
import { instantiate, linearAlgebraModule } from "./module.js";

/** What may be chosen of a factorisation in WebAssembly. */
export interface WasmFactorizationOptions {
  /** Where its vectors and factors are; by default in a memory of its own. */
  readonly arena?: Arena | undefined;
  /** Default: exact. */
  readonly arithmetic?: Arithmetic | undefined;
}

/** Room that wasmFactorization takes in an arena [bytes]. */
export function wasmFactorizationBytes(
  pattern: SparsePattern,
  factor: FactorPattern,
  blocking?: Blocking,
): number {
  return placesOf(staticPlan(pattern, factor, blocking)).end;
}

/**
 * The factorisation of `staticFactorization` in WebAssembly: two rows of I - gamma J at a time, as the
 * lanes of vectors. With exact arithmetic the factors are the same to the bit; solutions differ by the
 * rounding of sums that are formed in another order.
 *
 * @param blocking chosen by estimated time when not given
 * @returns undefined where the engine has no WebAssembly with SIMD, or forbids it
 * @throws ArenaFullError when the arena has too little room, RangeError when there is no memory left
 */
export function wasmFactorization(
  pattern: SparsePattern,
  factor: FactorPattern,
  blocking?: Blocking,
  { arena, arithmetic = "exact" }: WasmFactorizationOptions = {},
): Factorization | undefined {
  const module = linearAlgebraModule(arithmetic);
  if (module === undefined) return undefined;
  const image = memoryImage(staticPlan(pattern, factor, blocking), arena);
  const { factorize, solve } = instantiate(module, image.memory, image.base);
  return {
    place: { jacobian: image.jacobian, right: image.solution },
    factorize: (gamma, jacobian) => {
      if (jacobian !== image.jacobian) image.jacobian.set(jacobian);
      const multipliers = factorize(gamma);
      return judge(image.diagonal, image.reciprocals, multipliers);
    },
    solve: (b) => {
      if (b !== image.solution) image.solution.set(b);
      solve();
      if (b !== image.solution) b.set(image.solution);
    },
  };
}
