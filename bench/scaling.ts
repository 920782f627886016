/**
 * How the cost of compiling grows with the network: synthetic networks from 50 species and 600 reactions
 * to 3000 and 40 000, each compiled by a fresh process. Run by `npm run bench:scaling`, or with the most
 * reactions to go to: `npm run bench:scaling -- 10000`.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observeMachine } from "../cli/machine.js";
import type { CompileStatistics } from "../compiler/pipeline.js";
import { runMeasured } from "./measured-process.js";
import { fitPowerLaw } from "./power-law.js";
import { currentCommit, markdownTable, writeResults } from "./results.js";
import { commandLine, syntheticSubject } from "./subjects.js";

const sizes = [
  [50, 600],
  [100, 1_200],
  [200, 2_500],
  [400, 5_000],
  [750, 10_000],
  [1_500, 20_000],
  [3_000, 40_000],
] as const;

/** What a network of this size costs beyond the start of the program is well above that start. */
const asymptoticFrom = 5_000;

interface Point {
  readonly species: number;
  readonly reactions: number;
  /** Wall-clock time of the command [s]. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Peak resident set [MB]. */
  readonly peakMegabytes: number;
  readonly kernelBytes: number;
  readonly statistics: CompileStatistics;
}

async function measure(folder: string, species: number, reactions: number): Promise<Point> {
  const { files } = await syntheticSubject(folder, species, reactions);
  const output = join(folder, "kernel.ts");
  const command = [commandLine, "compile", ...files, "-o", output, "--json"];
  const run = await runMeasured(command);
  if (run.exitCode !== 0) {
    throw new Error(`netc compile failed with exit code ${run.exitCode}: ${run.output}`);
  }
  const { statistics } = JSON.parse(run.output) as { statistics: CompileStatistics };
  return {
    species,
    reactions,
    seconds: run.seconds,
    processorSeconds: run.processorSeconds,
    peakMegabytes: run.peakMegabytes,
    kernelBytes: (await stat(output)).size,
    statistics,
  };
}

const most = Number(process.argv[2] ?? Infinity);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const machine = observeMachine();
  const points: Point[] = [];
  for (const [species, reactions] of sizes.filter((size) => size[1] <= most)) {
    const point = await measure(folder, species, reactions);
    points.push(point);
    process.stdout.write(
      `${species} species, ${reactions} reactions: ${point.seconds.toFixed(2)} s, ` +
        `${point.peakMegabytes.toFixed(0)} MB\n`,
    );
  }
  const exponents = exponentsOf(points);
  const markdown = [table(points), ...exponents.map(sentence)].join("\n\n");
  process.stdout.write(`${markdown}\n`);
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("scaling", origin, { points, exponents }, markdown);
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Exponents {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly kernelBytes: number;
}

/** Over all sizes, and over those where the fixed cost of a start no longer counts. */
function exponentsOf(points: readonly Point[]): Exponents[] {
  return [0, asymptoticFrom].flatMap((least) => {
    const chosen = points.filter(({ reactions }) => reactions >= least);
    if (chosen.length < 2) {
      return [];
    }
    const exponent = (
      of: "seconds" | "processorSeconds" | "peakMegabytes" | "kernelBytes",
    ): number => fitPowerLaw(chosen.map((point) => [point.reactions, point[of]])).exponent;
    return [
      {
        from: chosen[0]!.reactions,
        to: chosen.at(-1)!.reactions,
        seconds: exponent("seconds"),
        processorSeconds: exponent("processorSeconds"),
        peakMegabytes: exponent("peakMegabytes"),
        kernelBytes: exponent("kernelBytes"),
      },
    ];
  });
}

function sentence({ from, to, ...exponents }: Exponents): string {
  const { seconds, processorSeconds, peakMegabytes, kernelBytes } = exponents;
  return (
    `From ${from} to ${to} reactions: time grows as reactions^${seconds.toFixed(2)} ` +
    `(processor time ^${processorSeconds.toFixed(2)}), peak memory as ^${peakMegabytes.toFixed(2)}, ` +
    `the kernel's size as ^${kernelBytes.toFixed(2)}.`
  );
}

function table(points: readonly Point[]): string {
  const stages = Object.keys(points[0]?.statistics.seconds ?? {});
  return markdownTable(
    ["species", "reactions", "s", "CPU s", "peak [MB]", "kernel [MB]", "nnz(J)", "nnz(L+U)"].concat(
      stages.map((stage) => `${stage} [s]`),
    ),
    points.map((point) => [
      String(point.species),
      String(point.reactions),
      point.seconds.toFixed(2),
      point.processorSeconds.toFixed(2),
      point.peakMegabytes.toFixed(0),
      (point.kernelBytes / 1e6).toFixed(2),
      String(point.statistics.jacobianEntries),
      String(point.statistics.factorEntries),
      ...stages.map((stage) => point.statistics.seconds[stage]!.toFixed(2)),
    ]),
  );
}
