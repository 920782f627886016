import type { Kernel } from "../kernel.js";
import { singleEvaluator, type SingleEvaluator } from "./single-evaluator.js";

/**
 * Evaluators that no integration uses: each has an arena of its own, of which an engine has room for a
 * limited number, and linear solvers, which take time to set up. They live as long as their kernel.
 */
const idle = new WeakMap<Kernel, SingleEvaluator[]>();

/** An evaluator for one integration of the kernel, to be returned when that has ended. */
export function borrowEvaluator(kernel: Kernel): SingleEvaluator {
  return idle.get(kernel)?.pop() ?? singleEvaluator(kernel);
}

export function returnEvaluator(kernel: Kernel, evaluator: SingleEvaluator): void {
  evaluator.takeBack();
  const others = idle.get(kernel);
  if (others === undefined) idle.set(kernel, [evaluator]);
  else others.push(evaluator);
}
