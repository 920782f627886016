import { beforeAll, describe, expect, it } from "vitest";
import { kernel as darkCloud } from "../../../generated/dark-cloud.js";
import { kernel as primordial } from "../../../generated/primordial.js";
import type { Kernel } from "../../../runtime/kernel.js";
import { switchingKernel } from "../../../runtime/forms/switching-kernel.js";
import { interpret } from "../../interpret.js";
import { readFile } from "../../networks/embedded.js";

const inputs = Float64Array.of(10, 2e4, 10, 1.3e-17, 1, 0.5);
const y = Float64Array.from(darkCloud.states, (_, i) => 10 ** -(i % 13));

function staged(kernel: Kernel): Float64Array {
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, k);
  return k;
}

function derivative(kernel: Kernel, k: Float64Array): Float64Array {
  const dy = new Float64Array(y.length);
  kernel.rhs(0, y, k, dy);
  return dy;
}

function jacobian(kernel: Kernel, k: Float64Array): Float64Array {
  const values = new Float64Array(kernel.pattern.rowIdx.length);
  kernel.jacobian(0, y, k, values);
  return values;
}

describe("switchingKernel", () => {
  let interpreted: Kernel;
  beforeAll(async () => {
    interpreted = interpret(await readFile("dark-cloud.rates"));
  });

  it("gives the interpreted form's bits, then the fused one's, each function by its own count", () => {
    const kernel = switchingKernel(interpreted, darkCloud, { rhs: 2, jacobian: 1 });
    const k = staged(kernel);
    const [loop, fused] = [interpreted, darkCloud].map((form) => derivative(form, staged(form)));
    expect(loop).not.toEqual(fused);
    expect([1, 2, 3, 4].map(() => derivative(kernel, k))).toEqual([loop, loop, fused, fused]);
    const entries = [interpreted, darkCloud].map((form) => jacobian(form, staged(form)));
    expect(entries[0]).not.toEqual(entries[1]);
    expect([1, 2, 3].map(() => jacobian(kernel, k))).toEqual([entries[0], entries[1], entries[1]]);
  });

  it("reads whichever staged buffer it is given", () => {
    const kernel = switchingKernel(interpreted, darkCloud, { rhs: 0, jacobian: 0 });
    const [k, other] = [staged(kernel), new Float64Array(kernel.rateCount)];
    kernel.rates(
      inputs.map((value, i) => (i === 0 ? 200 : value)),
      other,
    );
    const first = derivative(kernel, k);
    expect(derivative(kernel, other)).not.toEqual(first);
    expect(derivative(kernel, k)).toEqual(first);
    expect(k.subarray(0, kernel.meta.counts.rates)).toEqual(
      staged(interpreted).subarray(0, kernel.meta.counts.rates),
    );
  });

  it("refuses kernels of different models", () => {
    expect(() => switchingKernel(interpreted, primordial)).toThrow("not of one model");
  });
});
