import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build, type BuildOptions } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { compileNetwork } from "../../../compiler/pipeline.js";
import { kernel as typescript } from "../../../generated/primordial.js";
import { kernel } from "../../../generated/primordial.wasm.js";
import { solve, type Kernel, type Solution } from "../../../runtime/index.js";
import { readFile } from "../../networks/embedded.js";

const root = new URL("../../..", import.meta.url).pathname;

const forBrowsers: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: "browser",
  logLevel: "silent",
};

const page = `
  import { kernel } from "./generated/primordial.wasm.js";
  import { solve } from "./runtime/index.js";
  globalThis.answer = solve(
    {
      kernel,
      inputs: Float64Array.of(500, 1e4, 0, 1e-17, 0, 0.5),
      initial: Float64Array.from(kernel.states, (name) => abundances[name] ?? 0),
      span: [0, 1e13],
      tolerances: { relative: 1e-6, absolute: 1e-20 },
    },
    { times: Float64Array.of(1e9, 1e13) },
  ).then(({ states }) => states.map((y) => Array.from(y)));
`;

const abundances: Readonly<Record<string, number>> = {
  H: 0.9998,
  "H+": 1e-4,
  "e-": 1e-4,
  He: 0.083,
  H2: 5e-5,
};

function solved(model: Kernel): Promise<Solution> {
  return solve(
    {
      kernel: model,
      inputs: Float64Array.of(500, 1e4, 0, 1e-17, 0, 0.5),
      initial: Float64Array.from(model.states, (name) => abundances[name] ?? 0),
      span: [0, 1e13],
      tolerances: { relative: 1e-6, absolute: 1e-20 },
    },
    { times: Float64Array.of(1e9, 1e13) },
  );
}

describe("the checked-in WebAssembly kernel", () => {
  let here: Solution;

  beforeAll(async () => {
    here = await solved(kernel);
  });

  it("keeps the states' names as types, and solves as the TypeScript kernel does", async () => {
    const first: "H" = kernel.states[0];
    expect(first).toBe(typescript.states[0]);
    const { outcome, states } = await solved(typescript);
    expect([here.outcome.kind, outcome.kind]).toEqual(["completed", "completed"]);
    states.forEach((state, row) => {
      state.forEach((value, i) => {
        const bound = 1e-5 * value + 1e-18;
        expect(Math.abs(here.states[row]![i]! - value)).toBeLessThanOrEqual(bound);
      });
    });
  });

  it("solves in a browser's bundle to the bits that it has here", async () => {
    const stdin = { contents: page, resolveDir: root };
    const { outputFiles } = await build({ ...forBrowsers, format: "iife", stdin });
    // A context with the globals that pages and Node share, and none of Node's own.
    const context = createContext({ abundances, atob, performance, setTimeout });
    runInContext(outputFiles![0]!.text, context);
    const answer = await (context["answer"] as Promise<readonly (readonly number[])[]>);
    expect(answer).toEqual(here.states.map((state) => Array.from(state)));
  });
});

describe("a WebAssembly kernel that loads its bytes", () => {
  it("passes through a bundler for browsers, and fetches them there", async () => {
    const network = await readFile("primordial.yaml");
    const options = { target: "wasm", binaryName: "own name.wasm" } as const;
    const { text, binary } = await compileNetwork(network, options);
    const { outputFiles } = await build({
      ...forBrowsers,
      format: "esm",
      minify: true,
      stdin: { contents: text, loader: "ts", resolveDir: root },
    });
    const bundle = outputFiles![0]!.text;
    expect(bundle).toContain('new URL("./own name.wasm",import.meta.url)');
    const url = JSON.stringify("https://example.org/kernels/kernel.js");
    const script = bundle
      .replace("import.meta.url", url)
      .replace(/export\{(\w+) as \w+,(\w+) as \w+\};?\s*$/, "return[$1,$2]");
    const asked: string[] = [];
    const fetched = async (address: URL): Promise<Response> => {
      asked.push(address.href);
      return new Response(binary!, { headers: { "content-type": "application/wasm" } });
    };
    const run = new Function("fetch", `return (async()=>{${script}})()`) as (
      fetch: typeof fetched,
    ) => Promise<readonly unknown[]>;
    const made = await run(fetched);
    expect(asked).toEqual(["https://example.org/kernels/own%20name.wasm"]);
    const loaded = made.find((each) => typeof each === "object") as Kernel;
    const { states } = await solved(loaded);
    expect(states).toEqual((await solved(kernel)).states);
  });

  it("is as fresh as the one checked in", async () => {
    const network = await readFile("primordial.yaml");
    const options = { target: "wasm", binaryName: "kernel.wasm" } as const;
    const { binary } = await compileNetwork(network, options);
    const checkedIn = readFileSync(`${root}/generated/primordial.wasm.ts`, "utf8");
    const [, encoded] = /const encoded = `([^`]*)`/.exec(checkedIn)!;
    expect(Buffer.from(encoded!, "base64").equals(binary!)).toBe(true);
  });
});
