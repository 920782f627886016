/**
 * RATE22 integrated to 1e8 yr, side by side: netc with the interpreted kernel, netc with the compiled
 * one, and native CVODE with KLU. Run by `npm run bench:solve`, or with names of cases:
 * `npm run bench:solve -- dark`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observeMachine } from "../cli/machine.js";
import type { KernelForm } from "../runtime/forms/choose-form.js";
import { bundled } from "./bundle.js";
import { runMeasured } from "./measured-process.js";
import { nativeProgram } from "./native/build.js";
import { runNative, type NativeFigures } from "./native/run.js";
import {
  achievedError,
  networkPaths,
  readReference,
  readSolution,
  referenceCase,
  referenceDataPresent,
  speciesOfSolution,
  type ReferenceCase,
} from "./reference-cases.js";
import { currentCommit, writeResults } from "./results.js";
import type { Comparison } from "./solve/comparison.js";
import { formatSolve, summaryLine } from "./solve/format.js";
import type { SolveFigures, SolveTask } from "./solve/task.js";

const tolerances = [
  { relative: 1e-4, absolute: 1e-14 },
  { relative: 1e-6, absolute: 1e-20 },
];
type Tolerance = (typeof tolerances)[number];

const repetitions = 8;

if (!referenceDataPresent()) throw new Error("no reference data; set NETC_DATA");
const wanted = process.argv.slice(2);
const names = (["dark", "pdr"] as const).filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const rates = networkPaths(referenceCase("dark"))[0]!;
  const native = await nativeProgram("rate22", rates, folder);
  const absent = "absent" in native ? native.absent : undefined;
  if (absent !== undefined) process.stderr.write(`without the native baseline: ${absent}\n`);
  const machine = observeMachine();
  const program = await bundled("solve/process.ts");
  const comparisons: Comparison[] = [];
  for (const name of names) {
    for (const tolerance of tolerances) {
      const driver = "driver" in native ? native.driver : undefined;
      comparisons.push(await compare(name, tolerance, program, driver));
      process.stdout.write(`${summaryLine(comparisons.at(-1)!)}\n`);
    }
  }
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("solve", origin, { comparisons }, formatSolve(comparisons, absent));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The native program runs before and after the others, so that a burden on the machine shows. */
async function compare(
  name: ReferenceCase["name"],
  tolerance: Tolerance,
  program: string,
  driver: string | undefined,
): Promise<Comparison> {
  const integrated = async (form: KernelForm): Promise<SolveFigures> => {
    const task: SolveTask = { case: name, form, ...tolerance, repetitions };
    const { output, exitCode } = await runMeasured([program, JSON.stringify(task)]);
    if (exitCode !== 0) throw new Error(`${form} ${name} ended with exit code ${exitCode}`);
    return JSON.parse(output) as SolveFigures;
  };
  const before = driver === undefined ? null : await nativeFigures(driver, name, tolerance);
  const forms = { interpreted: await integrated("interpreted"), fused: await integrated("fused") };
  const after = driver === undefined ? null : await nativeFigures(driver, name, tolerance);
  const native = before === null || after === null ? null : shorter(before, after);
  return { case: name, ...tolerance, native, forms };
}

function shorter<Figures extends NativeFigures>(a: Figures, b: Figures): Figures {
  const processSeconds = Math.min(a.processSeconds, b.processSeconds);
  return { ...(a.seconds <= b.seconds ? a : b), processSeconds };
}

async function nativeFigures(
  driver: string,
  name: ReferenceCase["name"],
  tolerance: Tolerance,
): Promise<NonNullable<Comparison["native"]>> {
  const output = join(folder, "native.csv");
  const figures = await runNative(driver, referenceCase(name), tolerance, output, repetitions);
  const species = await speciesOfSolution(output);
  const reference = await readReference(referenceCase(name), species);
  const { states } = await readSolution(output, species);
  return { ...figures, error: achievedError(reference, states, species) };
}
