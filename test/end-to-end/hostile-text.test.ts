import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { smallNetwork, withReaction } from "../cli/small-network.js";
import { workplace, type Outcome, type Workplace } from "../cli/netc.js";
import { kernelForms } from "../kernel-forms.js";

/** Each would end the process with code 99 if it ran. */
const attacks = [
  "*/ process.exit(99); /*",
  "`${process.exit(99)}`",
  '"; process.exit(99); "',
  "'; process.exit(99); '",
  "\u2028process.exit(99);//",
  '\\"; process.exit(99); //',
  "</script>*/process.exit(99)//",
];

const inputs = ["--inputs", "T=10,nH=1e4,Av=1", "--state", "-", "--json"];

describe.each(kernelForms)("text that tries to leave a kernel's comments, as %s", (target) => {
  /** The evaluation of a kernel that was compiled with these arguments. */
  async function evaluated(place: Workplace, ...args: readonly string[]): Promise<Outcome> {
    const compiled = await place.run(["compile", ...args, "--target", target, "-o", "kernel.ts"]);
    expect(compiled.code).toBe(0);
    return place.run(["eval", "kernel.ts", ...inputs], { stdin: "H2,0.5" });
  }

  let known: Outcome | undefined;
  /** The evaluation of the network without any attack. */
  async function plainly(): Promise<Outcome> {
    const place = await workplace({ "plain.rates": smallNetwork });
    known ??= await evaluated(place, "plain.rates");
    return known;
  }

  it.each(attacks)(
    "in the names of file and network, in a citation and a note: %j",
    async (attack) => {
      const field = attack.replaceAll('"', "'");
      const line = `2:IN:H2+:H2:H3+:H:::1:2.08e-09:0:0:10:41000:L:A:"${field}":"${field}":`;
      const file = `${attack.replaceAll("/", "\u2215")}.rates`;
      const place = await workplace({ [file]: withReaction(2, line) });
      expect(await evaluated(place, file, "--name", attack)).toEqual(await plainly());
      const text = await readFile(place.path("kernel.ts"), "utf8");
      expect(text.split("\n", 3)[2]).toMatch(/^ \* Kernel of /);
    },
  );
});

describe("text that would be code", () => {
  it.each([
    "__proto__",
    "constructor",
    "toString",
    "H2`",
    "H2*/",
    'H2"',
    "H2'",
    "H2\\n",
    "y[0]",
    "${H2}",
  ])("species named %s in a YAML network are refused", async (name) => {
    const network = `name: hostile\nreactions:\n  - equation: ${JSON.stringify(`H + ${name} -> H + H`)}\n    rate: 1e-9\n`;
    const place = await workplace({ "a.yaml": network });
    const { code, stdout, stderr } = await place.run(["compile", "a.yaml", "-o", "kernel.ts"]);
    expect(stderr).toMatch(/a\.yaml:\d+:\d+: error NC\d{3}: /);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(await place.files()).toEqual(["a.yaml"]);
  });

  it.each([
    "process.exit(99)",
    "import('fs')",
    'constructor("return process")()',
    "T.constructor",
    "[1][0]",
    "f(x)=x",
    "T = 5",
  ])("the formula %s is refused", async (formula) => {
    const network = `name: hostile\nreactions:\n  - equation: H + H -> H2\n    rate: ${JSON.stringify(formula)}\n`;
    const place = await workplace({ "a.yaml": network });
    const { code, stderr } = await place.run(["compile", "a.yaml", "-o", "kernel.ts"]);
    expect(stderr).toMatch(/a\.yaml:\d+:\d+: error NC\d{3}: /);
    expect(code).toBe(1);
    expect(await place.files()).toEqual(["a.yaml"]);
  });
});
