/**
 * The linear systems of implicit methods: how good the elimination orders are, and what factorising and
 * solving cost with and without pivoting, dense block, groups of rows and straight-line code. Run by
 * `npm run bench:linalg`, or with names of networks: `npm run bench:linalg -- rate22`.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { observeMachine } from "../cli/machine.js";
import { orderings } from "../compiler/passes/ordering/registry.js";
import { symbolicFactor } from "../compiler/passes/ordering/symbolic.js";
import { compileNetwork, readNetwork } from "../compiler/pipeline.js";
import { formatDuration } from "../runtime/benchmark/index.js";
import type { Kernel, SparsePattern } from "../runtime/kernel.js";
import { candidates } from "./linalg/candidates.js";
import type { LinalgTimes } from "./linalg/measure.js";
import { currentCommit, markdownTable, writeResults } from "./results.js";
import { embeddedNetworks, rate22, syntheticSubject, type BenchmarkSubject } from "./subjects.js";

interface OrderingFigures {
  readonly name: string;
  readonly entries: number;
  readonly operations: number;
}

interface NetworkFigures {
  readonly network: string;
  readonly states: number;
  readonly jacobianEntries: number;
  readonly orderings: readonly OrderingFigures[];
  /** By candidate; null where it does not apply. */
  readonly times: Readonly<Record<string, LinalgTimes | null>>;
}

/** Processes that time each candidate, in turn; the least time counts. */
const rounds = 2;

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const machine = observeMachine();
  const database = rate22();
  const subjects = [
    ...embeddedNetworks,
    await syntheticSubject(folder, 20, 150),
    await syntheticSubject(folder, 40, 400),
    await syntheticSubject(folder, 200, 2400),
    ...(database === null ? [] : [database]),
  ].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const figures: NetworkFigures[] = [];
  for (const subject of subjects) figures.push(await measure(subject));
  const markdown = tables(figures);
  process.stdout.write(`${markdown}\n`);
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("linalg", origin, { networks: figures }, markdown);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure({ name, files }: BenchmarkSubject): Promise<NetworkFigures> {
  const sources = files.map(async (file) => ({ file, bytes: await readFile(file) }));
  const { network } = await readNetwork(await Promise.all(sources));
  const { text } = await compileNetwork(network, { comments: false });
  const { code } = await transform(text, { loader: "ts", format: "esm", target: "node20" });
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, code);
  const { kernel } = (await import(file)) as { kernel: Kernel };
  return {
    network: name,
    states: kernel.states.length,
    jacobianEntries: kernel.pattern.rowIdx.length,
    orderings: compareOrderings(kernel.pattern),
    times: await timesOf(file),
  };
}

function compareOrderings(pattern: SparsePattern): OrderingFigures[] {
  const natural = {
    name: "natural",
    order: ({ size }: SparsePattern) => Int32Array.from({ length: size }, (_, i) => i),
  };
  return [natural, ...orderings].map(({ name, order }) => {
    const { lu, operations } = symbolicFactor(pattern, order(pattern));
    return { name, entries: lu.rowIdx.length, operations };
  });
}

async function timesOf(file: string): Promise<Record<string, LinalgTimes | null>> {
  const program = join(import.meta.dirname, "linalg", "measure.ts");
  const times: Record<string, LinalgTimes | null> = {};
  for (let round = 0; round < rounds; round++) {
    for (const { name } of candidates) {
      const command = ["--import", "tsx", program, file, name];
      const { stdout } = await promisify(execFile)(process.execPath, command);
      const found = JSON.parse(stdout) as LinalgTimes | null;
      times[name] = found && leastOf(found, times[name] ?? found);
    }
  }
  return times;
}

function leastOf(a: LinalgTimes, b: LinalgTimes): LinalgTimes {
  return { factorize: Math.min(a.factorize, b.factorize), solve: Math.min(a.solve, b.solve) };
}

function tables(figures: readonly NetworkFigures[]): string {
  return [
    "Entries of L + U and thousands of floating-point operations of one factorisation, by ordering.",
    orderingTable(figures),
    "Time of one factorisation, and the others in units of the first.",
    timeTable(figures, "factorize"),
    "Time of one solution, and the others in units of the first.",
    timeTable(figures, "solve"),
  ].join("\n\n");
}

function orderingTable(figures: readonly NetworkFigures[]): string {
  const names = figures[0]?.orderings.map(({ name }) => name) ?? [];
  return markdownTable(
    ["network", "states", "nnz(J)", ...names.flatMap((name) => [name, "10³ op"])],
    figures.map(({ network, states, jacobianEntries, orderings: compared }) => [
      network,
      String(states),
      String(jacobianEntries),
      ...compared.flatMap((each) => [String(each.entries), (each.operations / 1e3).toFixed(1)]),
    ]),
  );
}

function timeTable(figures: readonly NetworkFigures[], operation: keyof LinalgTimes): string {
  return markdownTable(
    ["network", ...candidates.map(({ name }) => name)],
    figures.map(({ network, times }) => {
      const baseline = times[candidates[0]!.name]![operation];
      const cells = candidates.map(({ name }, at) => {
        const found = times[name];
        if (!found) return "";
        return at === 0 ? formatDuration(baseline) : (found[operation] / baseline).toFixed(2);
      });
      return [network, ...cells];
    }),
  );
}
