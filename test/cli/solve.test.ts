import { parquetReadObjects } from "hyparquet";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SolutionDocument } from "../../runtime/io/solution-document.js";
import { embeddedKernels, kernelForms } from "../kernel-forms.js";
import { netc, root, workplace } from "./netc.js";
import { smallNetwork, smallSpecies } from "./small-network.js";

const year = 3.15576e7;
const darkCloud = embeddedKernels["dark-cloud"].ts;
const networks = join(root, "networks");
const darkCloudRun = [
  "solve",
  join(networks, "dark-cloud.rates"),
  "--initial",
  join(networks, "dark-cloud.initial.yaml"),
] as const;

const smallInitial = "abundances: { H2: 0.4, H: 0.2 }\nconditions: { T: 20, nH: 1e4, Av: 3 }\n";
const smallRun = ["solve", "a.rates", "--initial", "a.yaml"] as const;
const smallFiles = { "a.rates": smallNetwork, "a.yaml": smallInitial };

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

function tableOf(csv: string): Table {
  const [header, ...rows] = csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return { header: header!, rows: rows.map((row) => row.map(Number)) };
}

/** Largest relative difference of two solutions where the first is above a floor. */
function difference(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  floor: number,
): number {
  return Math.max(
    ...a.flatMap((row, k) =>
      row.map((value, i) => (value > floor ? Math.abs(b[k]![i]! / value - 1) : 0)),
    ),
  );
}

describe("netc solve on the dark cloud", () => {
  it("conserves elements and charge at the times asked for, and reports its work", async () => {
    const place = await workplace();
    const times = ["--times", "0,1yr,10 yr,1e3yr,1e5yr,1e8yr"];
    const { code, stdout, stderr } = await place.run([...darkCloudRun, ...times, "-o", "out.csv"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(await place.files()).toEqual(["out.csv"]);
    const { header, rows } = tableOf(await readFile(place.path("out.csv"), "utf8"));
    expect(header).toEqual(["t_yr", ...darkCloud.states]);
    expect(rows.map(([t]) => t)).toEqual([0, 1, 10, 1e3, 1e5, 1e8]);
    const initial = { H: 2 * 0.5 + 5e-5, He: 0.09, C: 1.4e-4, O: 3.2e-4, charge: 0 };
    expect(darkCloud.conserved!.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(initial).toSorted(),
    );
    for (const { name, weights } of darkCloud.conserved!) {
      const terms = rows.map(([, ...state]) => state.map((value, i) => value * weights[i]!));
      const scale = terms[0]!.reduce((sum, term) => sum + Math.abs(term), 0);
      for (const row of terms) {
        const sum = row.reduce((total, term) => total + term, 0);
        const expected = initial[name as keyof typeof initial];
        expect(Math.abs(sum - expected), name).toBeLessThanOrEqual(1e-12 * scale);
      }
    }
    expect(rows[0]![header.indexOf("e-")]).toBe(1.4e-4);
    expect(rows.at(-1)![header.indexOf("CO")]! / 1.4e-4).toBeGreaterThan(0.9);
    expect(stderr).toMatch(/^dark-cloud: 57 states to 1e8 yr by bdf, \w+ kernel, \d+\.\d\d s\n/);
    for (const line of ["steps", "rejected", "Jacobians", "factorisations", "Newton iterations"]) {
      expect(stderr).toMatch(new RegExp(`^  ${line} +\\d+`, "m"));
    }
    expect(stderr).toMatch(
      /^ {2}relative drift {4}C [\d.e-]+, H [\d.e-]+, He .*, charge [\d.e-]+$/m,
    );
    expect(stderr).not.toContain("\u001B");
  });

  it("writes the same numbers to CSV, JSON, Parquet and standard output", async () => {
    const place = await workplace();
    const run = (...args: readonly string[]) =>
      place.run([...darkCloudRun, "--times", "log:1yr:1e6yr:13", ...args]);
    const outcomes = [
      await run("-o", "out.csv", "--quiet"),
      await run("-o", "out.parquet", "--quiet"),
      await run("-o", "out.json", "--json"),
      await run("--quiet"),
    ] as const;
    for (const { code, stderr } of outcomes)
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(outcomes[0].stdout + outcomes[1].stdout).toBe("");
    const csv = await readFile(place.path("out.csv"), "utf8");
    expect(outcomes[3].stdout).toBe(csv);
    const json = await readFile(place.path("out.json"), "utf8");
    expect(outcomes[2].stdout).toBe(json);
    const { species = [], t, y } = JSON.parse(json) as SolutionDocument;
    const { header, rows } = tableOf(csv);
    expect(header).toEqual(["t_yr", ...species]);
    expect(rows).toEqual(t.map((time, k) => [time / year, ...y[k]!]));
    const { buffer, byteOffset, length } = await readFile(place.path("out.parquet"));
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    const objects = await parquetReadObjects({ file });
    expect(objects.map((object) => Object.keys(object))).toEqual(rows.map(() => header));
    expect(objects.map((object) => Object.values(object))).toEqual(rows);
  });

  it("documents what was solved, and how", async () => {
    const args = ["--t-end", "10yr", "--inputs", "T=12,nH=3e10m^-3", "--atol", "1e-22", "--json"];
    const { stdout } = await netc([...darkCloudRun, ...args]);
    const document = JSON.parse(stdout) as SolutionDocument;
    expect(document).toMatchObject({
      format: "netc-solution",
      version: 1,
      model: {
        name: "dark-cloud",
        state: "abundance",
        kind: "sources",
        files: [{ path: "networks/dark-cloud.rates", sha256: darkCloud.meta.sources[0]!.sha256 }],
        reading: { format: "auto" },
      },
      method: "bdf",
      tolerances: { relative: 1e-6, absolute: 1e-22 },
      span: [0, 10 * year],
      species: darkCloud.states,
      outcome: { kind: "completed" },
      events: [],
    });
    expect(document.inputs.names).toEqual(["T", "nH", "Av", "zeta", "G0", "omega"]);
    expect(document.inputs.values.toSpliced(1, 1)).toEqual([12, 10, 1.3e-17, 1, 0.5]);
    expect(document.inputs.values[1]! / 3e4).toBeCloseTo(1, 14);
    expect(document.inputs.rows).toBeUndefined();
    expect(document.t.length).toBe(161);
    expect([document.t[0], document.t[160]]).toEqual([1e-7 * year, 10 * year]);
    expect(Object.keys(document.stats.drift)).toEqual(["C", "H", "He", "O", "charge"]);
    for (const key of [
      "steps",
      "rhs",
      "jacobians",
      "factorizations",
      "newtonIterations",
    ] as const) {
      expect(document.stats[key]).toBeGreaterThan(0);
    }
  });

  it.each(["dark-cloud.ts", "dark-cloud.wasm.ts"])("solves %s to the same answer", async (file) => {
    const kernel = join(root, "generated", file);
    const rest = [...darkCloudRun.slice(2), "--times", "1e3yr,1e6yr", "--rtol", "1e-8", "--json"];
    const [ofKernel, ofSources] = await Promise.all([
      netc(["solve", kernel, ...rest]),
      netc(["solve", ...darkCloudRun.slice(1, 2), ...rest, "--kernel", "interpreted"]),
    ]);
    const [a, b] = [ofKernel, ofSources].map(
      ({ stdout }) => JSON.parse(stdout) as SolutionDocument,
    );
    expect(a!.model).toMatchObject({
      kind: "kernel",
      files: [{ path: `generated/${file}` }],
    });
    expect(a!.species).toEqual(b!.species);
    expect(difference(a!.y, b!.y, 1e-14)).toBeLessThan(1e-5);
  });
});

describe("netc solve", () => {
  it("takes a state table, standard input, and inputs in place of the file's conditions", async () => {
    const place = await workplace(smallFiles);
    const solve = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await place.run([
        "solve",
        "a.rates",
        "--times",
        "1kyr",
        ...args,
        "-q",
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      return stdout;
    };
    const conditions = ["--inputs", "T=20,nH=1e4", "--inputs", "Av=3"];
    const expected = await solve("--initial", "a.yaml");
    const other = await workplace({ ...smallFiles, "a.csv": "H2,0.4\nH,0.2\n" });
    const run = ["solve", "a.rates", "--initial", "a.csv", "--times", "1kyr", "-q", "-o", "-"];
    const table = await other.run([...run, ...conditions]);
    expect(table).toEqual({ code: 0, stdout: expected, stderr: "" });
    const fromInput = await place.run(
      ["solve", "a.rates", "--initial", "-", "--times", "1kyr", "-q"],
      {
        stdin: smallInitial,
      },
    );
    expect(fromInput.stdout).toBe(expected);
    expect(await solve("--initial", "a.yaml", "--inputs", "T=25")).not.toBe(expected);
  });

  it.each(kernelForms)("gives a kernel of densities all times nH, as %s", async (target) => {
    const place = await workplace({
      ...smallFiles,
      "b.yaml": `${smallInitial}tolerances: { H2+: 1e-24 }\n`,
    });
    const compile = ["compile", "a.rates", "--target", target, "--state", "density"];
    await place.run([...compile, "-o", "k.ts", "-q"]);
    const args = ["--initial", "b.yaml", "--times", "0,10yr,1kyr", "--json"];
    const [ofDensity, ofAbundance] = await Promise.all([
      place.run(["solve", "k.ts", ...args]),
      place.run(["solve", "a.rates", ...args]),
    ]);
    const [density, abundance] = [ofDensity, ofAbundance].map(
      ({ stdout }) => JSON.parse(stdout) as SolutionDocument,
    );
    expect(density!.model.state).toBe("density");
    const scaled = density!.y.map((row) => row.map((value) => value / 1e4));
    expect(scaled[0]).toEqual(abundance!.y[0]);
    expect(difference(abundance!.y, scaled, 1e-14)).toBeLessThan(1e-5);
    const tolerances = smallSpecies.map((name) => (name === "H2+" ? 1e-24 : 1e-20));
    expect(abundance!.tolerances.absolute).toEqual(tolerances);
    expect(density!.tolerances.absolute).toEqual(tolerances.map((value) => value * 1e4));
  });

  it("follows a trajectory of inputs", async () => {
    const place = await workplace({
      ...smallFiles,
      "flat.csv": "t [yr],T\n0,20\n50,20\n",
      "rising.csv": "t [yr],T [K],nH\n0,10,1e4\n10,20,1e4\n20,20,2e4\n",
    });
    const solve = async (...args: readonly string[]) => {
      const times = ["--times", "5yr,10yr,15yr,40yr", "--json"];
      const { code, stdout } = await place.run([...smallRun, ...times, ...args]);
      expect(code).toBe(0);
      return JSON.parse(stdout) as SolutionDocument;
    };
    const constant = await solve();
    const flat = await solve("--trajectory", "flat.csv");
    expect(difference(constant.y, flat.y, 1e-14)).toBeLessThan(1e-5);
    const columns = async (interpolation: string) => {
      const { inputs } = await solve(
        "--trajectory",
        "rising.csv",
        "--interpolation",
        interpolation,
      );
      expect(inputs.values.slice(0, 3)).toEqual([10, 1e4, 3]);
      return [0, 1].map((i) => inputs.rows!.map((row) => row[i]));
    };
    expect(await columns("linear")).toEqual([
      [15, 20, 20, 20],
      [1e4, 1e4, 1.5e4, 2e4],
    ]);
    expect(await columns("steps")).toEqual([
      [10, 20, 20, 20],
      [1e4, 1e4, 1e4, 2e4],
    ]);
  });

  it("draws the species asked for", async () => {
    const place = await workplace(smallFiles);
    const args = [...smallRun, "--t-end", "1Myr", "--plot", "a.svg", "--species", "H3+,e-", "-q"];
    expect(await place.run(args)).toEqual({ code: 0, stdout: "", stderr: "" });
    const svg = await readFile(place.path("a.svg"), "utf8");
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
    expect(await place.files()).toEqual(["a.rates", "a.svg", "a.yaml"]);
  });

  it("writes nothing when the integration fails, and says how far it came", async () => {
    const place = await workplace({ ...smallFiles, "out.csv": "kept" });
    const args = [
      ...smallRun,
      "--t-end",
      "1e6yr",
      "--solver",
      "rk4",
      "--step",
      "100yr",
      "-o",
      "out.csv",
    ];
    const { code, stdout, stderr } = await place.run([...args, "--plot", "out.svg"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(
      /^netc: the integration ended at \S+ yr of 1e6 yr: the derivative of \S+ is not finite.*; nothing is written\n {2}hint: /,
    );
    expect(await place.files()).toEqual(["a.rates", "a.yaml", "out.csv"]);
    expect(await readFile(place.path("out.csv"), "utf8")).toBe("kept");
    const asJson = await place.run([...args, "--json"]);
    expect(asJson).toMatchObject({ code: 3, stderr: "" });
    expect(JSON.parse(asJson.stdout)).toMatchObject({
      error: { kind: "failure", exitCode: 3, diagnostics: [{ kind: "non-finite-derivative" }] },
    });
  });
});
