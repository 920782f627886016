import { describe, expect, it } from "vitest";
import { formulas } from "../../../../cli/formulas.js";
import type { Target } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel, type DirectSolver } from "../../../../runtime/index.js";
import { compiledKernel, straightForms } from "../../../kernel-forms.js";
import { readFile } from "../../../networks/embedded.js";

async function verified(target: Target, change: (direct: DirectSolver) => DirectSolver) {
  const network = await readFile("primordial.yaml");
  const kernel = await compiledKernel(network, { target });
  const changed = { ...kernel, direct: change(kernel.direct!) };
  return verifyKernel(changed, network, { samples: 20, formulas });
}

describe.each(straightForms)("verification of straight-line solvers, as %s", (target) => {
  it("passes what the compiler makes, well within the bound", async () => {
    const report = await verified(target, (direct) => direct);
    expect(report.passed, formatReport(report)).toBe(true);
    expect(report.direct.comparisons).toBeGreaterThanOrEqual(20 * 4);
    expect(report.direct.worstRatio).toBeGreaterThan(0);
    expect(report.direct.worstRatio).toBeLessThan(0.5);
  });

  it("finds an error of a millionth of a millionth in one component", async () => {
    const report = await verified(target, (direct) => ({
      ...direct,
      solve: (lu, b) => {
        direct.solve(lu, b);
        b[2]! *= 1 + 1e-12;
      },
    }));
    expect(report.direct.passed).toBe(false);
    expect(report.passed).toBe(false);
  });

  it("finds factors that are not finite", async () => {
    const report = await verified(target, (direct) => ({
      ...direct,
      factorize: (gamma, jacobian, lu) => {
        direct.factorize(gamma, jacobian, lu);
        lu[0] = NaN;
      },
    }));
    expect(report.direct.passed).toBe(false);
  });
});
