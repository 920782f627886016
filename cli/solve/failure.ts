import type { Problem } from "../../runtime/solvers/problem.js";
import type { Failure } from "../../runtime/solvers/solution.js";
import { CommandError, exitCodes } from "../command.js";
import { readableTime } from "./years.js";

/** What a failed integration says: exit code 3, the failure itself among the findings of --json. */
export function integrationError(failure: Failure, { kernel, span }: Problem): CommandError {
  const { reason, hint } = described(failure);
  const { state } = kernel.meta.options;
  const reached = `${readableTime(failure.time, state)} of ${readableTime(span[1], state)}`;
  const message = `the integration ended at ${reached}: ${reason}; nothing is written`;
  const details = { diagnostics: [failure], ...(hint !== undefined && { hint }) };
  return new CommandError(exitCodes.failed, message, details);
}

function described(failure: Failure): { readonly reason: string; readonly hint?: string } {
  switch (failure.kind) {
    case "step-too-small":
      return {
        reason: `a step of ${failure.step} s is too small to go on`,
        hint: "loosen --rtol or --atol, or look for inputs that jump",
      };
    case "newton-diverged":
      return {
        reason: `Newton's iteration diverged with a step of ${failure.step} s`,
        hint: "try another --solver",
      };
    case "non-finite-derivative": {
      const by = failure.reaction === undefined ? "" : ` by the reaction ${failure.reaction}`;
      return {
        reason: `the derivative of ${failure.state} is not finite${by}`,
        hint: "check the inputs; netc eval shows the rate coefficients",
      };
    }
    case "too-many-steps":
      return {
        reason: `${failure.steps} steps were not enough`,
        hint: "for stiff problems take an implicit --solver, such as bdf",
      };
    case "too-many-events":
      return {
        reason: `the event ${failure.name} recurs without end`,
        hint: "end the run with a terminal event, or let the event set the states farther apart",
      };
    case "singular-matrix":
      return { reason: `the matrix of Newton's iteration is singular (step ${failure.step} s)` };
    case "aborted":
      return { reason: "it was interrupted" };
  }
}
