import type { InputSpec, Kernel } from "../../../../runtime/kernel.js";
import type { Random } from "./random.js";

/** One point at which kernel and modules are compared. */
export interface Sample {
  readonly t: number;
  readonly states: readonly number[];
  readonly inputs: readonly number[];
  /** What tells it apart in reports. */
  readonly description: string;
}

/** Decades around the values that a model declares. */
const widest = 3;
/** In every other sample, the share of values that are negative instead of positive, and that are zero. */
const unusual = 1 / 8;

/**
 * The first sample has the model's initial values and defaults, at t = 0. The others are those, where
 * they are not zero, else 1, times 10^s, s uniform in [-d, d], with d uniform in [0, 3] sample by
 * sample. Every other sample keeps signs, as models may mean nothing for negative masses; in the rest
 * one value in eight has the other sign, and one is zero. Values that are declared as 0 have random
 * signs in both kinds, those that are not declared are positive where signs are kept. Times
 * are zero or uniform in the logarithm over 10^-3 to 10^3.
 *
 * @param fixed values of inputs that are folded into the kernel, by name
 */
export function samplesOf(
  count: number,
  random: Random,
  initial: readonly number[],
  inputs: readonly InputSpec[],
  fixed: Readonly<Record<string, number>>,
): Sample[] {
  const folded = (values: readonly number[]): number[] =>
    values.map((value, i) => fixed[inputs[i]!.name] ?? value);
  return Array.from({ length: count }, (_, index): Sample => {
    const declared = inputs.map((input) => input.default ?? 1);
    if (index === 0) {
      return { t: 0, states: initial, inputs: folded(declared), description: "initial values" };
    }
    const decades = widest * random();
    const keepsSigns = index % 2 === 1;
    const around = (value: number): number => {
      const size = (Math.abs(value) || 1) * 10 ** (decades * (2 * random() - 1));
      const [either, chance] = [random() < 0.5 ? -1 : 1, random()];
      const sign = Math.sign(value) || either;
      if (keepsSigns || chance >= 2 * unusual) return sign * size;
      return chance < unusual ? 0 : -sign * size;
    };
    const positive = (value: number): number => (keepsSigns ? Math.abs(value) : value);
    const t = random() < 0.2 ? 0 : 10 ** (6 * random() - 3);
    return {
      t,
      states: initial.map(around),
      inputs: folded(
        inputs.map(({ default: value }) => (value === null ? positive(around(0)) : around(value))),
      ),
      description: `sample ${index}, t = ${t}`,
    };
  });
}

/** The inputs vector of a kernel, which may have fewer inputs, from the values of all. */
export function kernelInputs(
  kernel: Kernel,
  specs: readonly InputSpec[],
  values: readonly number[],
): Float64Array {
  const byName = new Map(specs.map(({ name }, i) => [name, values[i]!] as const));
  return Float64Array.from(kernel.inputs, ({ name }) => byName.get(name) ?? NaN);
}
