import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { netc, workplace } from "../cli/netc.js";
import { sharedData } from "../shared-data.js";

const sources = ["rate22_final.rates", "h2_grain.rates"];

interface Evaluation {
  readonly species: readonly string[];
  readonly k: readonly number[];
  readonly dy: readonly number[];
  readonly jacobian: {
    readonly rows: readonly number[];
    readonly cols: readonly number[];
    readonly values: readonly number[];
  };
}

/** Rows of a reference table below its heading. */
function rows(file: string): string[][] {
  const text = readFileSync(sharedData.path(`reference/${file}`), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
}

function points(): readonly Readonly<Record<string, number>>[] {
  const text = readFileSync(sharedData.path("reference/accuracy.json"), "utf8");
  return (JSON.parse(text) as { points: Record<string, number>[] }).points;
}

/** An error over its scale; none where both vanish. */
function relative(error: number, scale: number): number {
  return error === 0 ? 0 : Math.abs(error) / scale;
}

async function evaluate(
  kernel: string,
  point: number,
  state: ReadonlyMap<string, string>,
): Promise<Evaluation> {
  const place = await workplace({
    "state.csv": [...state].map(([name, value]) => `${name},${value}`).join("\n"),
  });
  const inputs = Object.entries(points()[point]!).map(([name, value]) => `${name}=${value}`);
  const { code, stdout, stderr } = await netc([
    "eval",
    kernel,
    "--inputs",
    inputs.join(),
    "--state",
    place.path("state.csv"),
    "--json",
  ]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return JSON.parse(stdout) as Evaluation;
}

sharedData.describe("RATE22 from the command line", () => {
  const paths = sources.map((file) => sharedData.path(`networks/${file}`));
  const folder = mkdtempSync(join(tmpdir(), "netc-rate22-"));
  const kernel = join(folder, "kernel.ts");
  let compiled: Awaited<ReturnType<typeof netc>>;

  beforeAll(async () => {
    compiled = await netc(["compile", ...paths, "-o", kernel, "--json"]);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each([0, 1, 2, 3])("rate coefficients at point %i", (point) => {
    it("agree with 40-digit arithmetic", async () => {
      const { k } = await evaluate(kernel, point, new Map([["H2", "0.5"]]));
      const exact = rows("rate22_k.csv");
      expect(k).toHaveLength(exact.length);
      const errors = exact.map(([, , ...values], r) => {
        const value = Number(values[point]);
        // An exponential of x carries an error of |x| roundings; ln k bounds |x| from the size.
        const exponent = Math.abs(Math.log(Math.max(value, Number.MIN_VALUE) / 1e-10));
        return value < 1e-290 ? 0 : Math.abs(k[r]! / value - 1) / (8 + 4 * exponent);
      });
      expect(Math.max(...errors)).toBeLessThan(2 ** -53);
    });
  });

  describe.each(["rate22_rhs_synthetic.csv", "rate22_rhs_dark_1e5yr.csv"])("%s", (file) => {
    it("derivatives and Jacobian agree with rational arithmetic", async () => {
      const table = rows(file);
      const state = new Map(table.map(([name, y]) => [name!, y!]));
      const { species, dy, jacobian } = await evaluate(kernel, 0, state);
      const position = new Map(species.map((name, i) => [name, i]));
      const direction = new Float64Array(species.length);
      for (const [name, , , , v] of table) direction[position.get(name!)!] = Number(v);
      const product = new Float64Array(species.length);
      const scale = new Float64Array(species.length);
      jacobian.values.forEach((value, at) => {
        const row = jacobian.rows[at]!;
        product[row]! += value * direction[jacobian.cols[at]!]!;
        scale[row]! += Math.abs(value) * direction[jacobian.cols[at]!]!;
      });
      const errors = table.map(([name, , f, sum, , Jv]) => {
        const i = position.get(name!)!;
        return {
          derivative: relative(dy[i]! - Number(f), Number(sum)),
          product: relative(product[i]! - Number(Jv), scale[i]!),
        };
      });
      // The rates' own error, at 10 K up to some hundred roundings, passes into the derivatives.
      expect(Math.max(...errors.map(({ derivative }) => derivative))).toBeLessThan(1e-13);
      expect(Math.max(...errors.map(({ product: error }) => error))).toBeLessThan(1e-13);
    });
  });

  it("compiles to the known sizes", () => {
    expect(compiled.code).toBe(0);
    const { statistics } = JSON.parse(compiled.stdout) as { statistics: Record<string, number> };
    expect(statistics).toMatchObject({ states: 737, rates: 8768, jacobianEntries: 25166 });
    expect(statistics["factorEntries"]).toBeLessThanOrEqual(50_100);
    expect(statistics["factorOperations"]).toBeLessThanOrEqual(3.32e6);
    expect(statistics["largestFunction"]).toBeLessThan(45_000);
  });

  it("verifies, every check", async () => {
    const { code, stdout } = await netc(["verify", kernel, "--against", ...paths, "--json"]);
    const report = JSON.parse(stdout) as Record<string, { passed: boolean }>;
    for (const check of ["structure", "rates", "rhs", "jacobian", "conservation"]) {
      expect([check, report[check]!.passed]).toEqual([check, true]);
    }
    expect(code).toBe(0);
  });

  it("inspect counts what the database holds", async () => {
    const { code, stdout } = await netc(["inspect", paths[0]!, "--json"]);
    expect(code).toBe(0);
    const inspection = JSON.parse(stdout) as {
      counts: { species: number; reactions: number };
      reactionTypes: { type: string; reactions: number }[];
      temperatureRanges: { ranges: number; reactions: number }[];
    };
    expect(inspection.counts).toEqual({ species: 737, reactions: 8767 });
    expect(inspection.temperatureRanges).toEqual([
      { ranges: 1, reactions: 8700 },
      { ranges: 2, reactions: 59 },
      { ranges: 3, reactions: 7 },
      { ranges: 4, reactions: 1 },
    ]);
    expect(
      Object.fromEntries(inspection.reactionTypes.map(({ type, reactions }) => [type, reactions])),
    ).toEqual({
      IN: 3447,
      MN: 1501,
      NN: 1018,
      DR: 831,
      CE: 663,
      PH: 509,
      CR: 428,
      RA: 152,
      AD: 142,
      REA: 30,
      RR: 20,
      CD: 14,
      CP: 12,
    });
  });
});
