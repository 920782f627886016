import { firstNonFiniteReaction } from "../analysis/non-finite.js";
import type { Kernel } from "../kernel.js";
import type { Integrator, StepFailure } from "./method.js";
import type { Failure } from "./solution.js";
import type { KernelSystem } from "./system.js";

/** What stopped an integrator, with the state and the reaction that are to blame where one is. */
export function diagnose(
  reason: StepFailure,
  integrator: Integrator,
  kernel: Kernel,
  system: KernelSystem,
): Failure {
  const { time, nextStep } = integrator;
  const spoiled = system.spoiled;
  if (reason !== "non-finite-derivative" || spoiled === undefined) {
    return {
      kind: reason === "non-finite-derivative" ? "newton-diverged" : reason,
      time,
      step: nextStep,
    };
  }
  const index = spoiled.derivative.findIndex((value) => !Number.isFinite(value));
  const state = Math.max(index, 0);
  return {
    kind: "non-finite-derivative",
    time: spoiled.t,
    state: kernel.states[state]!,
    reaction: firstNonFiniteReaction(
      kernel,
      spoiled.t,
      spoiled.y,
      system.ratesAt(spoiled.t),
      state,
    ),
  };
}
