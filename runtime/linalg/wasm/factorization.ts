import type { FactorPattern, SparsePattern } from "../../kernel.js";
import type { Blocking } from "../blocking.js";
import type { Factorization } from "../factorization.js";
import { staticPlan } from "../static-plan.js";
import { judge } from "../trust.js";
import { memoryImage } from "./memory-image.js";
import { hasModule, instantiate } from "./module.js";

/**
 * The factorisation of `staticFactorization` in WebAssembly: two rows of I - gamma J at a time, as the
 * lanes of vectors. The factors are the same to the bit; solutions differ by the rounding of sums that
 * are formed in another order.
 *
 * @param blocking chosen by estimated time when not given
 * @returns undefined where the engine has no WebAssembly with SIMD, or forbids it
 * @throws RangeError when there is no memory left
 */
export function wasmFactorization(
  pattern: SparsePattern,
  factor: FactorPattern,
  blocking?: Blocking,
): Factorization | undefined {
  if (!hasModule()) return undefined;
  const image = memoryImage(staticPlan(pattern, factor, blocking));
  const { factorize, solve } = instantiate(image.memory);
  return {
    factorize: (gamma, jacobian) => {
      image.jacobian.set(jacobian);
      const multipliers = factorize(gamma);
      return judge(image.diagonal, image.reciprocals, multipliers);
    },
    solve: (b) => {
      image.solution.set(b);
      solve();
      b.set(image.solution);
    },
  };
}
