import type { Kernel } from "../kernel.js";
import type { Evaluator } from "../solvers/evaluator.js";
import { singleEvaluator } from "../solvers/single-evaluator.js";

/** What evaluates a kernel for several integrations at the same time, one in each lane. */
export interface EvaluatorGroup {
  readonly lanes: number;
  /** For an integration that begins in a lane, and takes the place of the one before it. */
  begin(lane: number): Evaluator;
  /** Whether the integration in a lane has to wait. */
  isPending(lane: number): boolean;
  /** Does work until at least one lane need not wait any longer; every integration has to wait. */
  carryOut(): void;
}

/** One integration after the other, none of which ever has to wait. */
export function singleGroup(kernel: Kernel): EvaluatorGroup {
  const evaluator = singleEvaluator(kernel);
  return {
    lanes: 1,
    begin: () => {
      evaluator.takeBack();
      return evaluator;
    },
    isPending: () => false,
    carryOut: () => undefined,
  };
}
