import { borrowEvaluator, returnEvaluator } from "./idle-evaluators.js";
import { integration } from "./integration.js";
import type { Problem, SolveOptions } from "./problem.js";
import type { Solution } from "./solution.js";

/** Milliseconds of work after which other tasks of the thread have their turn. */
const turn = 50;

/**
 * Integrates a problem. Other tasks of the thread run in between, so that an AbortSignal can take
 * effect and a page stays responsive; results do not depend on that.
 *
 * @returns the solution; whatever ends the integration early is its `outcome`, never an exception.
 * @throws RangeError for a problem or options that make no sense: lengths that differ, values that
 *   are not finite, a span or times in the wrong order, tolerances that are negative or both zero, a
 *   method that does not exist or that lacks its fixed step.
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<Solution> {
  const evaluator = borrowEvaluator(problem.kernel);
  try {
    const steps = integration(problem, options, evaluator);
    let turnEnds = performance.now() + turn;
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      if (performance.now() < turnEnds) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      turnEnds = performance.now() + turn;
    }
  } finally {
    returnEvaluator(problem.kernel, evaluator);
  }
}

/**
 * The same, in one go.
 *
 * @throws RangeError as solve
 */
export function solveSync(problem: Problem, options: SolveOptions = {}): Solution {
  const evaluator = borrowEvaluator(problem.kernel);
  try {
    const steps = integration(problem, options, evaluator);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  } finally {
    returnEvaluator(problem.kernel, evaluator);
  }
}
