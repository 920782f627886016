import { expect } from "vitest";
import type { Kernel } from "../../../../runtime/kernel.js";
import type { Twins } from "./wasm-kernel.js";

/** Numbers over twelve decades, some of them zero, that a seed decides. */
export function scattered(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => {
    const wave = Math.sin(seed + 1.7 * i);
    return i % 7 === 3 ? 0 : Math.abs(wave) * 10 ** -((5 * i) % 12);
  });
}

/** What a function writes into a vector that holds numbers already. */
function written(length: number, write: (out: Float64Array) => void): Float64Array {
  const out = new Float64Array(length).fill(5);
  write(out);
  return out;
}

function expectSameBits(found: Float64Array, expected: Float64Array, what: string): void {
  const differing = found.findIndex((value, i) => !Object.is(value, expected[i]));
  expect(differing, `${what}: ${found[differing]} is not ${expected[differing]}`).toBe(-1);
}

/**
 * Both kernels give the same bits, whatever filled k: derivatives, Jacobian, factors, solution, and
 * derivatives by time.
 */
export function expectSameDerivatives(
  { typescript, wasm }: Pick<Twins, "typescript" | "wasm">,
  k: Float64Array,
  y: Float64Array,
  t = 0,
): void {
  const both = (
    what: string,
    length: number,
    write: (kernel: Kernel, out: Float64Array) => void,
  ): Float64Array => {
    const expected = written(length, (out) => write(typescript, out));
    const found = written(length, (out) => write(wasm, out));
    expectSameBits(found, expected, what);
    return expected;
  };
  both("rhs", y.length, (kernel, out) => kernel.rhs(t, y, k, out));
  const { length } = typescript.pattern.rowIdx;
  const values = both("jacobian", length, (kernel, out) => kernel.jacobian(t, y, k, out));
  if (typescript.direct !== undefined) {
    const { entries } = typescript.direct;
    const lu = both("factorize", entries, (kernel, out) =>
      kernel.direct!.factorize(0.1, values, out),
    );
    both("solve", y.length, (kernel, out) => {
      out.set(y);
      kernel.direct!.solve(lu, out);
    });
  }
  if (typescript.slopes !== undefined) {
    const kSlopes = k.map((value, i) => value * Math.cos(i));
    both("rhs slopes", y.length, (kernel, out) => kernel.slopes!.rhs(t, y, k, kSlopes, out));
  }
}

/** The values lie as close as their own rounding, or as this fraction of the largest among them. */
export function expectClose(
  found: Float64Array,
  expected: Float64Array,
  relative: number,
  what: string,
): void {
  found.forEach((value, i) => {
    const wanted = expected[i]!;
    if (Object.is(value, wanted)) return;
    const error = Math.abs(value - wanted);
    expect(error, `${what} ${i}: ${value}, ${wanted}`).toBeLessThanOrEqual(
      relative * Math.abs(wanted),
    );
  });
}
