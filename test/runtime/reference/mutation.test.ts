import { transform } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { compileNetwork, readNetwork } from "../../../compiler/pipeline.js";
import {
  formatReport,
  verifyKernel,
  type Kernel,
  type ReferenceNetwork,
} from "../../../runtime/index.js";
import { Random } from "../../../runtime/reference/verification/random.js";
import { corruptions } from "./corruptions.js";
import { mutationNetwork } from "./mutation-network.js";

/** Corruptions of each of the eight kinds. */
const perKind = 40;

const source = { file: "mutation.rates", bytes: new TextEncoder().encode(mutationNetwork) };
const options = { samples: 10, seed: 1 };

async function load(text: string): Promise<Kernel> {
  const { code } = await transform(text, { loader: "ts", format: "esm" });
  const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  return ((await import(/* @vite-ignore */ url)) as { kernel: Kernel }).kernel;
}

describe("corrupted kernels", () => {
  let network: ReferenceNetwork;
  let sound: string;

  beforeAll(async () => {
    const read = await readNetwork([source]);
    network = read.network;
    sound = (await compileNetwork(read.network)).text;
  });

  it("the sound kernel passes", async () => {
    const report = verifyKernel(await load(sound), network, options);
    expect(report.passed, formatReport(report)).toBe(true);
  });

  it(`${8 * perKind} random corruptions are all found`, async () => {
    const escaped: string[] = [];
    const all = corruptions(sound, new Random(17), perKind);
    expect(all).toHaveLength(8 * perKind);
    for (const { kind, before, after, text } of all) {
      const kernel = await load(text).catch(() => null);
      if (kernel !== null && verifyKernel(kernel, network, options).passed) {
        escaped.push(`${kind}: "${before.trim()}" became "${after.trim()}"`);
      }
    }
    expect(escaped).toEqual([]);
  });
});
