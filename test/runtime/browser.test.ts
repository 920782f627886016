import { readdirSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build, type BuildOptions } from "esbuild";
import { describe, expect, it } from "vitest";
import { solve } from "../../runtime/index.js";
import { embeddedForms, embeddedKernels } from "../kernel-forms.js";

const root = new URL("../..", import.meta.url).pathname;

const forBrowsers: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: "browser",
  format: "iife",
  logLevel: "silent",
};

function runtimeFiles(): string[] {
  return readdirSync(`${root}/runtime`, { recursive: true, encoding: "utf8" })
    .map((file) => `runtime/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.startsWith("runtime/io/"));
}

/** The checked-in modules of one network, by form. */
const modules = { ts: "primordial.js", wasm: "primordial.wasm.js" };

const page = (module: string): string => `
  import { kernel } from "./generated/${module}";
  import { solve } from "./runtime/index.js";
  globalThis.answer = solve(
    {
      kernel,
      inputs: Float64Array.from(kernel.inputs, ({ name }) => conditions[name]),
      initial: Float64Array.from(kernel.states, (name) => abundances[name] ?? 0),
      span: [0, 1e13],
      tolerances: { relative: 1e-6, absolute: 1e-20 },
    },
    { times: Float64Array.of(1e9, 1e13) },
  ).then(({ outcome, states }) => ({ kind: outcome.kind, states: states.map((y) => Array.from(y)) }));
`;

const conditions: Record<string, number> = {
  T: 500,
  nH: 1e4,
  Av: 0,
  zeta: 1e-17,
  G0: 0,
  omega: 0.5,
};
const abundances: Record<string, number> = {
  H: 0.9998,
  "H+": 1e-4,
  "e-": 1e-4,
  He: 0.083,
  H2: 5e-5,
};

describe("the runtime in a browser", () => {
  it("needs nothing of Node, and no package, outside io/", async () => {
    const { metafile } = await build({
      ...forBrowsers,
      entryPoints: runtimeFiles(),
      outdir: "unused",
    });
    const files = Object.keys(metafile!.inputs);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !file.startsWith("runtime/"))).toEqual([]);
    expect(files.filter((file) => file.startsWith("runtime/io/"))).toEqual([]);
  });

  it("would not be bundled if it did", async () => {
    const contents = 'import { readFileSync } from "node:fs"; readFileSync("x");';
    const stdin = { contents, resolveDir: `${root}/runtime` };
    await expect(build({ ...forBrowsers, stdin })).rejects.toThrow("node:fs");
  });

  it.each(embeddedForms)(
    "solves there what it solves here, to the same bits, as %s",
    async (form) => {
      const kernel = embeddedKernels.primordial[form];
      const { outputFiles } = await build({
        ...forBrowsers,
        stdin: { contents: page(modules[form]), resolveDir: root },
      });
      // A context with the globals that pages and Node share, and none of Node's own.
      const context = createContext({ conditions, abundances, atob, performance, setTimeout });
      runInContext(outputFiles![0]!.text, context);
      const answer = await (context["answer"] as Promise<{ kind: string; states: number[][] }>);
      const here = await solve(
        {
          kernel,
          inputs: Float64Array.from(kernel.inputs, ({ name }) => conditions[name]!),
          initial: Float64Array.from(kernel.states, (name) => abundances[name] ?? 0),
          span: [0, 1e13],
          tolerances: { relative: 1e-6, absolute: 1e-20 },
        },
        { times: Float64Array.of(1e9, 1e13) },
      );
      expect(answer.kind).toBe("completed");
      expect(answer.states).toHaveLength(2);
      expect(JSON.stringify(answer.states)).toBe(
        JSON.stringify(here.states.map((state) => Array.from(state))),
      );
    },
  );
});
