import { describe, expect, it } from "vitest";
import { errorWeights } from "../../../runtime/solvers/esdirk/esdirk.js";
import type { EsdirkTable } from "../../../runtime/solvers/esdirk/esdirk.js";
import { kenCarp4Table } from "../../../runtime/solvers/esdirk/kencarp4.js";
import { kvaerno5Table } from "../../../runtime/solvers/esdirk/kvaerno5.js";
import { dot, extensionAt, orderResidual, slopesAt } from "./rooted-trees.js";
import type { Tableau } from "./rooted-trees.js";

const subjects = [
  { table: kvaerno5Table, extensionOrder: 4 },
  { table: kenCarp4Table, extensionOrder: 3 },
];
const byName = subjects.map((subject) => [subject.table.name, subject] as const);

/** The coefficients with their diagonal. */
function tableauOf({ nodes, stages, gamma }: EsdirkTable): Tableau {
  return { nodes, matrix: stages.map((row, i) => (i === 0 ? [] : [...row, gamma])) };
}

function stepWeights(table: EsdirkTable): readonly number[] {
  return tableauOf(table).matrix.at(-1)!;
}

describe.each(byName)("the coefficients of %s", (_name, { table, extensionOrder }) => {
  const tableau = tableauOf(table);
  const { nodes, matrix } = tableau;

  it("make row sums of the nodes, and stages of order 2", () => {
    matrix.forEach((row, i) => {
      expect(
        dot(
          row,
          nodes.map(() => 1),
        ),
      ).toBeCloseTo(nodes[i]!, 14);
      expect(dot(row, nodes)).toBeCloseTo(nodes[i]! ** 2 / 2, 14);
    });
  });

  it("satisfy all conditions of their order and no more", () => {
    const weights = stepWeights(table);
    for (let order = 1; order <= table.order; order++) {
      expect(orderResidual(tableau, weights, order)).toBeLessThan(3e-14);
    }
    expect(orderResidual(tableau, weights, table.order + 1)).toBeGreaterThan(1e-5);
  });

  it("embed a method one order lower", () => {
    expect(table.embeddedOrder).toBe(table.order - 1);
    for (let order = 1; order < table.order; order++) {
      expect(orderResidual(tableau, table.embeddedWeights, order)).toBeLessThan(3e-14);
    }
    expect(orderResidual(tableau, table.embeddedWeights, table.order)).toBeGreaterThan(1e-5);
    expect(dot(errorWeights(table), nodes)).toBeCloseTo(0, 14);
  });

  it("interpolate with all conditions of the documented order at any fraction", () => {
    for (const theta of [0.1, 0.37, 0.5, 0.8]) {
      const weights = extensionAt(table.extension, theta);
      for (let order = 1; order <= extensionOrder; order++) {
        expect(orderResidual(tableau, weights, order, theta)).toBeLessThan(1e-13);
      }
      expect(orderResidual(tableau, weights, extensionOrder + 1, theta)).toBeGreaterThan(1e-6);
    }
  });

  it("interpolate up to the end of the step", () => {
    const weights = extensionAt(table.extension, 1);
    weights.forEach((weight, i) => expect(weight).toBeCloseTo(stepWeights(table)[i]!, 13));
  });
});

it("Kvaerno5 interpolates with the derivatives at both ends", () => {
  const [start, end] = [0, 1].map((theta) => slopesAt(kvaerno5Table.extension, theta));
  start!.forEach((slope, i) => expect(slope).toBeCloseTo(i === 0 ? 1 : 0, 14));
  end!.forEach((slope, i) => expect(slope).toBeCloseTo(i === 6 ? 1 : 0, 13));
});

type Complex = readonly [real: number, imaginary: number];

function times([a, b]: Complex, [c, d]: Complex): Complex {
  return [a * c - b * d, a * d + b * c];
}

/** The stages for y' = z y, y = 1, h = 1. */
function stagesOfLinear({ stages, gamma }: EsdirkTable, z: Complex): Complex[] {
  const pivot: Complex = [1 - gamma * z[0], -gamma * z[1]];
  const size = pivot[0] ** 2 + pivot[1] ** 2;
  const inverse: Complex = [pivot[0] / size, -pivot[1] / size];
  const values: Complex[] = [[1, 0]];
  for (const row of stages.slice(1)) {
    const sum = [0, 1].map((part) =>
      dot(
        row,
        values.map((value) => value[part]!),
      ),
    );
    const [real, imaginary] = times(z, [sum[0]!, sum[1]!]);
    values.push(times([1 + real, imaginary], inverse));
  }
  return values;
}

/** Modulus of the stability function. */
function stability(table: EsdirkTable, z: Complex): number {
  return Math.hypot(...stagesOfLinear(table, z).at(-1)!);
}

describe.each(subjects)("the stability of $table.name", ({ table }) => {
  it("is absolute on the imaginary axis, and so in the left half-plane", () => {
    for (let exponent = -2; exponent <= 6; exponent += 0.02) {
      expect(stability(table, [0, 10 ** exponent])).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it("vanishes at infinity as 1 / |z|", () => {
    const limit = 1e5 * stability(table, [-1e5, 0]);
    expect(limit).toBeLessThan(50);
    expect(1e7 * stability(table, [-1e7, 0])).toBeCloseTo(limit, 1);
  });
});

it("the embedded method of Kvaerno5 is its sixth stage, and A-stable", () => {
  expect(kvaerno5Table.embeddedWeights.slice(0, 6)).toEqual([...kvaerno5Table.stages[5]!, 0.26]);
  for (let exponent = -2; exponent <= 6; exponent += 0.02) {
    const embedded = stagesOfLinear(kvaerno5Table, [0, 10 ** exponent])[5]!;
    expect(Math.hypot(...embedded)).toBeLessThanOrEqual(1 + 1e-12);
  }
});
