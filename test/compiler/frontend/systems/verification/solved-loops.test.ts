import { describe, expect, it } from "vitest";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import { formatSystemReport } from "../../../../../compiler/frontend/systems/verification/report.js";
import { verifySystem } from "../../../../../compiler/frontend/systems/verification/verify-system.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { kernelForms, modelKernel } from "../../../../kernel-forms.js";
import { sourceOf, type Declare } from "../flatten/sources.js";
import { linearLoop, nonlinearLoop } from "../loop-models.js";

function verified(kernel: Kernel, declare: Declare) {
  const { component } = sourceOf(declare);
  return verifySystem(
    kernel,
    { modules: component(plainArithmetic), component, interpreter: { loops: "solve" } },
    { samples: 60 },
  );
}

const { model: linear } = flattenSystem(sourceOf(linearLoop), { loops: "solve", observe: "all" });
const { model: nonlinear } = flattenSystem(sourceOf(nonlinearLoop), {
  loops: "solve",
  observe: "all",
});

describe.each(kernelForms)("solved loops in the form %s", (target) => {
  it.each([
    ["linear", linear, linearLoop],
    ["nonlinear", nonlinear, nonlinearLoop],
  ])("agree with those of the interpreted modules: %s", async (_name, model, declare) => {
    const kernel = await modelKernel(model, { target });
    const report = verified(kernel, declare);
    expect(report.passed, formatSystemReport(report)).toBe(true);
    expect(report.checks.derivatives!.comparisons).toBeGreaterThan(40);
    const wrong: Kernel = {
      ...kernel,
      jacobian: (t, y, k, values) => {
        kernel.jacobian(t, y, k, values);
        values[0]! *= 1 + 1e-11;
      },
    };
    expect(verified(wrong, declare).checks.jacobian!.passed).toBe(false);
  });
});
