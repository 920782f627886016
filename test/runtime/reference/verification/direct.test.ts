import { describe, expect, it } from "vitest";
import { compileNetwork, readNetwork } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel, type DirectSolver } from "../../../../runtime/index.js";
import { loadKernel } from "../../../load-kernel.js";

const text = [
  "1:NN:A:B:C:D:::1:1e-10:0.5:0.0:10:41000:L:A:",
  "2:NN:C:D:A:B:::1:2e-10:0.0:10.0:10:41000:L:A:",
  "3:NN:A:C:B:D:::1:3e-10:0.0:0.0:10:41000:L:A:",
  "4:PH:B:PHOTON:A::::1:1e-11:0.0:2.0:10:41000:L:A:",
].join("\n");

const source = { file: "direct.rates", bytes: new TextEncoder().encode(text) };

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
    expect(report.direct.comparisons).toBe(20 * 4);
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
