import type { Steps } from "./evaluator.js";
import type { MethodSettings, System } from "./method.js";
import { power } from "./power.js";

/**
 * Estimate of a first step, from the sizes of the state, of its derivative and of its second
 * derivative along an explicit Euler step: Hairer, Nørsett and Wanner, Solving Ordinary Differential
 * Equations I, section II.4, "Starting step size". The absolute thresholds given there are taken in
 * units of the span, so that the estimate does not depend on the unit of time.
 *
 * @param order order of convergence of the method
 * @param settings their initial state is a vector of the system's workspace
 * @param space vectors to work in
 * @returns at most the span and the maximum step; NaN when the derivative at the start is not finite
 */
export function* initialStep(
  system: System,
  order: number,
  settings: MethodSettings,
  [slope, moved, change]: readonly [Float64Array, Float64Array, Float64Array],
): Steps<number> {
  const { operations } = system;
  const { start, end, initial, norm, maximumStep } = settings;
  const span = end - start;
  const atStart = system.derivative(start, initial, slope);
  if (atStart !== undefined) yield atStart;
  if (!operations.isFinite(slope)) return NaN;
  norm.update(initial);
  const stateSize = norm.of(initial);
  const slopeSize = norm.of(slope) * span;
  const resolvable = stateSize >= 1e-5 && slopeSize >= 1e-5;
  const trial = Math.min(span * (resolvable ? (0.01 * stateSize) / slopeSize : 1e-6), maximumStep);

  operations.combine(initial, trial, [1], [slope], moved);
  const atTrial = system.derivative(start + trial, moved, change);
  if (atTrial !== undefined) yield atTrial;
  operations.subtract(slope, change);
  const bending = (norm.of(change) / trial) * span * span;
  if (!Number.isFinite(bending)) return trial;

  const largest = Math.max(slopeSize, bending);
  const accurate =
    largest <= 1e-15
      ? Math.max(1e-6 * span, 1e-3 * trial)
      : span * power(0.01 / largest, 1 / (order + 1));
  return Math.min(100 * trial, accurate, span, maximumStep);
}
