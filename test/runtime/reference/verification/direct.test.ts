import { describe, expect, it } from "vitest";
import { compileNetwork, readNetwork } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel, type DirectSolver } from "../../../../runtime/index.js";
import { loadKernel } from "../../../load-kernel.js";
import { mutationNetwork } from "../mutation-network.js";

const source = { file: "direct.rates", bytes: new TextEncoder().encode(mutationNetwork) };

async function verified(change: (direct: DirectSolver) => DirectSolver) {
  const { network } = await readNetwork([source]);
  const kernel = await loadKernel((await compileNetwork(network)).text);
  const changed = { ...kernel, direct: change(kernel.direct!) };
  return verifyKernel(changed, network, { samples: 20 });
}

describe("verification of straight-line solvers", () => {
  it("passes what the compiler makes, well within the bound", async () => {
    const report = await verified((direct) => direct);
    expect(report.passed, formatReport(report)).toBe(true);
    expect(report.direct.comparisons).toBeGreaterThanOrEqual(20 * 4);
    expect(report.direct.worstRatio).toBeGreaterThan(0);
    expect(report.direct.worstRatio).toBeLessThan(0.5);
  });

  it("finds an error of a millionth of a millionth in one component", async () => {
    const report = await verified((direct) => ({
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
    const report = await verified((direct) => ({
      ...direct,
      factorize: (gamma, jacobian, lu) => {
        direct.factorize(gamma, jacobian, lu);
        lu[0] = NaN;
      },
    }));
    expect(report.direct.passed).toBe(false);
  });
});
