import { describe, expect, it } from "vitest";
import { formulas } from "../../cli/formulas.js";
import { InputError, readNetwork, severityOf, type Target } from "../../compiler/pipeline.js";
import { verifyKernel } from "../../runtime/index.js";
import { compiledKernel, kernelForms } from "../kernel-forms.js";

const rates = `# a valid file
1:IN:H2+:H2:H3+:H:::1:2.08e-09:0.00:0.0:10:41000:L:A:"10.1051/0004-6361":"note: with colons":
2:DR:H3+:e-:H2:H:::2:2.34e-08:-0.52:0.0:10:300:M:A:"":"":3.1e-08:-0.61:12.5:300:41000:M:A:"":"":
3:CP:H2:CRP:H2+:e-:::1:1.20e-17:0.00:0.0:10:41000:L:A:"":"":
4:CR:H2:CRPHOT:H:H:::1:1.30e-17:0.50:105.0:10:41000:L:A:"":"":
5:PH:H2:PHOTON:H:H:::1:5.70e-11:0.00:4.2:10:41000:L:A:"":"":
6:CD:H:H2:H:H:H::1:4.67e-07:-1.00:55000.0:1833:41000:M:A:"":"":
7:GR:H:H:H2::::1:5.2e-17:0.5:0.0:10:41000:L:C:"":"":
`;

const formulaText = `name: small
definitions:
  Te: T / 11604.525
reactions:
  - equation: H + e- -> H+ + e- + e-
    rate: 1e-8 * exp(-13.6 / Te) * sqrt(Te)
    range: [10, 1e8]
  - equation: H+ + e- -> H + PHOTON
    rate: "T < 5000 ? 4e-10 * T^(-0.67) : 6.1e-12 * (T / 300)^(-0.5)"
    reference: a paper
`;

/** A linear congruential generator (Knuth's MMIX constants): the same text for a seed everywhere. */
function generator(seed: number): (below: number) => number {
  let state = BigInt(seed);
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(below));
  };
}

const fragments = [
  ":",
  '"',
  "\n",
  "\r\n",
  "#",
  "e-",
  "H",
  "-",
  "1e999",
  "NaN",
  "0",
  "*/",
  "`",
  "${x}",
];

/** One to three small changes: a character, a fragment, a line, a field. */
function mutated(text: string, draw: (below: number) => number): string {
  let result = text;
  for (let count = 1 + draw(3); count > 0; count--) {
    const at = draw(result.length + 1);
    const lines = result.split("\n");
    const line = draw(lines.length);
    const changes = [
      () => result.slice(0, at) + result.slice(at + 1 + draw(6)),
      () => result.slice(0, at) + String.fromCharCode(32 + draw(95)) + result.slice(at + 1),
      () => result.slice(0, at) + String.fromCharCode(draw(0x3000)) + result.slice(at),
      () => result.slice(0, at) + fragments[draw(fragments.length)]! + result.slice(at),
      () => result.replace(/\d/g, (digit) => (draw(12) === 0 ? String(draw(10)) : digit)),
      () => lines.toSpliced(line, 1).join("\n"),
      () => lines.toSpliced(line, 0, lines[draw(lines.length)]!).join("\n"),
      () => result.slice(0, at),
    ];
    result = changes[draw(changes.length)]!();
  }
  return result;
}

/** "kernel" when the text compiles to a kernel that verifies, else the first error's code. */
async function outcome(target: Target, file: string, text: string): Promise<string> {
  try {
    const bytes = new TextEncoder().encode(text);
    const { network } = await readNetwork([{ file, bytes }]);
    const kernel = await compiledKernel(network, { target });
    const report = verifyKernel(kernel, network, { samples: 2, formulas });
    return report.passed ? "kernel" : `FAILED ${target} ${JSON.stringify(report)}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const errors = error.diagnostics.filter((finding) => severityOf(finding) === "error");
    return errors[0]?.code ?? "no error";
  }
}

describe("mutated files end in a kernel that verifies or in a documented error", () => {
  it.each(Array.from({ length: 10 }, (_, shard) => shard))(
    "500 mutations, part %i",
    async (shard) => {
      const draw = generator(7919 * (shard + 1));
      const found = new Map<string, number>();
      for (let count = 0; count < 500; count++) {
        const [file, text] = count % 5 === 4 ? ["a.yaml", formulaText] : ["a.rates", rates];
        const mutant = mutated(text!, draw);
        const target = kernelForms[count % kernelForms.length]!;
        const result = await outcome(target, file!, mutant);
        expect([result, mutant]).toEqual([expect.stringMatching(/^(kernel|NC0\d\d)$/), mutant]);
        found.set(result, (found.get(result) ?? 0) + 1);
      }
      expect(found.get("kernel")).toBeGreaterThan(50);
      expect(found.size).toBeGreaterThan(5);
    },
    300_000,
  );
});
