import { describe, expect, it } from "vitest";
import {
  formatReport,
  verifyKernel,
  type Kernel,
  type KernelLanes,
} from "../../../../runtime/index.js";
import { naiveKernel } from "../naive-kernel.js";
import { network, reaction } from "../networks.js";

const model = network(reaction("A + B -> C"), reaction("C -> A + B"), reaction("B -> A"));

/** Functions for several cells that call those for one, cell by cell. */
function lanesOf(kernel: Kernel, count: number): KernelLanes {
  const cellOf = (all: Float64Array, cell: number): Float64Array =>
    all.filter((_, at) => at % count === cell);
  const eachCell = (out: Float64Array, write: (cell: number, out: Float64Array) => void): void => {
    for (let cell = 0; cell < count; cell++) {
      const own = cellOf(out, cell);
      write(cell, own);
      own.forEach((value, i) => (out[i * count + cell] = value));
    }
  };
  return {
    count,
    rates: (inputs, k, t) =>
      eachCell(k, (cell, out) => kernel.rates(cellOf(inputs, cell), out, t[cell]!)),
    rhs: (t, y, k, dy) =>
      eachCell(dy, (c, out) => kernel.rhs(t[c]!, cellOf(y, c), cellOf(k, c), out)),
    jacobian: (t, y, k, values) =>
      eachCell(values, (c, out) => kernel.jacobian(t[c]!, cellOf(y, c), cellOf(k, c), out)),
  };
}

/** Gives the first of four cells what belongs to the second. */
function swapped(values: Float64Array, i: number): void {
  values[i * 4] = values[i * 4 + 1]!;
}

/** The report on lanes that are right but for a change. */
function verified(change: (lanes: KernelLanes) => Partial<KernelLanes>) {
  const kernel = naiveKernel(model);
  const lanes = lanesOf(kernel, 4);
  return verifyKernel({ ...kernel, lanes: { ...lanes, ...change(lanes) } }, model, { samples: 12 });
}

describe("verification of functions for several cells", () => {
  it("passes those that give what one cell gets", () => {
    const report = verified(() => ({}));
    expect(report.passed, formatReport(report)).toBe(true);
    // k and nH, three derivatives and nine entries in each of twelve cells.
    expect(report.lanes).toMatchObject({ performed: true, samples: 12, comparisons: 12 * 16 });
  });

  it("has nothing to do where there are none", () => {
    const { lanes, passed } = verifyKernel(naiveKernel(model), model, { samples: 3 });
    expect(passed).toBe(true);
    expect(lanes).toMatchObject({ performed: false, passed: true });
  });

  it("names the reaction whose coefficient is off in one cell by the last bit", () => {
    const report = verified(({ rates }) => ({
      rates: (inputs, k, t) => {
        rates(inputs, k, t);
        k[1 * 4 + 2]! *= 1 + 2 ** -52;
      },
    }));
    expect(report.passed).toBe(false);
    expect(report.lanes.passed).toBe(false);
    const [worst] = report.lanes.offenders;
    expect(worst).toMatchObject({ where: "k", id: "2" });
    expect(report.lanes.offenders.every(({ sample }) => sample.startsWith("cell "))).toBe(true);
    expect(worst!.sample).toMatch(/^cell 2: T=/);
  });

  it("names the derivative and the entry that another cell's value stands in for", () => {
    const ofRhs = verified(({ rhs }) => ({
      rhs: (t, y, k, dy) => {
        rhs(t, y, k, dy);
        swapped(dy, 2);
      },
    }));
    expect(ofRhs.lanes.offenders.map(({ where }) => where)).toEqual(["dC/dt"]);
    const ofJacobian = verified(({ jacobian }) => ({
      jacobian: (t, y, k, values) => {
        jacobian(t, y, k, values);
        swapped(values, 5);
      },
    }));
    expect(ofJacobian.lanes.offenders.map(({ where }) => where)).toEqual(["d(dC/dt)/dB"]);
  });

  it("fails what is not a number in one form only, and what throws", () => {
    const broken = verified(() => ({ rhs: (_t, _y, _k, dy) => void dy.fill(NaN) }));
    expect(broken.lanes).toMatchObject({ passed: false, worstRatio: null });
    const throwing = verified(() => ({
      rates: () => {
        throw new Error("no lanes today");
      },
    }));
    expect(throwing.lanes).toMatchObject({ performed: false, passed: false });
    expect(throwing.lanes.note).toContain("no lanes today");
  });
});
