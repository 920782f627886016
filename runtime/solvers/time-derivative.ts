import type { Kernel } from "../kernel.js";
import type { InputTrajectory } from "./trajectory.js";

/** Relative step of the central differences that stand in where a kernel has no slopes. */
const differenceStep = Math.cbrt(Number.EPSILON);

/** Where the derivative by time is asked for. */
export interface PointInTime {
  readonly t: number;
  readonly y: Float64Array;
  /** Inputs, and the staged buffer that belongs to them. */
  readonly inputs: Float64Array;
  readonly k: Float64Array;
}

/**
 * The derivative of f by time at fixed y: analytic when the kernel was compiled with time derivatives,
 * else by central differences along the slopes of the inputs (and of t, when the kernel depends on
 * it), whose error is about 1e-10 of f.
 *
 * @param trajectory undefined when the inputs are constant
 * @param span length of the integration: the scale of t near zero
 */
export function timeDerivative(
  kernel: Kernel,
  trajectory: InputTrajectory | undefined,
  span: number,
): (point: PointInTime, derivative: Float64Array) => void {
  const slopes = new Float64Array(kernel.inputs.length);
  const staged = new Float64Array(kernel.rateCount);
  const { slopes: analytic } = kernel;
  if (analytic !== undefined) {
    return ({ t, y, inputs, k }, derivative) => {
      trajectory?.slopeAt(t, slopes);
      analytic.rates(inputs, slopes, k, staged, t);
      analytic.rhs(t, y, k, staged, derivative);
    };
  }
  const moved = new Float64Array(kernel.inputs.length);
  const ahead = new Float64Array(kernel.states.length);

  function evaluate({ t, y, inputs }: PointInTime, shift: number, result: Float64Array): void {
    const time = kernel.timeDependent === true ? t + shift : t;
    for (let i = 0; i < moved.length; i++) moved[i] = inputs[i]! + shift * slopes[i]!;
    kernel.rates(moved, staged, time);
    kernel.rhs(time, y, staged, result);
  }

  return (point, derivative) => {
    trajectory?.slopeAt(point.t, slopes);
    const longest = kernel.timeDependent === true ? Math.max(Math.abs(point.t), 1e-3 * span) : span;
    const shift =
      differenceStep *
      point.inputs.reduce(
        (shortest, input, i) =>
          slopes[i] === 0 ? shortest : Math.min(shortest, Math.abs(input / slopes[i]!) || shortest),
        longest,
      );
    evaluate(point, shift, ahead);
    evaluate(point, -shift, derivative);
    for (let i = 0; i < ahead.length; i++) {
      derivative[i] = (ahead[i]! - derivative[i]!) / (2 * shift);
    }
  };
}
