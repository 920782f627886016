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
import { wasmCorruptions, wasmDefects } from "./wasm-corruptions.js";

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

describe("corrupted WebAssembly kernels", () => {
  const encoded = /(?<=const encoded = `)[^`]*(?=`)/;
  let network: ReferenceNetwork;
  let sound: string;

  beforeAll(async () => {
    const read = await readNetwork([source]);
    network = read.network;
    sound = (await compileNetwork(read.network, { target: "wasm" })).text;
  });

  it("the sound kernel passes", async () => {
    const report = verifyKernel(await load(sound), network, options);
    expect(report.passed, formatReport(report)).toBe(true);
  });

  it(`${wasmDefects.length * perKind} random corruptions are all found`, async () => {
    const escaped: string[] = [];
    const bytes = Uint8Array.from(Buffer.from(encoded.exec(sound)![0], "base64"));
    const all = wasmCorruptions(bytes, new Random(23), perKind);
    expect(all).toHaveLength(wasmDefects.length * perKind);
    for (const { kind, before, after, bytes: corrupted } of all) {
      const kernel = await load(sound.replace(encoded, Buffer.from(corrupted).toString("base64")));
      if (verifyKernel(kernel, network, options).passed) {
        escaped.push(`${kind}: "${before}" became "${after}"`);
      }
    }
    expect(escaped).toEqual([]);
  });
});
