import { describe, expect, it } from "vitest";
import { kernelForms } from "../kernel-forms.js";
import { workplace } from "./netc.js";
import { smallNetwork, smallSpecies } from "./small-network.js";

interface Evaluation {
  readonly species: string[];
  readonly k: number[];
  readonly dy: number[];
  readonly jacobian: {
    readonly rows: number[];
    readonly cols: number[];
    readonly values: number[];
  };
}

const conditions = "T=20,nH=1e4,Av=3,zeta=1.3e-17";

/** The formulas of the UMIST types, written out for the five reactions. */
const coefficients = [
  1.2e-17 * (1.3e-17 / 1.36e-17),
  2.08e-9,
  2.34e-8 * (20 / 300) ** -0.52,
  1.6e-8 * (20 / 300) ** -0.43,
  5.2e-17 * Math.sqrt(20 / 300),
] as const;

/** Densities [cm^-3] to derivatives [cm^-3 s^-1], in the order of smallSpecies. */
function derivatives([H2, H2p, e, H3p, H]: readonly number[]): number[] {
  const [k1, k2, k3, k4, k5] = coefficients;
  const flux1 = k1 * H2!;
  const flux2 = k2 * H2p! * H2!;
  const flux3 = k3 * H3p! * e!;
  const flux4 = k4 * H2p! * e!;
  const flux5 = k5 * 1e4 * H!;
  return [
    -flux1 - flux2 + flux3 + flux5,
    flux1 - flux2 - flux4,
    flux1 - flux3 - flux4,
    flux2 - flux3,
    flux2 + flux3 + 2 * flux4 - 2 * flux5,
  ];
}

const abundances = [0.3, 1e-9, 3e-8, 2e-8, 0.4];
const stateTable = smallSpecies.map((name, i) => `${name},${abundances[i]}`).join("\n");

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  const scale = Math.max(...expected.map(Math.abs));
  for (const [i, value] of expected.entries()) {
    expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(
      1e-13 * Math.max(Math.abs(value), scale),
    );
  }
}

describe("netc eval", () => {
  it("gives rate coefficients in cgs, derivatives and Jacobian of abundances", async () => {
    const place = await workplace({ "a.rates": smallNetwork, "state.csv": stateTable });
    const args = ["eval", "a.rates", "--inputs", conditions, "--state", "state.csv", "--json"];
    const { code, stdout, stderr } = await place.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { species, k, dy, jacobian, ...rest } = JSON.parse(stdout) as Evaluation;
    expect(rest).toEqual({});
    expect(species).toEqual(smallSpecies);
    expect(k.length).toBe(5);
    for (const [r, value] of coefficients.entries()) expect(k[r]! / value).toBeCloseTo(1, 13);
    const densities = abundances.map((abundance) => abundance * 1e4);
    expectClose(
      dy.map((value) => value * 1e4),
      derivatives(densities),
    );
    expect(Object.keys(jacobian)).toEqual(["rows", "cols", "values"]);
    const product = [0, 0, 0, 0, 0];
    const direction = [1e-3, -2e-10, 5e-9, 3e-9, -2e-3];
    for (const [i, row] of jacobian.rows.entries()) {
      product[row]! += jacobian.values[i]! * direction[jacobian.cols[i]!]!;
    }
    // The derivatives are quadratic: central differences are exact but for rounding.
    const shifted = (sign: number) =>
      derivatives(densities.map((density, i) => density + sign * 1e4 * direction[i]!));
    const [ahead, behind] = [shifted(1), shifted(-1)];
    const differences = ahead.map((value, i) => (value - behind[i]!) / 2 / 1e4);
    expectClose(product, differences);
  });

  it.each(kernelForms)("takes densities for a kernel of densities, as %s", async (target) => {
    const densities = abundances.map((abundance) => abundance * 1e4);
    const table = smallSpecies.map((name, i) => `${name},${densities[i]}`).join("\n");
    const place = await workplace({ "a.rates": smallNetwork, "state.csv": table });
    const compile = ["compile", "a.rates", "--target", target, "--state", "density"];
    await place.run([...compile, "-o", "kernel.ts"]);
    const where = ["--inputs", conditions, "--state", "state.csv"];
    const { stdout } = await place.run(["eval", "kernel.ts", ...where, "--json"]);
    expectClose((JSON.parse(stdout) as Evaluation).dy, derivatives(densities));
  });

  it("prints a table without --json", async () => {
    const place = await workplace({ "a.rates": smallNetwork, "state.csv": stateTable });
    const where = ["--inputs", conditions, "--state", "state.csv"];
    const { code, stdout } = await place.run(["eval", "a.rates", ...where]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^H3\+ +2e-8 +-?\d/m);
    expect(stdout).toMatch(/^2\.08e-9 +H2\+ \+ H2 -> H3\+ \+ H$/m);
  });

  it.each([
    [[], stateTable, 2, "no value for T [K], nH [cm^-3], Av [mag]"],
    [["--inputs", "T=10"], stateTable, 2, "no value for nH [cm^-3], Av [mag]"],
    [["--inputs", "T=10,nh=1e4,Av=1"], stateTable, 2, "did you mean nH?"],
    [["--inputs", conditions], "H2,1\nH2++,1e-9", 1, 'state.csv:2:1: unknown species "H2++"'],
    [["--inputs", conditions], "H2,1\nH2++,1e-9", 1, "did you mean H2+?"],
    [["--inputs", conditions], "H2,1\nH,one", 1, 'state.csv:2:3: "one" is not a finite number'],
  ])("with %j and the state %j ends with %i", async (args, table, exitCode, message) => {
    const place = await workplace({ "a.rates": smallNetwork, "state.csv": table });
    const outcome = await place.run(["eval", "a.rates", ...args, "--state", "state.csv"]);
    expect(outcome.stderr).toContain(message);
    expect(outcome).toMatchObject({ code: exitCode, stdout: "" });
  });

  it("accepts header, comments and any order, and takes what is absent as zero", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const evaluate = async (stdin: string) =>
      place.run(["eval", "a.rates", "--inputs", conditions, "--state", "-", "--json"], { stdin });
    const plain = await evaluate("H2,0.5\nH2+,0\ne-,0\nH3+,0\nH,0.1\n");
    expect(plain.code).toBe(0);
    expect(await evaluate("# a\nspecies,abundance\nH,0.1\n# b\nH2,0.5")).toEqual(plain);
  });
});
