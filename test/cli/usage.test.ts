import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { netc, workplace } from "./netc.js";
import { smallNetwork } from "./small-network.js";

describe("the command line", () => {
  it("prints help and the version", async () => {
    const help = await netc(["--help"]);
    expect(help.code).toBe(0);
    for (const command of ["compile", "verify", "inspect", "eval", "bench"]) {
      expect(help.stdout).toContain(`netc ${command} `);
    }
    expect(help.stdout).not.toContain("bench-cold");
    const version = await netc(["--version"]);
    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("loads nothing but yargs for help", async () => {
    const flags = "--experimental-loader=data:text/javascript,";
    const hook =
      "export async function resolve(s,c,n){const r=await n(s,c);" +
      'if(r.url.includes("node_modules")||/dist.[^/]*[.]js/.test(r.url))console.error(r.url);' +
      "return r}";
    const { stderr } = await netc(["--help"], {
      env: { NODE_OPTIONS: `${flags}${encodeURIComponent(hook)}` },
    });
    const packages = [...stderr.matchAll(/node_modules\/((?:@[^/]+\/)?[^/\s]+)/g)].map(
      (m) => m[1]!,
    );
    expect(packages).toContain("yargs");
    for (const heavy of ["ts-morph", "prettier", "esbuild", "yaml", "mathjs", "typescript"]) {
      expect(packages).not.toContain(heavy);
    }
  });

  it.each([
    [[], "no command is given"],
    [["complie"], "did you mean compile?"],
    [["compile"], "no file is given"],
    [["compile", "a.rates", "--tagret=ts"], "unknown argument: tagret"],
    [["compile", "a.rates", "--target", "fortran"], '--target is "fortran"; expected one of ts'],
    [["compile", "a.rates", "--state", "mass"], '--state is "mass"; expected one of abundance, '],
    [["compile", "a.rates", "-o"], "not enough arguments following: o"],
    [["compile", "a.rates", "-o", "a", "-o", "b"], "--output is given more than once"],
    [["compile", "a.rates", "--chunk", "1.5"], '--chunk is "1.5"; expected a whole number'],
    [["compile", "a.rates", "--check"], "--check compares with a file"],
    [["compile", "a.rates", "--check", "-o", "-"], "--check compares with a file"],
    [["compile", "-", "-"], "standard input (-) can be read only once"],
    [["compile", ""], "a path is empty"],
    [["compile", "a.rates", "--set", "Q=1"], 'there is no input named "Q"; expected one of T, nH'],
    [["compile", "a.rates", "--set", "t=1"], "did you mean T?"],
    [["compile", "a.rates", "--set", "T"], '"T" is not of the form NAME=VALUE'],
    [["compile", "a.rates", "--set", "T=warm"], "T: expected a number"],
    [["compile", "a.rates", "--set", "T=10m"], "T: expected a quantity in units of K"],
    [["compile", "a.rates", "--set", "T=1,T=2"], "the input T is given more than once"],
    [["verify", "k.ts"], "missing required argument: against"],
    [["verify", "k.ts", "--against"], "--against names no file"],
    [["verify", "k.ts", "--against", "a.rates", "--samples", "0"], '--samples is "0"; expected'],
    [["verify", "k.ts", "--against", "a.rates", "--seed", "-1"], '--seed is "-1"; expected'],
    [["explain", "a.json", "--at", "1yr"], "missing required argument: species"],
    [["bench", "-"], "bench reads its sources often"],
  ])("netc %j is bad usage", async (args, message) => {
    const place = await workplace({ "a.rates": smallNetwork });
    const { code, stdout, stderr } = await place.run(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const asJson = await place.run([...args, "--json"]);
    expect(asJson.code).toBe(2);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ error: { kind: "usage", exitCode: 2 } });
    expect(await place.files()).toEqual(["a.rates"]);
  });
});
