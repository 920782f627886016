import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { kernelForSolve } from "../../cli/kernel-form.js";
import type { Kernel } from "../../runtime/kernel.js";

const root = resolve(import.meta.dirname, "../..");
const source = resolve(root, "networks/dark-cloud.rates");
const compiled = resolve(root, "generated/dark-cloud.ts");
const inputs = Float64Array.of(10, 2e4, 10, 1.3e-17, 1, 0.5);

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** dy/dt at abundances over 13 decades. */
function derivative(kernel: Kernel): Float64Array {
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(kernel.states.length);
  kernel.rates(inputs, k);
  const y = dy.map((_, i) => 10 ** -(i % 13));
  kernel.rhs(0, y, k, dy);
  return dy;
}

describe("kernelForSolve", () => {
  it("interprets sources for a single solution", async () => {
    const { form, sources, diagnostics } = await kernelForSolve([source], {
      format: "auto",
      form: "auto",
    });
    expect(form).toBe("interpreted");
    expect(sources).toEqual([{ path: source, sha256: sha256(source) }]);
    expect(diagnostics).toEqual([]);
  });

  it("compiles as well where many calls are expected, and when it is asked to", async () => {
    const expected = { rhs: 1e8, jacobian: 1e6 };
    const many = await kernelForSolve([source], { format: "auto", form: "auto", expected });
    expect(many.form).toBe("switching");
    const fused = await kernelForSolve([source], { format: "auto", form: "fused" });
    expect(fused.form).toBe("fused");
    const kept = await kernelForSolve([source], { format: "auto", form: "interpreted", expected });
    expect(kept.form).toBe("interpreted");
    expect(derivative(many.kernel)).toEqual(derivative(kept.kernel));
    const [loop, straight] = [derivative(kept.kernel), derivative(fused.kernel)];
    expect(straight).not.toEqual(loop);
    loop.forEach((value, i) => expect(straight[i]! / value).toBeCloseTo(1, 10));
  });

  it("takes a compiled kernel as it is", async () => {
    const { kernel, form, sources } = await kernelForSolve([compiled], {
      format: "auto",
      form: "auto",
    });
    expect(form).toBe("fused");
    expect(kernel.meta.name).toBe("dark-cloud");
    expect(sources).toEqual([{ path: compiled, sha256: sha256(compiled) }]);
  });

  it.each([
    [[compiled, compiled], "auto", "one kernel, or sources"],
    [[compiled, source], "auto", "one kernel, or sources"],
    [[compiled], "interpreted", "cannot be interpreted"],
  ] as const)("refuses %j as %s", async (paths, form, message) => {
    await expect(kernelForSolve(paths, { format: "auto", form })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });
});
