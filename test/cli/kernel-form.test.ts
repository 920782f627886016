import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { kernelForSolve } from "../../cli/kernel-form.js";
import type { KernelForm } from "../../runtime/forms/choose-form.js";
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

function functionsOf({ rates, rhs, jacobian }: Kernel): Partial<Kernel> {
  return { rates, rhs, jacobian };
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

  it("compiles to WebAssembly where many calls are expected, or to what it is asked for", async () => {
    const expected = { rhs: 1e8, jacobian: 1e6 };
    const inForm = (form: KernelForm | "auto") =>
      kernelForSolve([source], { format: "auto", form, expected });
    const chosen = await inForm("auto");
    expect(chosen.form).toBe("wasm");
    expect("memory" in chosen.kernel).toBe(true);
    const interpreted = await inForm("interpreted");
    const loop = derivative(interpreted.kernel);
    for (const form of ["table", "fused", "wasm"] as const) {
      const made = await inForm(form);
      expect(made.form).toBe(form);
      expect("memory" in made.kernel).toBe(form === "wasm");
      expect({ ...made.kernel.factor }).toEqual({ ...interpreted.kernel.factor });
      const values = derivative(made.kernel);
      expect(values).not.toEqual(loop);
      loop.forEach((value, i) => expect(values[i]! / value).toBeCloseTo(1, 10));
    }
  });

  it("makes the kernel in memory that it would have read from a file", async () => {
    const { kernel } = await kernelForSolve([source], { format: "auto", form: "fused" });
    const { kernel: read } = await kernelForSolve([compiled], { format: "auto", form: "auto" });
    expect(derivative(kernel)).toEqual(derivative(read));
    expect({ ...kernel, ...functionsOf(read) }).toEqual(read);
  });

  it("takes a compiled kernel as it is", async () => {
    const { kernel, form, sources } = await kernelForSolve([compiled], {
      format: "auto",
      form: "auto",
    });
    expect(form).toBe("compiled");
    expect(kernel.meta.name).toBe("dark-cloud");
    expect(sources).toEqual([{ path: compiled, sha256: sha256(compiled) }]);
  });

  it.each([
    [[compiled, compiled], "auto", "one kernel, or sources"],
    [[compiled, source], "auto", "one kernel, or sources"],
    [[compiled], "interpreted", "is a kernel already"],
    [[compiled], "wasm", "is a kernel already"],
  ] as const)("refuses %j as %s", async (paths, form, message) => {
    await expect(kernelForSolve(paths, { format: "auto", form })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });
});
