import { afterEach, describe, expect, it } from "vitest";
import type { Network } from "../../../../compiler/model/network.js";
import { compileNetwork, type CompileOptions, type Target } from "../../../../compiler/pipeline.js";
import { formatReport, verifyKernel } from "../../../../runtime/index.js";
import type { Kernel } from "../../../../runtime/kernel.js";
import { kernelForms } from "../../../kernel-forms.js";
import { loadModule } from "../../../load-kernel.js";
import { networkOf, rateRange, reactionOf } from "../../../random-network.js";
import { expectFormatted } from "./expect-formatted.js";
import { typeErrors } from "./type-check.js";

const attack = "globalThis.netcCanary = 1";

/** Texts that mean something to a parser, a formatter, a regular expression or an object. */
const hostileTexts = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "class",
  "k",
  "y",
  "dy",
  "shared",
  "Math",
  "",
  " ",
  "0",
  "2e3",
  `"; ${attack}; "`,
  `'; ${attack}; '`,
  `\`; ${attack}; \``,
  `\${${attack}}`,
  `\\"; ${attack}; //`,
  `*/ ${attack} /*`,
  `\n${attack}\n`,
  `\r${attack}\r`,
  `\u2028${attack}\u2028`,
  `\u2029${attack}\u2029`,
  `</script><script>${attack}</script>`,
  `// @ts-nocheck`,
  `# sourceMappingURL=data:application/json,{}`,
  "/// <reference path='x' />",
  "prettier-ignore",
  "netcText0",
  "netcText1 netcText2_ netcText_3",
  "// netcText4",
  "$1 $& $` $'",
  "\0\u0007\u001b[31m",
  "\ud800 lone surrogate",
  "\u202e right to left",
  "é ü 水 😀",
  "x".repeat(20_000),
];

/** One reaction in a ring for each text; every text is a species, an identifier and a citation. */
function ring(texts: readonly string[]): Network {
  const reactions = texts.map((text, i) => {
    const next = texts[(i + 1) % texts.length]!;
    const other = texts[(i + 2) % texts.length]!;
    const range = { ...rateRange(1e-10 * (i + 1), 0.5, 30), reference: text, note: text };
    return reactionOf("", {
      type: text,
      reactants: [text, other],
      products: [next, other],
      kineticFactors: [text, other],
      partners: { reactants: [text], products: [text] },
      ranges: [range],
    });
  });
  const network = networkOf(reactions);
  return {
    ...network,
    name: texts.join(" "),
    sources: texts.map((file) => ({ file, sha256: file })),
    reactions: network.reactions.map((reaction, i) => ({
      ...reaction,
      id: texts[i]!,
      key: texts[i]!,
    })),
  };
}

const canary = (): unknown => (globalThis as { netcCanary?: unknown }).netcCanary;

afterEach(() => {
  delete (globalThis as { netcCanary?: unknown }).netcCanary;
});

/** What a module of a form exports. */
const exportsOf = { ts: ["kernel"], table: ["kernel"], wasm: ["instantiate", "kernel"] };

/** The kernel's text in one form, after it was run and verified. */
async function expectHarmlessAs(
  target: Target,
  network: Network,
  options: CompileOptions,
): Promise<string> {
  const globals = Object.getOwnPropertyNames(globalThis);
  const { text } = await compileNetwork(network, { ...options, target });
  const exported = await loadModule(text);
  expect(canary()).toBeUndefined();
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(globals);
  expect(Object.keys(exported)).toEqual(exportsOf[target]);
  const kernel = exported["kernel"] as Kernel;
  expect(kernel.meta.name).toBe(network.name);
  expect(kernel.states).toEqual(network.species.map(({ name }) => name));
  expect(kernel.reactions?.map(({ citation }) => citation)).toEqual(
    network.reactions.map(({ ranges }) => ranges[0]!.reference),
  );
  const report = verifyKernel(kernel, network, { samples: 5, seed: 3 });
  expect(report.passed, formatReport(report).slice(0, 3000)).toBe(true);
  return text;
}

async function expectHarmless(network: Network, options: CompileOptions): Promise<void> {
  for (const target of kernelForms) await expectHarmlessAs(target, network, options);
}

describe("hostile names", () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    "alone: %s",
    async (_shown, text) => {
      await expectHarmless(ring([text, "A", "B"]), {});
    },
  );

  const variants: readonly CompileOptions[] = [
    {},
    { summation: "pairwise", state: "density", chunk: 500 },
    { summation: "compensated", jacobian: "dense", comments: false },
    { jacobian: "none", set: { T: 10, nH: 100 } },
  ];
  const all = kernelForms.flatMap((target) => variants.map((options) => ({ target, options })));
  it.each(all)("all together, as $target with $options", async ({ target, options }) => {
    const text = await expectHarmlessAs(target, ring(hostileTexts), options);
    // What WebAssembly exports has no types that could be checked.
    if (target !== "wasm") expect(typeErrors(text)).toEqual([]);
    await expectFormatted(text);
  });

  it("a marker in one reaction's key alone", async () => {
    for (const marker of ["netcText", "netcText_", "netcText__"]) {
      const named = { ...ring([`${marker}0`, `${marker}1`, `${marker}12`]), name: "", sources: [] };
      await expectHarmless(named, { chunk: 100 });
    }
  });
});

describe("names that become equal identifiers", () => {
  it("stay apart, in subtotals too", async () => {
    const hubs = ["C+", "C_p", "C-p", "X", "X_0", "X_0_1"];
    const reactions = hubs.flatMap((hub) =>
      Array.from({ length: 40 }, (_, i) => reactionOf(`S${i} -> ${hub}`)),
    );
    await expectHarmless(networkOf(reactions), { summation: "pairwise" });
  });
});
