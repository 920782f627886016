import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Target } from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import { loadKernel } from "../../cli/load-kernel.js";
import { netc } from "../cli/netc.js";
import { kernelForms } from "../kernel-forms.js";
import { sharedData } from "../shared-data.js";

const sources = ["rate22_final.rates", "h2_grain.rates"];

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

/** The staged buffer at a reference point. */
function stagedAt(kernel: Kernel, point: number): Float64Array {
  const given = points()[point]!;
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(
    Float64Array.from(kernel.inputs, (spec) => given[spec.name] ?? spec.default!),
    k,
  );
  return k;
}

/** The Jacobian times a vector, and the sums of its absolute terms. */
function productOf(
  { pattern: { size, colPtr, rowIdx } }: Kernel,
  values: Float64Array,
  direction: Float64Array,
): { product: Float64Array; scale: Float64Array } {
  const [product, scale] = [new Float64Array(size), new Float64Array(size)];
  direction.forEach((component, column) => {
    for (let at = colPtr[column]!; at < colPtr[column + 1]!; at++) {
      product[rowIdx[at]!]! += values[at]! * component;
      scale[rowIdx[at]!]! += Math.abs(values[at]!) * component;
    }
  });
  return { product, scale };
}

const paths = sources.map((file) => sharedData.path(`networks/${file}`));

/** What compile says that it made. */
interface Compilation {
  readonly statistics: Readonly<Record<string, number>>;
  readonly binary?: string;
}

function compiledAs(target: Target): void {
  const folder = mkdtempSync(join(tmpdir(), "netc-rate22-"));
  const path = join(folder, "kernel.ts");
  let compiled: Awaited<ReturnType<typeof netc>>;
  let kernel: Kernel;

  beforeAll(async () => {
    compiled = await netc(["compile", ...paths, "--target", target, "-o", path, "--json"]);
    kernel = await loadKernel(path);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([0, 1, 2, 3])("rate coefficients at point %i agree with 40-digit arithmetic", (point) => {
    const k = stagedAt(kernel, point);
    const exact = rows("rate22_k.csv");
    expect(kernel.meta.counts.rates).toBe(exact.length);
    const errors = exact.map(([, , ...values], r) => {
      const value = Number(values[point]);
      // An exponential of x carries an error of |x| roundings; ln k bounds |x| from the size.
      const exponent = Math.abs(Math.log(Math.max(value, Number.MIN_VALUE) / 1e-10));
      return value < 1e-290 ? 0 : Math.abs(k[r]! / value - 1) / (8 + 4 * exponent);
    });
    expect(Math.max(...errors)).toBeLessThan(2 ** -53);
  });

  it.each(["rate22_rhs_synthetic.csv", "rate22_rhs_dark_1e5yr.csv"])(
    "derivatives and Jacobian agree with rational arithmetic in %s",
    (file) => {
      const table = new Map(rows(file).map(([name, ...numbers]) => [name!, numbers.map(Number)]));
      const column = (index: number): Float64Array =>
        Float64Array.from(kernel.states, (name) => table.get(name)?.[index] ?? 0);
      const [y, k] = [column(0), stagedAt(kernel, 0)];
      const dy = new Float64Array(y.length);
      kernel.rhs(0, y, k, dy);
      const values = new Float64Array(kernel.pattern.rowIdx.length);
      kernel.jacobian(0, y, k, values);
      const { product, scale } = productOf(kernel, values, column(3));
      expect(table.size).toBeGreaterThan(700);
      const errors = Array.from(table, ([name, [, f, sum, , Jv]]) => {
        const i = kernel.states.indexOf(name);
        return {
          derivative: relative(dy[i]! - f!, sum!),
          product: relative(product[i]! - Jv!, scale[i]!),
        };
      });
      // The rates' own error, at 10 K up to some hundred roundings, passes into the derivatives.
      expect(Math.max(...errors.map(({ derivative }) => derivative))).toBeLessThan(1e-13);
      expect(Math.max(...errors.map(({ product: error }) => error))).toBeLessThan(1e-13);
    },
  );

  it("compiles to the known sizes", () => {
    expect(compiled.code).toBe(0);
    const { statistics, binary } = JSON.parse(compiled.stdout) as Compilation;
    expect(binary).toBe(target === "wasm" ? join(folder, "kernel.wasm") : undefined);
    expect(statistics).toMatchObject({ states: 737, rates: 8768, jacobianEntries: 25166 });
    expect(statistics["factorEntries"]).toBeLessThanOrEqual(50_100);
    expect(statistics["factorOperations"]).toBeLessThanOrEqual(3.32e6);
    expect(statistics["largestFunction"]).toBeLessThan(45_000);
  });

  it("verifies, every check", async () => {
    const { code, stdout } = await netc(["verify", path, "--against", ...paths, "--json"]);
    const report = JSON.parse(stdout) as Record<string, { passed: boolean }>;
    for (const check of ["structure", "rates", "rhs", "jacobian", "conservation"]) {
      expect([check, report[check]!.passed]).toEqual([check, true]);
    }
    expect(code).toBe(0);
  });
}

sharedData.describe("RATE22 from the command line", () => {
  describe.each(kernelForms)("compiled to %s", compiledAs);

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
