import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { documentOfSolution } from "../../../runtime/io/document-of-solution.js";
import { readSolutionDocument } from "../../../runtime/io/read-solution-document.js";
import type { SolvedModel } from "../../../runtime/io/solution-document.js";
import { writeSolutionParquet } from "../../../runtime/io/solution-parquet.js";
import { solutionLines } from "../../../runtime/io/solution-table.js";
import type { Problem } from "../../../runtime/solvers/problem.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { linearTrajectory } from "../../../runtime/solvers/trajectory.js";
import { vanDerPol } from "../simulation/kernels.js";
import { bouncingBall } from "../solvers/event-kernels.js";

const model: SolvedModel = {
  name: "test",
  kind: "kernel",
  files: [{ path: "k.ts", sha256: "00" }],
};
const times = Float64Array.of(0, 0.5, 1);

const problem: Problem = {
  kernel: vanDerPol,
  inputs: linearTrajectory(Float64Array.of(0, 1), [Float64Array.of(1), Float64Array.of(3)]),
  initial: Float64Array.of(1, 0),
  span: [0, 1],
  tolerances: { relative: 1e-6, absolute: 1e-9 },
};

function documentOf(of: Problem, about = model) {
  const solution = solveSync(of, { times, method: "dopri5" });
  return documentOfSolution(of, solution, { netcVersion: "0", model: about, method: "dopri5" });
}

describe("documentOfSolution", () => {
  it("has the units of states where the kernel has", () => {
    expect(documentOf(problem)).not.toHaveProperty("stateUnits");
    const kernel = { ...vanDerPol, stateUnits: ["m", "m s^-1"] };
    expect(documentOf({ ...problem, kernel }).stateUnits).toEqual(["m", "m s^-1"]);
  });

  it("names states and observes outputs with the inputs of each time", () => {
    const { states, species, y, outputs } = documentOf(problem);
    expect(species).toBeUndefined();
    expect(states).toEqual(["x", "y"]);
    expect(outputs!.names).toEqual(["energy"]);
    expect(outputs!.units).toEqual(["J"]);
    for (const [row, mu] of [1, 2, 3].entries()) {
      const [x, v] = y[row]!;
      expect(outputs!.rows[row]![0]).toBe(mu * 0.5 * (x! ** 2 + v! ** 2));
    }
  });

  it("names species where the states measure such, in the order of keys as ever", () => {
    const { outputs: _, observe: __, ...kernel } = vanDerPol;
    const document = documentOf({ ...problem, kernel }, { ...model, state: "density" });
    expect(document.species).toEqual(["x", "y"]);
    expect(Object.keys(document).join(" ")).toBe(
      "format version netcVersion model inputs method tolerances span species t y outcome events " +
        "stats warnings",
    );
  });

  it("tells the states before and after events", () => {
    const ball = { ...problem, kernel: bouncingBall(0.7), inputs: new Float64Array(0) };
    const { events, outputs } = documentOf(ball);
    expect(outputs).toBeUndefined();
    expect(events).toHaveLength(1);
    const [{ state, after }] = events as [(typeof events)[0]];
    expect(after![1]).toBe(-0.7 * state[1]!);
  });

  it("reads back as model, inputs and states", () => {
    const document = documentOf(problem);
    const { inputs, states, t, y } = document;
    expect(readSolutionDocument(JSON.stringify(document))).toEqual({ model, inputs, states, t, y });
    const { states: _, ...nameless } = document;
    expect(() => readSolutionDocument(JSON.stringify(nameless))).toThrow("species: expected array");
    const both = { ...document, species: states };
    expect(() => readSolutionDocument(JSON.stringify(both))).toThrow('beside "species"');
    const short = { ...document, states: ["x"] };
    expect(() => readSolutionDocument(JSON.stringify(short))).toThrow(
      "y.0: expected 1 entries, one per state, found 2",
    );
  });

  it("becomes tables with the time as it is and outputs after the states", async () => {
    const document = documentOf(problem);
    const { t, y, outputs } = document;
    const expected = t.map((time, i) => [time, ...y[i]!, ...outputs!.rows[i]!]);
    const [header, ...rows] = [...solutionLines(document)].map((line) => line.trimEnd().split(","));
    expect(header).toEqual(["t", "x", "y", "energy"]);
    expect(rows.map((row) => row.map(Number))).toEqual(expected);

    const folder = await mkdtemp(join(tmpdir(), "netc-test-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    writeSolutionParquet(join(folder, "a.parquet"), document);
    const { buffer, byteOffset, length } = await readFile(join(folder, "a.parquet"));
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    const objects = await parquetReadObjects({ file });
    expect(objects.map((row) => header!.map((name) => row[name]))).toEqual(expected);
    const [entry] = parquetMetadata(file).key_value_metadata!;
    expect(JSON.parse(entry!.value!).outputs).toEqual({ names: ["energy"], units: ["J"] });
  });
});
