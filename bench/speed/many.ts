import { join } from "node:path";
import { bundled } from "../bundle.js";
import { jsonFrom } from "../measured-process.js";
import { runNative } from "../native/run.js";
import {
  achievedError,
  readSolution,
  referenceCase,
  speciesOfSolution,
  type AchievedError,
} from "../reference-cases.js";
import type { KernelFile } from "./kernel-files.js";
import type { ManyFigures, ManyTask } from "./many-process.js";
import { pointCount, spreadPoints } from "./points.js";
import type { Setting, SpeedRow } from "./row.js";

/** All points by either program, in turn; the least time counts. */
const rounds = 2;

const tolerances = { relative: 1e-4, absolute: 1e-14 };

/** Of the solutions that both are compared with. */
const accurate = { relative: 1e-8, absolute: 1e-22 };

/** Points whose errors are looked at: every eighth. */
const examined = Array.from({ length: pointCount / 8 }, (_, i) => 8 * i);

/** Many trajectories in one thread, beside CVODE with KLU one after the other. */
export async function manyRows(setting: Setting): Promise<SpeedRow[]> {
  const program = await bundled("speed/many-process.ts");
  const references = await accurateSolutions(setting);
  const ours: Ours[] = [];
  let theirs: NativePass | null = null;
  for (let round = 0; round < rounds; round++) {
    theirs = shorterPass(theirs, await nativePass(setting, references));
    for (const file of setting.kernels) {
      const task: ManyTask = { kernel: file.path, ...tolerances, references };
      ours.push({ file, ...(await jsonFrom<ManyFigures>([program, JSON.stringify(task)])) });
    }
  }
  const best = ours.reduce((a, b) => (b.seconds < a.seconds ? b : a));
  return [
    {
      what: `${pointCount} trajectories, one thread, throughput`,
      baseline: "CVODE + KLU native, one thread",
      target: { bound: "at least", ratio: 2.5 },
      ours: best.seconds,
      theirs: theirs?.seconds ?? null,
      note: [
        `BDF, ${best.file.lanes} at a time (${secondsByLanes(ours)})`,
        `${best.failures} of ours did not reach the end`,
        ...(theirs === null
          ? []
          : [`errors ${errorText(best.errors)}, CVODE's ${errorText(theirs.errors)}`]),
      ].join("; "),
    },
  ];
}

type Ours = ManyFigures & { readonly file: KernelFile };

/** All points by the native program. */
interface NativePass {
  /** Sum of the times of the integrations alone. */
  readonly seconds: number;
  readonly errors: readonly AchievedError[];
}

function secondsByLanes(all: readonly Ours[]): string {
  const widths = [...new Set(all.map(({ file }) => file.lanes))];
  return widths
    .map((lanes) => {
      const own = all.filter(({ file }) => file.lanes === lanes);
      return `${lanes}: ${Math.min(...own.map(({ seconds }) => seconds)).toFixed(2)} s`;
    })
    .join(", ");
}

async function accurateSolutions({ native, folder }: Setting): Promise<ManyTask["references"]> {
  if (!("driver" in native)) return [];
  const points = spreadPoints();
  const solutions: { point: number; path: string }[] = [];
  for (const point of examined) {
    const path = join(folder, `point-${point}.csv`);
    const task = { ...referenceCase("dark"), ...accurate, conditions: points[point]! };
    await runNative(native.driver, task, path, 1);
    solutions.push({ point, path });
  }
  return solutions;
}

/** A process per point, whose start does not count. */
async function nativePass(
  { native, folder }: Setting,
  references: ManyTask["references"],
): Promise<NativePass | null> {
  if (!("driver" in native)) return null;
  const errors: AchievedError[] = [];
  let seconds = 0;
  for (const [point, conditions] of spreadPoints().entries()) {
    const task = { ...referenceCase("dark"), ...tolerances, conditions };
    seconds += (await runNative(native.driver, task, null, 1)).seconds;
    const reference = references.find((each) => each.point === point);
    if (reference === undefined) continue;
    const output = join(folder, "point.csv");
    await runNative(native.driver, task, output, 1);
    const species = await speciesOfSolution(output);
    const accurateSolution = await readSolution(reference.path, species);
    const { states } = await readSolution(output, species);
    errors.push(achievedError(accurateSolution, states, species));
  }
  return { seconds, errors };
}

function shorterPass(a: NativePass | null, b: NativePass | null): NativePass | null {
  return a === null || b === null || b.seconds < a.seconds ? b : a;
}

function middle(values: readonly number[]): string {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!.toExponential(1);
}

/** Middle of the worst and of the median errors. */
function errorText(errors: readonly AchievedError[]): string {
  const [worst, median] = [errors.map((each) => each.worst), errors.map((each) => each.median)];
  return `${middle(worst)} at worst and ${middle(median)} in the median`;
}
