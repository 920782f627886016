import type { Problem, SolveOptions } from "../../runtime/solvers/problem.js";
import type { Solution } from "../../runtime/solvers/solution.js";
import { solve } from "../../runtime/solvers/solve.js";
import { integrationError } from "./failure.js";
import type { ProgressDisplay } from "./progress.js";

/**
 * Integrates to the end; an interrupt (Ctrl-C) ends the integration early, a second one the process.
 *
 * @throws CommandError, exit code 3, when the end is not reached.
 */
export async function integrate(
  problem: Problem,
  options: SolveOptions,
  display: ProgressDisplay | undefined,
): Promise<Solution> {
  const interrupt = new AbortController();
  const abort = () => interrupt.abort();
  process.once("SIGINT", abort);
  try {
    const solution = await solve(problem, {
      ...options,
      signal: interrupt.signal,
      clock: () => performance.now(),
      ...(display && { onProgress: display.show }),
    });
    const { outcome } = solution;
    switch (outcome.kind) {
      case "completed":
      case "event":
      case "stopped":
        return solution;
      default:
        throw integrationError(outcome, problem);
    }
  } finally {
    process.off("SIGINT", abort);
    display?.end();
  }
}
