import * as fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SolutionDocument } from "../../../runtime/io/solution-document.js";
import { writeSolutionParquet } from "../../../runtime/io/solution-parquet.js";
import { solutionLines } from "../../../runtime/io/solution-table.js";

const year = 3.15576e7;

function documentOf(species: readonly string[], t: readonly number[], y: readonly number[][]) {
  const document: SolutionDocument = {
    format: "netc-solution",
    version: 1,
    netcVersion: "1.2.3",
    model: { name: "made", state: "abundance", kind: "sources", files: [] },
    inputs: { names: ["T"], units: ["K"], values: [10] },
    method: "bdf",
    tolerances: { relative: 1e-6, absolute: 1e-20 },
    span: [0, t.at(-1)!],
    species,
    t,
    y,
    outcome: { kind: "completed" },
    events: [],
    stats: {
      steps: 1,
      rejected: 0,
      rhs: 1,
      jacobians: 1,
      factorizations: 1,
      newtonIterations: 1,
      errorTestFailures: 0,
      convergenceFailures: 0,
      rates: 1,
      seconds: { rates: 0, rhs: 0, jacobian: 0, factorization: 0, solve: 0, total: 0 },
      drift: {},
    },
    warnings: [],
  };
  return document;
}

/** Any finite doubles, small and negative ones included; -0 is written as 0. */
const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const states = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 });

async function parquetOf(document: SolutionDocument): Promise<ArrayBuffer> {
  const folder = await mkdtemp(join(tmpdir(), "netc-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  writeSolutionParquet(join(folder, "a.parquet"), document);
  const { buffer, byteOffset, length } = await readFile(join(folder, "a.parquet"));
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
}

describe("solutionLines", () => {
  it("writes numbers that read back as they were", () => {
    fc.assert(
      fc.property(states, (y) => {
        const t = y.map((_, i) => i * 1.7e9);
        const lines = [...solutionLines(documentOf(["H2", "e-"], t, y))];
        expect(lines[0]).toBe("t_yr,H2,e-\n");
        const rows = lines.slice(1).map((line) => line.trimEnd().split(",").map(Number));
        expect(rows).toEqual(y.map((row, i) => [t[i]! / year, ...row]));
      }),
    );
  });

  it("quotes names that hold commas or quotes", () => {
    const [header] = solutionLines(documentOf(["a,b", 'c"d'], [0], [[1, 2]]));
    expect(header).toBe('t_yr,"a,b","c""d"\n');
  });
});

describe("writeSolutionParquet", () => {
  it("writes doubles that read back as they were, over several row groups", async () => {
    const t = Array.from({ length: 2500 }, (_, i) => i * year);
    const y = t.map((_, i) => [Math.sin(i) * 10 ** -(i % 300), i === 3 ? 5e-324 : -i / 3]);
    const bytes = await parquetOf(documentOf(["H2", "e-"], t, y));
    expect(parquetMetadata(bytes).row_groups.length).toBe(3);
    const rows = await parquetReadObjects({ file: bytes });
    expect(rows).toEqual(t.map((_, i) => ({ t_yr: i, H2: y[i]![0], "e-": y[i]![1] })));
  });

  it("keeps the rest of the document in its metadata", async () => {
    const document = documentOf(["H2"], [0], [[1]]);
    const {
      key_value_metadata: entries,
      schema,
      created_by,
    } = parquetMetadata(await parquetOf(document));
    const { t: _, y: __, ...facts } = document;
    expect(entries!.map(({ key }) => key)).toEqual(["netc"]);
    expect(JSON.parse(entries![0]!.value!)).toEqual(facts);
    expect(schema.slice(1)).toMatchObject([
      { name: "t_yr", type: "DOUBLE", repetition_type: "REQUIRED" },
      { name: "H2", type: "DOUBLE", repetition_type: "REQUIRED" },
    ]);
    expect(created_by).toBe("netc 1.2.3");
  });
});
