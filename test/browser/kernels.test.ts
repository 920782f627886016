import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compileNetwork } from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import { syntheticNetwork } from "../synthetic-network.js";
import { chromium } from "./chromium.js";
import { integrate, type Answer } from "./integration.js";
import { serve, type Site } from "./serve.js";

/** RATE22's own numbers of species and reactions. */
const size = { species: 737, reactions: 8767, seed: 22 };

/** The modules under test, by name, and the binary that the first of them loads. */
const beside = "beside.js";
const embedded = "embedded.js";
const binaryName = "kernel.wasm";

async function withoutTypes(text: string): Promise<string> {
  return (await transform(text, { loader: "ts", format: "esm", target: "es2022" })).code;
}

/** The worker and all that it needs of the runtime, in one file. */
async function bundledWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("worker.ts", import.meta.url).pathname],
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

const page = `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>netc</title>
<script type="module">
  globalThis.integrated = (kernel) =>
    new Promise((resolve, reject) => {
      const worker = new Worker("worker.js", { type: "module" });
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }) => {
        worker.terminate();
        if (data.error === undefined) resolve(data.answer);
        else reject(new Error(data.error));
      };
      worker.postMessage(new URL(kernel, location).href);
    });
</script>
`;

/** What a worker of the page makes of a kernel module of the site. */
function inWorker(tab: Page, name: string): Promise<Answer> {
  return tab.evaluate<Answer>(`integrated(${JSON.stringify(name)})`);
}

/** What this process makes of a kernel module in a folder. */
async function inNode(folder: string, name: string): Promise<Answer> {
  const { href } = pathToFileURL(join(folder, name));
  const { kernel } = (await import(/* @vite-ignore */ href)) as { readonly kernel: Kernel };
  return integrate(kernel);
}

chromium.describe("a WebAssembly kernel of RATE22's size in a worker of Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "netc-browser-"));
  let site: Site | undefined;
  let browser: Browser | undefined;
  let tab: Page;
  let expected: Answer;

  beforeAll(async () => {
    const network = await syntheticNetwork(size);
    const options = { target: "wasm", comments: false } as const;
    const [loading, whole] = [
      await compileNetwork(network, { ...options, binaryName }),
      await compileNetwork(network, options),
    ];
    const files = {
      "index.html": page,
      "worker.js": await bundledWorker(),
      [beside]: await withoutTypes(loading.text),
      [embedded]: await withoutTypes(whole.text),
      [binaryName]: loading.binary!,
    };
    await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
    for (const name of [beside, embedded, binaryName] as const) {
      await writeFile(join(folder, name), files[name]!);
    }
    expected = await inNode(folder, embedded);
    site = await serve(files);
    browser = await chromium.launch();
    tab = await browser.newPage();
    await tab.goto(`${site.address}index.html`);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("is a problem worth the name here", () => {
    expect(expected.outcome).toBe("completed");
    expect(expected.steps).toBeGreaterThan(200);
    expect(expected.states.map(({ length }) => length)).toEqual([737, 737, 737, 737]);
    expect(expected.states.flat().every(Number.isFinite)).toBe(true);
    expect(new Set(expected.rates.flat()).size).toBeGreaterThan(5000);
  });

  it("gives Node's bits when the module holds its bytes", async () => {
    expect(await inWorker(tab, embedded)).toEqual(expected);
  });

  it("gives Node's bits when the module fetches its bytes", async () => {
    expect(await inNode(folder, beside)).toEqual(expected);
    expect(await inWorker(tab, beside)).toEqual(expected);
    expect(site!.missing).toEqual([]);
  });
});
