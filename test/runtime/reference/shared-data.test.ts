import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readNetwork } from "../../../compiler/pipeline.js";
import {
  createReactionLoop,
  createReference,
  type Conditions,
  type ReferenceNetwork,
} from "../../../runtime/index.js";
import { rateBounds } from "../../../runtime/reference/verification/rate-accuracy.js";
import { ulp, unitRoundoff } from "../../../runtime/reference/verification/rounding.js";
import { sharedData } from "../../shared-data.js";

async function read(...files: readonly string[]): Promise<ReferenceNetwork> {
  const sources = files.map((file) => ({
    file,
    bytes: readFileSync(sharedData.path(`networks/${file}`)),
  }));
  return (await readNetwork(sources)).network;
}

/** Rows of a table below its heading. */
function rows(file: string): string[][] {
  const lines = readFileSync(sharedData.path(`reference/${file}`), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => line.split(","));
}

/** A column by species, given the names in the first column. */
function column(file: string, index: number, species: readonly string[]): Float64Array {
  const values = new Map(rows(file).map((row) => [row[0], Number(row[index])]));
  return Float64Array.from(species, (name) => values.get(name)!);
}

/** Correctly rounded rate coefficients at one of the four points; the GR line has the id 0 there. */
function exactRates(network: ReferenceNetwork, point: number): Float64Array {
  const values = new Map(rows("rate22_k.csv").map((row) => [row[0], Number(row[2 + point])]));
  return Float64Array.from(network.reactions, ({ id, type }) =>
    values.get(type === "GR" ? "0" : id)!,
  );
}

function conditionsAt(point: number): Conditions {
  const text = readFileSync(sharedData.path("reference/accuracy.json"), "utf8");
  return (JSON.parse(text) as { points: Conditions[] }).points[point]!;
}

/** Largest error in units of the round-off of the sum of absolute terms. */
function worst(found: Float64Array, exact: Float64Array, scale: Float64Array): number {
  const errors = Array.from(found, (value, i) =>
    value === exact[i] ? 0 : Math.abs(value - exact[i]!) / (unitRoundoff * scale[i]!),
  );
  return Math.max(...errors);
}

sharedData.describe("reference against exact values of RATE22", () => {
  let network: ReferenceNetwork;

  beforeAll(async () => {
    network = await read("rate22_final.rates", "h2_grain.rates");
  });

  it("has 8768 reactions, 737 species and 25166 Jacobian entries", () => {
    const { reactionCount, species, pattern } = createReference(network);
    expect([reactionCount, species.length, pattern.rowIdx.length]).toEqual([8768, 737, 25166]);
  });

  it.each([0, 1, 2, 3])("rate coefficients at point %i lie within half their bound", (point) => {
    const reference = createReference(network);
    const exact = exactRates(network, point);
    const [k, bound] = [new Float64Array(exact.length), new Float64Array(exact.length)];
    reference.rates(conditionsAt(point), k);
    rateBounds(reference.rateTable)(conditionsAt(point), bound);
    const off = network.reactions.filter(
      (_, r) => !(Math.abs(k[r]! - exact[r]!) <= 0.5 * bound[r]! * ulp(exact[r]!)),
    );
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  describe.each(["rate22_rhs_synthetic.csv", "rate22_rhs_dark_1e5yr.csv"])("%s", (file) => {
    it("derivatives: eight roundings compensated, 64 in plain order", () => {
      const reference = createReference(network);
      const [y, exact, given] = [1, 2, 3].map((i) => column(file, i, reference.species)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      const k = exactRates(network, 0);
      const { nH } = conditionsAt(0);
      const sums = new Float64Array(y.length);
      const dy = new Float64Array(y.length);
      reference.rhsWithSums(y, k, nH, dy, sums);
      sums.forEach((sum, i) => expect(Math.abs(sum - given[i]!)).toBeLessThanOrEqual(5e-4 * sum));
      expect(worst(dy, exact, sums)).toBeLessThan(8);
      reference.rhs(y, k, nH, dy);
      expect(worst(dy, exact, sums)).toBeLessThan(64);
      createReactionLoop(network).rhs(y, k, nH, dy);
      expect(worst(dy, exact, sums)).toBeLessThan(64);
    });

    it("product of the Jacobian with a direction", () => {
      const reference = createReference(network);
      const [y, direction, exact] = [1, 4, 5].map((i) => column(file, i, reference.species)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      const { colPtr, rowIdx } = reference.pattern;
      const [values, sums] = [new Float64Array(rowIdx.length), new Float64Array(rowIdx.length)];
      reference.jacobianWithSums(y, exactRates(network, 0), conditionsAt(0).nH, values, sums);
      const [product, scale] = [new Float64Array(y.length), new Float64Array(y.length)];
      for (let j = 0; j < y.length; j += 1) {
        for (let at = colPtr[j]!; at < colPtr[j + 1]!; at += 1) {
          product[rowIdx[at]!]! += values[at]! * direction[j]!;
          scale[rowIdx[at]!]! += sums[at]! * direction[j]!;
        }
      }
      expect(worst(product, exact, scale)).toBeLessThan(32);
    });
  });
});

sharedData.describe("reference against the exact Jacobian of the subset of C, N and O", () => {
  it("agrees in every entry to eight roundings", async () => {
    const network = await read("mid_cno6.rates", "h2_grain.rates");
    const reference = createReference(network);
    const y = column("rate22_rhs_synthetic.csv", 1, reference.species);
    const { colPtr, rowIdx } = reference.pattern;
    const [values, sums] = [new Float64Array(rowIdx.length), new Float64Array(rowIdx.length)];
    reference.jacobianWithSums(y, exactRates(network, 0), conditionsAt(0).nH, values, sums);
    const exact = new Map(
      rows("mid_jacobian_synthetic.csv").map(([row, by, value]) => [`${row} ${by}`, Number(value)]),
    );
    const expected = new Float64Array(rowIdx.length);
    reference.species.forEach((by, j) => {
      for (let at = colPtr[j]!; at < colPtr[j + 1]!; at += 1) {
        expected[at] = exact.get(`${reference.species[rowIdx[at]!]} ${by}`)!;
      }
    });
    expect(exact.size).toBe(rowIdx.length);
    expect(worst(values, expected, sums)).toBeLessThanOrEqual(8);
  });
});
