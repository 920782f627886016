import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../runtime/analysis/explanation.js";
import { parseSvg, texts } from "../runtime/io/plot/svg.js";
import { kernelForms } from "../kernel-forms.js";
import { workplace, type Workplace } from "./netc.js";
import { smallNetwork, withReaction } from "./small-network.js";

const year = 3.15576e7;
const initial = "abundances: { H2: 0.4, H: 0.2, H2+: 1e-9 }\n";
const conditions = ["--inputs", "T=20,nH=1e4,Av=3,zeta=1.3e-17"];

/** k of the five reactions by the formulas of the UMIST types. */
const coefficients = (T: number) => [
  1.2e-17 * (1.3e-17 / 1.36e-17),
  2.08e-9,
  2.34e-8 * (T / 300) ** -0.52,
  1.6e-8 * (T / 300) ** -0.43,
  5.2e-17 * Math.sqrt(T / 300),
];

interface Document {
  readonly species: string[];
  readonly t: number[];
  readonly y: number[][];
}

const files = { "a.rates": smallNetwork, "initial.yaml": initial };
const solving = ["--initial", "initial.yaml", "--times", "1yr,10yr,100yr", "-o", "out.json"];
let solution: Promise<string> | undefined;

/** A folder with a network, and the solution of it at 1, 10 and 100 yr in out.json. */
async function solved(): Promise<Workplace> {
  solution ??= solve();
  return workplace({ ...files, "out.json": await solution });
}

async function solve(): Promise<string> {
  const place = await workplace(files);
  const { code, stderr } = await place.run(["solve", "a.rates", ...solving, ...conditions]);
  expect(code, stderr).toBe(0);
  return readFile(place.path("out.json"), "utf8");
}

async function explained(place: Workplace, ...args: readonly string[]) {
  const { code, stdout, stderr } = await place.run(["explain", "out.json", ...args, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Explanation & { readonly requested: number };
}

/** Fluxes of the five reactions in the abundances of one time [s^-1]. */
function fluxes({ species, y }: Document, row: number, T: number): number[] {
  const x = (name: string) => y[row]![species.indexOf(name)]!;
  const nH = 1e4;
  const [k1, k2, k3, k4, k5] = coefficients(T) as [number, number, number, number, number];
  return [
    k1 * x("H2"),
    k2 * x("H2+") * x("H2") * nH,
    k3 * x("H3+") * x("e-") * nH,
    k4 * x("H2+") * x("e-") * nH,
    k5 * nH * x("H"),
  ];
}

const grain = { reaction: "H + H -> H2", id: "5", source: { file: "a.rates", line: 6 } };

describe("netc explain", () => {
  it("gives net fluxes and shares at the nearest stored time", async () => {
    const place = await solved();
    const document = JSON.parse(await readFile(place.path("out.json"), "utf8")) as Document;
    const found = await explained(place, "--species", "H", "--at", "12 yr");
    const [, f2, f3, f4, f5] = fluxes(document, 1, 20) as [number, number, number, number, number];
    expect(found.requested).toBe(12 * year);
    expect(found.time).toBe(document.t[1]);
    expect(found.value).toBe(document.y[1]![document.species.indexOf("H")]);
    expect(found.unit).toBe("s^-1");
    const expected = [f2, f3, 2 * f4].toSorted((a, b) => b - a);
    const total = f2 + f3 + 2 * f4;
    expect(found.formation.total / total).toBeCloseTo(1, 12);
    for (const [i, { flux, share }] of found.formation.reactions.entries()) {
      expect(flux / expected[i]!).toBeCloseTo(1, 12);
      expect(share).toBeCloseTo(expected[i]! / total, 12);
    }
    expect(found.formation.reactions.length).toBe(3);
    expect(found.destruction.reactions).toMatchObject([{ ...grain, share: 1 }]);
    expect(found.destruction.total / (-2 * f5)).toBeCloseTo(1, 12);
  });

  it("takes the inputs of that time from a trajectory", async () => {
    const place = await workplace({ ...files, "path.csv": "t [yr],T\n0,20\n100,40\n" });
    const inputs = ["--inputs", "nH=1e4,Av=3,zeta=1.3e-17", "--trajectory", "path.csv"];
    await place.run(["solve", "a.rates", ...solving, ...inputs]);
    const document = JSON.parse(await readFile(place.path("out.json"), "utf8")) as Document;
    const { destruction } = await explained(place, "--species", "H", "--at", "100yr");
    expect(destruction.total / (-2 * fluxes(document, 2, 40)[4]!)).toBeCloseTo(1, 12);
  });

  it.each(kernelForms)(
    "evaluates a kernel of densities, from its folder, as %s",
    async (target) => {
      const place = await workplace(files);
      const compile = ["compile", "a.rates", "--target", target, "-o", "k.ts"];
      await place.run([...compile, "--state", "density"]);
      await place.run(["solve", "k.ts", ...solving, ...conditions]);
      const document = JSON.parse(await readFile(place.path("out.json"), "utf8")) as Document;
      const args = ["explain", place.path("out.json"), "--species", "H", "--at", "1yr", "--json"];
      const { stdout, stderr } = await place.run(args, { cwd: "/" });
      expect(stderr).toBe("");
      const found = JSON.parse(stdout) as Explanation;
      const rate = coefficients(20)[4]! * 1e4 * document.y[0]![document.species.indexOf("H")]!;
      expect(found.unit).toBe("cm^-3 s^-1");
      expect(found.destruction.total / (-2 * rate)).toBeCloseTo(1, 12);
    },
  );

  it("prints a table, says which time it took, and draws the same reactions", async () => {
    const place = await solved();
    const args = ["--species", "H", "--at", "12yr", "--top", "1", "--plot", "h.svg"];
    const { code, stdout, stderr } = await place.run(["explain", "out.json", ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [heading, , formation, , more] = stdout.split("\n");
    expect(heading).toMatch(/^H at 10 yr \(the stored time nearest to 12 yr\): \S+ n\/nH$/);
    expect(formation).toMatch(/^formation \S+ s\^-1 per H$/);
    expect(more).toMatch(/% .* 2 more$/);
    expect(stdout).toMatch(/^ +100\.0% +-\S+ +H \+ H -> H2 +a\.rates:6$/m);
    const shown = texts(parseSvg(await readFile(place.path("h.svg"), "utf8")));
    const labels = shown.map(({ text }) => text);
    expect(labels).toEqual(
      expect.arrayContaining(["H at 10 yr", "H + H -> H2", "100.0%", "2 more"]),
    );
    expect(await place.files()).toEqual(["a.rates", "h.svg", "initial.yaml", "out.json"]);
  });

  it.each(kernelForms)("gives the same with a kernel of the sources, as %s", async (target) => {
    const place = await solved();
    const compile = ["compile", "a.rates", "--target", target, "-o", "k.ts"];
    await place.run([...compile, "--set", "T=20"]);
    const args = ["--species", "H2", "--at", "1yr"];
    const [byKernel, bySources] = [
      await explained(place, ...args, "--kernel", "k.ts"),
      await explained(place, ...args),
    ];
    expect(byKernel.net / bySources.net).toBeCloseTo(1, 12);
    expect(byKernel.formation.reactions.map(({ id }) => id)).toEqual(
      bySources.formation.reactions.map(({ id }) => id),
    );
    await place.run([...compile, "--set", "T=30"]);
    const { code, stderr } = await place.run(["explain", "out.json", ...args, "--kernel", "k.ts"]);
    expect(code).toBe(1);
    expect(stderr).toContain("the kernel is made for T=30; the solution has T=20");
  });

  it.each(kernelForms)("refuses sources that have changed, as %s", async (target) => {
    const place = await solved();
    const changed = withReaction(2, '2:IN:H2+:H2:H3+:H:::1:2.09e-09:0.00:0.0:10:41000:L:A:"":"":');
    await writeFile(place.path("a.rates"), changed);
    const args = ["explain", "out.json", "--species", "H2", "--at", "1yr"];
    const outcome = await place.run([...args, "--plot", "h.svg"]);
    expect(outcome).toMatchObject({ code: 3, stdout: "" });
    expect(outcome.stderr).toContain("a.rates has changed since the solution was made");
    expect(outcome.stderr).toContain("hint: solve again");
    expect(await place.files()).not.toContain("h.svg");
    await place.run(["compile", "a.rates", "--target", target, "-o", "k.ts"]);
    const byKernel = await place.run([...args, "--kernel", "k.ts"]);
    expect(byKernel.code).toBe(3);
    expect(byKernel.stderr).toContain('"k.ts" was made from other sources than the solution');
  });

  it.each([
    [["--species", "H3", "--at", "1yr"], 2, "did you mean H"],
    [["--species", "H", "--at", "1kg"], 2, "--at: expected a quantity in units of s"],
    [["--species", "H", "--at", "1yr", "--plot", "a.png"], 2, "a name that ends in .svg"],
    [["--species", "H", "--at", "1yr", "--plot", "no/a.svg"], 1, 'cannot write "no/a.svg"'],
  ])("%j ends with exit code %i", async (args, exitCode, message) => {
    const place = await solved();
    const outcome = await place.run(["explain", "out.json", ...args]);
    expect(outcome).toMatchObject({ code: exitCode, stdout: "" });
    expect(outcome.stderr).toContain(message);
  });

  it("says what it expects in place of a file that is no solution", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const outcome = await place.run(["explain", "a.rates", "--species", "H", "--at", "1yr"]);
    expect(outcome).toMatchObject({ code: 1, stdout: "" });
    expect(outcome.stderr).toContain("netc: a.rates: expected JSON");
    expect(outcome.stderr).toContain("hint: netc solve -o out.json writes solutions");
  });

  it("asks for a kernel when the sources came from standard input", async () => {
    const place = await workplace({ "initial.yaml": initial });
    await place.run(["solve", "-", ...solving, ...conditions], { stdin: smallNetwork });
    const { code, stderr } = await place.run(["explain", "out.json", "--species=H", "--at=1yr"]);
    expect(code).toBe(1);
    expect(stderr).toContain("read from standard input");
    expect(stderr).toContain("--kernel");
  });
});
