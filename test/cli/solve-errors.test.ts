import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { methods } from "../../runtime/solvers/methods.js";
import { kernelForms } from "../kernel-forms.js";
import { workplace } from "./netc.js";
import { smallNetwork } from "./small-network.js";

const files = {
  "a.rates": smallNetwork,
  "a.yaml": "abundances: { H2: 0.5 }\nconditions: { T: 20, nH: 1e4, Av: 3 }\n",
  "species.yaml": "abundances:\n  H2: 0.5\n  h3+: 1e-9\n",
  "key.yaml": "abundance: { H2: 0.5 }\n",
  "negative.yaml": "abundances: { H2: -1 }\n",
  "cold.yaml": "abundances: { H2: 0.5 }\n",
  "input.csv": "t,nh\n0,1e4\n",
  "cell.csv": "t,T\n0,10\n1,hot\n",
  "T.csv": "t,T\n0,10\n1,20\n",
  "times.txt": "1yr\n1 lightyear\n",
};

const initial = ["--initial", "a.yaml"];
const short = [...initial, "--t-end", "1yr"];

const cases: readonly (readonly [args: readonly string[], exitCode: number, ...texts: string[]])[] =
  [
    [["--t-end", "1yr"], 2, "initial abundances are missing"],
    [initial, 2, "the end of the integration is missing", "add --t-end"],
    [[...initial, "--t-end", "-1yr"], 2, "expected more than 0"],
    [[...initial, "--times", "log:1yr:2"], 2, "--times: expected log:FROM:TO:COUNT"],
    [[...initial, "--times", "0"], 2, "the only time is 0"],
    [[...short, "--times", "1yr,2yr"], 2, '--times go on after --t-end "1yr"'],
    [[...initial, "--times", "@times.txt"], 1, "times.txt:2:1: expected a quantity in units of s"],
    [[...short, "--rtol", "0"], 2, '--rtol is "0"; expected more than 0'],
    [
      [...short, "--solver", "bdff"],
      2,
      '--solver is "bdff"; expected one of bdf',
      "did you mean bdf?",
    ],
    [[...short, "--solver", "rk4"], 2, "the steps of rk4 are constant", "--step"],
    [[...short, "--species", "H2,co"], 2, 'unknown species "co"'],
    [[...short, "-o", "out.xls"], 2, "expected a name that ends in .csv, .json, .parquet"],
    [[...short, "--plot", "out.png"], 2, "expected a name that ends in .svg"],
    [[...short, "-o", "none/out.csv"], 1, 'cannot write "none/out.csv": no such file or folder'],
    [[...short, "--inputs", "t=10"], 2, 'there is no input named "t"', "did you mean T?"],
    [["--t-end", "1yr", "--initial", "cold.yaml"], 2, "no value for T [K], nH [cm^-3], Av [mag]"],
    [
      ["--t-end", "1yr", "--initial", "species.yaml"],
      1,
      'species.yaml:3:3: unknown species "h3+"',
      "did you mean H3+?",
    ],
    [
      ["--t-end", "1yr", "--initial", "key.yaml"],
      1,
      'key.yaml:1:1: unknown key "abundance"; expected abundances, electrons,',
      "did you mean abundances?",
    ],
    [
      ["--t-end", "1yr", "--initial", "negative.yaml"],
      1,
      "negative.yaml:1:19: abundances.H2: expected",
    ],
    [["--t-end", "1yr", "--initial", "none.yaml"], 1, 'cannot read "none.yaml"'],
    [
      [...short, "--trajectory", "input.csv"],
      1,
      "input.csv:1:3: there is no input",
      "did you mean nH?",
    ],
    [
      [...short, "--trajectory", "cell.csv"],
      1,
      'cell.csv:3:3: expected a finite number, found "hot"',
    ],
    [
      [...short, "--trajectory", "T.csv", "--inputs", "T=10"],
      2,
      "T is given by --inputs and by the trajectory",
    ],
    [
      ["--t-end", "1yr", "--initial", "-", "--times", "@-"],
      2,
      "standard input (-) can be read only once",
    ],
  ];

describe("netc solve", () => {
  it.each(cases.map(([args, exitCode, ...texts]) => ({ args, exitCode, texts })))(
    "ends with $exitCode: $texts.0",
    async ({ args, exitCode, texts }) => {
      const place = await workplace(files);
      const { code, stdout, stderr } = await place.run(["solve", "a.rates", ...args]);
      for (const text of texts) expect(stderr).toContain(text);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect({ code, stdout }).toEqual({ code: exitCode, stdout: "" });
      expect(await place.files()).toEqual(Object.keys(files).toSorted());
    },
  );

  it("has one reader of standard output", async () => {
    const place = await workplace(files);
    const { code, stdout } = await place.run(["solve", "a.rates", ...short, "--json", "-o", "-"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { kind: "usage", message: "--json and -o - both write to standard output" },
    });
  });

  it.each(kernelForms)(
    "needs the Jacobian of a kernel as %s for implicit methods",
    async (target) => {
      const place = await workplace(files);
      const compile = ["compile", "a.rates", "--target", target, "--jacobian", "none"];
      await place.run([...compile, "-o", "k.ts", "-q"]);
      const solve = (solver: string) =>
        place.run(["solve", "k.ts", ...initial, "--times", "1day", "--solver", solver, "-q"]);
      const [implicit, explicit] = await Promise.all([solve("bdf"), solve("dopri5")]);
      expect(implicit).toMatchObject({ code: 2, stdout: "" });
      expect(implicit.stderr).toContain("bdf needs the Jacobian, which this kernel lacks");
      expect(explicit.code).toBe(0);
    },
  );

  it("names every method in its documentation", async () => {
    const page = await readFile(new URL("../../docs/cli.md", import.meta.url), "utf8");
    const row = page.split("\n").find((line) => line.startsWith("| `--solver"))!;
    for (const { name } of methods) expect(row).toContain(`\`${name}\``);
  });
});
