import type { Kernel } from "../kernel.js";
import { createShiftedSolver } from "../linalg/create.js";
import type { Evaluator, LinearSolver } from "./evaluator.js";

/** Evaluates a kernel for one integration by itself: nothing is ever pending. */
export function singleEvaluator(kernel: Kernel): Evaluator {
  const k = new Float64Array(kernel.rateCount);
  return {
    vector: (length) => new Float64Array(length),
    setConditions: (inputs, t) => kernel.rates(inputs, k, t),
    staged: () => k,
    rhs: (t, y, dy) => void kernel.rhs(t, y, k, dy),
    jacobian: (t, y, values) => void kernel.jacobian(t, y, k, values),
    linearSolver: () => singleSolver(kernel),
  };
}

/** Solves for one integration by itself. */
export function singleSolver({
  pattern,
  factor,
  direct,
}: Pick<Kernel, "pattern" | "factor" | "direct">): LinearSolver {
  const solver = createShiftedSolver(pattern, factor, direct);
  let regular = false;
  return {
    get regular() {
      return regular;
    },
    factorize: (gamma, jacobian) => {
      regular = solver.factorize(gamma, jacobian);
      return undefined;
    },
    solve: (b) => void solver.solve(b),
  };
}
