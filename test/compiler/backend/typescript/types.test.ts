import { describe, expect, it } from "vitest";
import { compileNetwork, type CompileOptions } from "../../../../compiler/pipeline.js";
import { networkOf, reactionOf } from "../../../random-network.js";
import { typeErrors } from "./type-check.js";

const network = networkOf([
  reactionOf("H + H2 -> H + H + H"),
  reactionOf("H + H -> H2", { type: "GR", kineticFactors: ["H"], densityPower: 1 }),
  reactionOf("H2 -> H + H", { law: "photo" }),
  reactionOf("H -> H+ + e-", { law: "cosmic-ray" }),
]);

const variants: readonly CompileOptions[] = [
  {},
  { jacobian: "none" },
  { timeDerivative: true, chunk: 500 },
  { jacobian: "dense", summation: "compensated" },
  { summation: "pairwise", set: { T: 10, nH: 2e4, Av: 1, zeta: 1e-17, G0: 1, omega: 0.5 } },
];

describe("emitted kernels", () => {
  it("pass TypeScript's strict checks and keep the states' names as types", async () => {
    for (const options of variants) {
      const { text } = await compileNetwork(network, options);
      expect(text.startsWith("// @ts-nocheck\n")).toBe(true);
      expect(typeErrors(text), JSON.stringify(options)).toEqual([]);
      const used = `${text}\nconst first: "H" = kernel.states[0];\nexport default first;\n`;
      expect(typeErrors(used)).toEqual([]);
      const misused = used.replace('const first: "H"', 'const first: "He"');
      expect(typeErrors(misused)).not.toEqual([]);
    }
  });
});

describe("the bytes of a kernel", () => {
  it("are the same at every compilation", async () => {
    for (const options of variants) {
      const texts = [
        await compileNetwork(network, options),
        await compileNetwork(network, options),
      ];
      expect(texts[0]!.text).toBe(texts[1]!.text);
    }
  });

  it("end every line with a line feed, and carry no date", async () => {
    const { text } = await compileNetwork(network);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\r|[ \t]\n|\b20[0-9]{2}-/);
  });
});
