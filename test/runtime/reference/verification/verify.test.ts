import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatReport,
  verifyKernel,
  type Kernel,
  type ReactionInfo,
} from "../../../../runtime/index.js";
import { naiveKernel, lost } from "../naive-kernel.js";
import { catalyticNetwork, network, randomNetwork, range, reaction } from "../networks.js";

const few = { samples: 20, seed: 4 };

const tiny = network(
  reaction("A + B -> C + A", { ranges: [range(1.2e-10, 0.5, 30)] }),
  reaction("C -> B", { law: "photo", ranges: [range(3e-11, 0, 1.7)] }),
  reaction("C + C -> B + B", {
    ranges: [range(2e-10, 0, 0, 10, 100), range(5e-10, -0.5, 0, 200, 800)],
  }),
);

function described(id: string): ReactionInfo {
  return { id, type: "NN", label: "", source: 0, line: 1, citation: "" };
}

/** The tiny network's kernel with some functions replaced. */
function changed(change: (good: Kernel) => Partial<Kernel>): Kernel {
  const good = naiveKernel(tiny);
  return { ...good, ...change(good) };
}

describe("verification of correct kernels", () => {
  it("passes naive kernels of random networks, in both kinds of state", () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.constantFrom("abundance" as const, "density" as const),
        (model, state) => {
          const report = verifyKernel(naiveKernel(model, { state }), model, few);
          expect(report.passed, formatReport(report)).toBe(true);
          expect(report.rates.comparisons).toBeGreaterThanOrEqual(20 * model.reactions.length);
          expect(report.jacobian.comparisons).toBeGreaterThan(0);
          expect(report.differences.worstRatio).toBe(0);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it("reads folded inputs from the kernel's options", () => {
    const kernel = naiveKernel(tiny, { set: { T: 40, nH: 2e4, omega: 0.3 } });
    expect(kernel.inputs.map(({ name }) => name)).toEqual(["Av", "zeta", "G0"]);
    const report = verifyKernel(kernel, tiny, few);
    expect(report.passed, formatReport(report)).toBe(true);
    expect(report.rates.samples).toBe(20);
    const other = { ...kernel, meta: naiveKernel(tiny, { set: { T: 41 } }).meta };
    expect(verifyKernel(other, tiny, few).rates.passed).toBe(false);
  });

  it("reports the same twice for the same seed, and loses nothing in JSON", () => {
    const report = verifyKernel(naiveKernel(tiny), tiny, few);
    expect(verifyKernel(naiveKernel(tiny), tiny, few)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("says that a kernel without Jacobian was not checked for one", () => {
    const kernel = naiveKernel(tiny, { jacobian: "none" });
    const report = verifyKernel(kernel, tiny, few);
    expect(report.passed).toBe(true);
    expect(report.jacobian).toMatchObject({ performed: false, comparisons: 0 });
    expect(formatReport(report)).toMatch(/jacobian +not done/);
  });

  it("leaves out what overflows in the reference", () => {
    const wild = network(
      reaction("A -> B", { ranges: [range(1e-9, 0, -20000)] }),
      reaction("B -> A"),
    );
    const report = verifyKernel(naiveKernel(wild), wild, { samples: 100, seed: 1 });
    expect(report.passed, formatReport(report)).toBe(true);
    expect(report.rates.notCompared).toBeGreaterThan(0);
    expect(report.rhs.notCompared).toBeGreaterThan(0);
    expect(report.rhs.comparisons).toBeGreaterThan(0);
  });
});

describe("catalysts", () => {
  it("kernels that take the reactants from the net stoichiometry fail", () => {
    fc.assert(
      fc.property(catalyticNetwork, (model) => {
        expect(verifyKernel(naiveKernel(model), model, few).passed).toBe(true);
        const defective = naiveKernel(model, { factorsOf: lost });
        const report = verifyKernel(defective, model, few);
        expect(report.rhs.passed).toBe(false);
        expect(report.jacobian.passed).toBe(false);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it("H + H2 -> H + H + H", () => {
    const model = network(reaction("H + H2 -> H + H + H"));
    expect(verifyKernel(naiveKernel(model), model, few).passed).toBe(true);
    expect(verifyKernel(naiveKernel(model, { factorsOf: lost }), model, few)).toMatchObject({
      passed: false,
    });
  });
});

describe("what is found in defective kernels", () => {
  it("a reversed contribution, with its reaction", () => {
    const kernel = changed((good) => ({
      rhs: (t, y, k, dy) => {
        good.rhs(t, y, k, dy);
        dy[1]! -= 2 * k[1]! * y[2]!;
      },
    }));
    const { rhs, differences } = verifyKernel(kernel, tiny, few);
    expect(rhs.passed).toBe(false);
    expect(rhs.offenders[0]).toMatchObject({ where: "dB/dt", id: "2", reaction: "C -> B" });
    expect(differences.passed).toBe(false);
  });

  it("a rate coefficient off by one part in 10^11 in a narrow range of temperature", () => {
    const kernel = changed((good) => ({
      rates: (inputs, k) => {
        good.rates(inputs, k);
        if (inputs[0]! < 10) k[2]! *= 1 + 1e-11;
      },
    }));
    const { rates } = verifyKernel(kernel, tiny, few);
    expect(rates.passed).toBe(false);
    expect(rates.offenders[0]).toMatchObject({ where: "k", id: "3" });
  });

  it("a temperature limit that is off by one double", () => {
    const limits = naiveKernel(network(...tiny.reactions));
    const kernel = {
      ...limits,
      rates: (inputs: Float64Array, k: Float64Array) => {
        const moved = inputs.slice();
        if (moved[0] === 150) moved[0] = 150 * (1 + Number.EPSILON);
        limits.rates(moved, k);
      },
    };
    const { rates } = verifyKernel(kernel, tiny, few);
    expect(rates.passed).toBe(false);
    expect(rates.offenders[0]!.sample).toMatch(/^T=150 /);
  });

  it("a Jacobian entry that forgets a power, against reference and differences", () => {
    const kernel = changed((good) => ({
      jacobian: (t, y, k, values) => {
        good.jacobian(t, y, k, values);
        values[8]! += 2 * k[2]! * y[2]! * k[3]!;
      },
    }));
    const { jacobian, differences, rhs } = verifyKernel(kernel, tiny, few);
    expect([jacobian.passed, differences.passed, rhs.passed]).toEqual([false, false, true]);
    expect(jacobian.offenders[0]).toMatchObject({ where: "d(dC/dt)/dC", id: "3", line: 0 });
  });

  it("values that are never written or not finite", () => {
    const silent = changed((good) => ({
      rhs: (t, y, k, dy) => {
        const kept = dy[0]!;
        good.rhs(t, y, k, dy);
        dy[0] = kept;
      },
    }));
    const report = verifyKernel(silent, tiny, few);
    expect(report.rhs).toMatchObject({ passed: false, worstRatio: null });
    expect(report.rhs.offenders[0]).toMatchObject({ where: "dA/dt", found: null });
    const infinite = changed(() => ({ rates: (_inputs, k) => void k.fill(Infinity) }));
    expect(verifyKernel(infinite, tiny, few).rates.passed).toBe(false);
  });

  it("a kernel that throws", () => {
    const kernel = changed(() => ({
      rhs: () => {
        throw new ReferenceError("y7 is not defined");
      },
    }));
    const report = verifyKernel(kernel, tiny, few);
    expect(report.passed).toBe(false);
    expect(report.rhs.note).toContain("y7 is not defined");
    expect(report.rates.passed).toBe(true);
  });

  it("a pattern without a structurally nonzero entry", () => {
    const diagonal = { size: 3, colPtr: Int32Array.of(0, 1, 2, 3), rowIdx: Int32Array.of(0, 1, 2) };
    const kernel = changed((good) => ({
      pattern: diagonal,
      meta: {
        ...good.meta,
        options: { ...good.meta.options, jacobian: "sparse" },
        counts: { ...good.meta.counts, jacobianEntries: 3 },
      },
      jacobian: (t, y, k, values) => {
        const full = new Float64Array(9);
        good.jacobian(t, y, k, full);
        values.set([full[0]!, full[4]!, full[8]!]);
      },
    }));
    const report = verifyKernel(kernel, tiny, few);
    expect(report.jacobian.passed).toBe(true);
    expect(report.differences.passed).toBe(false);
    expect(report.structure.problems).toContain("Jacobian pattern: no entry for d(dC/dt)/dA");
    expect(report.passed).toBe(false);
  });

  it("a kernel of another network, and reactions described out of order", () => {
    const renamed = changed(() => ({ states: ["A", "B", "X"] }));
    const foreign = verifyKernel(renamed, tiny, few);
    expect(foreign.structure.problems).toEqual(['state 2 is "X" for the species "C"']);
    expect(foreign.rates).toMatchObject({ performed: false, passed: false });
    const swapped = changed(() => ({ reactions: ["1", "3", "2"].map(described) }));
    expect(verifyKernel(swapped, tiny, few).structure.problems).toHaveLength(2);
  });
});
