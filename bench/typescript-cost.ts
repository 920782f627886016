/**
 * What a kernel costs its users' tools: the TypeScript compiler and the language server behind editors,
 * with the kernel checked like any file and with `// @ts-nocheck`, and for a program that imports it.
 * Run by `npm run bench:typescript`, or with names of networks: `npm run bench:typescript -- dark-cloud`.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { observeMachine } from "../cli/machine.js";
import { LanguageServer } from "./language-server.js";
import { runMeasured } from "./measured-process.js";
import { currentCommit, markdownTable, writeResults } from "./results.js";
import { commandLine, embeddedNetworks, rate22, syntheticSubject } from "./subjects.js";

const root = resolve(import.meta.dirname, "..");
const typescriptCompiler = join(root, "node_modules/typescript/lib/tsc.js");

interface Cost {
  readonly network: string;
  readonly kernelBytes: number;
  readonly checked: boolean;
  /** tsc on the kernel and a program that imports it [s], [MB]. */
  readonly compilerSeconds: number;
  readonly compilerMegabytes: number;
  /** Errors that tsc finds in the kernel and its importer. */
  readonly errors: number;
  /** Language server, importer open: until its errors are known, and the type of the kernel [s]. */
  readonly importerSeconds: number;
  readonly hoverSeconds: number;
  readonly hover: string;
  /** Language server, kernel open: until its errors are known, and its outline [s]. */
  readonly kernelSeconds: number;
  readonly outlineSeconds: number;
  /** Until the errors are known again after a change of one letter [s]. */
  readonly changeSeconds: number;
  readonly serverMegabytes: number;
}

const importer = `import * as kernels from "./kernel.js";

const [kernel] = Object.values(kernels);
export const dy = new Float64Array(kernel!.states.length);
`;

/** Strict, as `tsc --init` sets it; the runtime's types come from its sources. */
const configuration = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { "netc/runtime": [join(root, "runtime/kernel.ts")] },
  },
  files: ["importer.ts", "kernel.ts"],
};

async function measure(network: string, text: string, checked: boolean): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
  try {
    const file = { kernel: join(folder, "kernel.ts"), importer: join(folder, "importer.ts") };
    const project = join(folder, "tsconfig.json");
    await writeFile(file.kernel, text);
    await writeFile(file.importer, importer);
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(project, JSON.stringify(configuration));
    const compiler = await runMeasured([typescriptCompiler, "-p", project]);
    return {
      network,
      kernelBytes: Buffer.byteLength(text),
      checked,
      compilerSeconds: compiler.seconds,
      compilerMegabytes: compiler.peakMegabytes,
      errors: compiler.output.split("\n").filter((line) => line.includes(": error TS")).length,
      ...(await serve(file.kernel, file.importer)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type ServerCost = Pick<
  Cost,
  | "importerSeconds"
  | "hoverSeconds"
  | "hover"
  | "kernelSeconds"
  | "outlineSeconds"
  | "changeSeconds"
  | "serverMegabytes"
>;

async function serve(kernelFile: string, importerFile: string): Promise<ServerCost> {
  const server = new LanguageServer();
  server.notify("open", { file: importerFile });
  const importerSeconds = await server.secondsToErrors(importerFile);
  const variable = { file: importerFile, line: 3, offset: 8 };
  const hover = await server.request("quickinfo", variable);
  server.notify("open", { file: kernelFile });
  const kernelSeconds = await server.secondsToErrors(kernelFile);
  const outline = await server.request("navtree", { file: kernelFile });
  const start = { file: kernelFile, line: 2, offset: 1, endLine: 2, endOffset: 1 };
  server.notify("change", { ...start, insertString: "/**/" });
  const changeSeconds = await server.secondsToErrors(kernelFile);
  const { peakMegabytes } = await server.close();
  return {
    importerSeconds,
    hoverSeconds: hover.seconds,
    hover: (hover.body as { displayString?: string } | undefined)?.displayString ?? "",
    kernelSeconds,
    outlineSeconds: outline.seconds,
    changeSeconds,
    serverMegabytes: peakMegabytes,
  };
}

function table(costs: readonly Cost[]): string {
  const header =
    "network|kernel [MB]|checked|tsc [s]|tsc [MB]|errors|importer [s]|hover [s]|" +
    "kernel [s]|outline [s]|change [s]|server [MB]";
  return markdownTable(
    header.split("|"),
    costs.map((cost) => [
      cost.network,
      (cost.kernelBytes / 1e6).toFixed(2),
      cost.checked ? "yes" : "no",
      cost.compilerSeconds.toFixed(1),
      cost.compilerMegabytes.toFixed(0),
      String(cost.errors),
      cost.importerSeconds.toFixed(2),
      cost.hoverSeconds.toFixed(2),
      cost.kernelSeconds.toFixed(2),
      cost.outlineSeconds.toFixed(2),
      cost.changeSeconds.toFixed(2),
      cost.serverMegabytes.toFixed(0),
    ]),
  );
}

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const machine = observeMachine();
  const database = rate22();
  const subjects = [
    ...embeddedNetworks,
    await syntheticSubject(folder, 200, 2400),
    ...(database === null ? [] : [database]),
  ].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const costs: Cost[] = [];
  for (const { name, files } of subjects) {
    const output = join(folder, "kernels", `${name}.ts`);
    await mkdir(join(folder, "kernels"), { recursive: true });
    await runMeasured([commandLine, "compile", ...files, "-o", output, "--quiet"]);
    const text = (await readFile(output, "utf8")).replace(/^\/\/ @ts-nocheck\n/, "");
    for (const checked of [false, true]) {
      const cost = await measure(name, checked ? text : `// @ts-nocheck\n${text}`, checked);
      costs.push(cost);
      process.stdout.write(`${table([cost])}\n`);
    }
  }
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("typescript-cost", origin, { costs }, table(costs));
} finally {
  await rm(folder, { recursive: true, force: true });
}
