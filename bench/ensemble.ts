/**
 * Ensembles: 64 trajectories in lanes beside the same ones after another, with the same kernel in one
 * process. Run by `npm run bench:ensemble`, or with names of networks:
 * `npm run bench:ensemble -- rate22`.
 */
import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { observeMachine } from "../cli/machine.js";
import { compileNetwork, readNetwork } from "../compiler/pipeline.js";
import type { Kernel } from "../runtime/kernel.js";
import { compareEnsemble, type EnsembleFigures } from "./ensemble/compare.js";
import { ensembleNetworks, type EnsembleNetwork } from "./ensemble/networks.js";
import { currentCommit, markdownTable, writeResults } from "./results.js";

const lanes = [2, 4, 8, 16];
const methods = ["bdf", "rodas4p", "rodas5p"];

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const machine = observeMachine();
  const figures: EnsembleFigures[] = [];
  for (const network of ensembleNetworks()) {
    if (wanted.length > 0 && !wanted.includes(network.name)) continue;
    for (const count of lanes) {
      const kernel = await laneKernel(network, count);
      for (const method of methods) {
        const found = await compareEnsemble(network, kernel, method);
        figures.push(found);
        process.stdout.write(
          `${network.name}, ${method}, ${count} lanes: ${found.ratio.toFixed(2)}\n`,
        );
      }
    }
  }
  const markdown = table(figures);
  process.stdout.write(`${markdown}\n`);
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("ensemble", origin, { ensembles: figures }, markdown);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function laneKernel({ name, files }: EnsembleNetwork, count: number): Promise<Kernel> {
  const sources = files.map(async (file) => ({ file, bytes: await readFile(file) }));
  const { network } = await readNetwork(await Promise.all(sources));
  const options = { target: "wasm", lanes: count, comments: false, formatted: false } as const;
  const { text } = await compileNetwork(network, options);
  const { code } = await transform(text, { loader: "ts", format: "esm", target: "node20" });
  const file = join(folder, `${name}-${count}.mjs`);
  await writeFile(file, code);
  return ((await import(file)) as { kernel: Kernel }).kernel;
}

function table(figures: readonly EnsembleFigures[]): string {
  const parts = ["rates", "rhs", "jacobian", "factorization", "solution"] as const;
  return [
    "Trajectories per second of processor time, together and one after the other, and the ratio. " +
      "Then the mean number of cells per call.",
    markdownTable(
      ["network", "method", "lanes", "together", "one by one", "ratio", ...parts],
      figures.map(({ network, method, together, alone, ratio, statistics }) => [
        network,
        method,
        String(statistics.lanes),
        together.toFixed(1),
        alone.toFixed(1),
        ratio.toFixed(2),
        ...parts.map((part) => {
          const { calls, cells } = statistics[part];
          return calls === 0 ? "" : (cells / calls).toFixed(2);
        }),
      ]),
    ),
  ].join("\n\n");
}
