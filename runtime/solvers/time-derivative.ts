import type { Kernel } from "../kernel.js";
import type { InputTrajectory } from "./trajectory.js";

/**
 * Relative step of the central differences that stand in where a kernel has no slopes: the cube root of
 * the rounding, 2^-52, as digits because engines' own roots differ.
 */
const differenceStep = 6.0554544523933395e-6;

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
 * @param vector makes vectors of zeros where the kernel has its own
 */
export function timeDerivative(
  kernel: Kernel,
  trajectory: InputTrajectory | undefined,
  span: number,
  vector: (length: number) => Float64Array,
): (point: PointInTime, derivative: Float64Array) => void {
  const slopes = vector(kernel.inputs.length);
  const staged = vector(kernel.rateCount);
  const { slopes: analytic } = kernel;
  if (analytic !== undefined) {
    return ({ t, y, inputs, k }, derivative) => {
      trajectory?.slopeAt(t, slopes);
      analytic.rates(inputs, slopes, k, staged, t);
      analytic.rhs(t, y, k, staged, derivative);
    };
  }
  const moved = vector(kernel.inputs.length);
  const ahead = vector(kernel.states.length);

  function evaluate({ t, y, inputs }: PointInTime, shift: number, result: Float64Array): void {
    const time = kernel.timeDependent !== undefined ? t + shift : t;
    for (let i = 0; i < moved.length; i++) moved[i] = inputs[i]! + shift * slopes[i]!;
    kernel.rates(moved, staged, time);
    kernel.rhs(time, y, staged, result);
  }

  return (point, derivative) => {
    trajectory?.slopeAt(point.t, slopes);
    const longest =
      kernel.timeDependent !== undefined ? Math.max(Math.abs(point.t), 1e-3 * span) : span;
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
