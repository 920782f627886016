import { expect } from "vitest";
import type { Model } from "../../../../compiler/model/model.js";
import type { Kernel } from "../../../../runtime/kernel.js";
import type { PartsOptions } from "../../../compile-parts.js";
import { modelKernel } from "../../../kernel-forms.js";

/** The same kernel as straight-line code and as loops over tables. */
export interface Twins {
  readonly straight: Kernel;
  readonly table: Kernel;
}

export async function modelTwins(model: Model, options: PartsOptions = {}): Promise<Twins> {
  return {
    straight: await modelKernel(model, { ...options, target: "ts" }),
    table: await modelKernel(model, { ...options, target: "table" }),
  };
}

/** Numbers over twelve decades, some of them zero, that a seed decides. */
export function scattered(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, (_, i) =>
    i % 7 === 3 ? 0 : Math.abs(Math.sin(seed + 1.7 * i)) * 10 ** -((5 * i) % 12),
  );
}

/**
 * Both kernels write the same bits into vectors that hold numbers already: rates, derivatives, Jacobian
 * and derivatives by time.
 */
export function expectSameBits(
  { straight, table }: Twins,
  inputs: Float64Array,
  y: Float64Array,
  t = 0,
): void {
  const both = (
    what: string,
    length: number,
    write: (kernel: Kernel, out: Float64Array) => void,
  ): Float64Array => {
    const [expected, found] = [straight, table].map((kernel) => {
      const out = new Float64Array(length).fill(5);
      write(kernel, out);
      return out;
    }) as [Float64Array, Float64Array];
    const differing = found.findIndex((value, i) => !Object.is(value, expected[i]));
    expect(differing, `${what}: ${found[differing]} is not ${expected[differing]}`).toBe(-1);
    return expected;
  };
  expect(table.rateCount).toBe(straight.rateCount);
  const k = both("rates", straight.rateCount, (kernel, out) => kernel.rates(inputs, out, t));
  both("rhs", y.length, (kernel, out) => kernel.rhs(t, y, k, out));
  const { length } = straight.pattern.rowIdx;
  if (length > 0) both("jacobian", length, (kernel, out) => kernel.jacobian(t, y, k, out));
  expect(table.slopes === undefined).toBe(straight.slopes === undefined);
  if (straight.slopes === undefined) return;
  const inputSlopes = inputs.map((value, i) => value * Math.cos(i));
  const kSlopes = both("rate slopes", straight.rateCount, (kernel, out) =>
    kernel.slopes!.rates(inputs, inputSlopes, k, out, t),
  );
  both("rhs slopes", y.length, (kernel, out) => kernel.slopes!.rhs(t, y, k, kSlopes, out));
}
