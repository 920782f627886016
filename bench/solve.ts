/**
 * RATE22 integrated to 1e8 yr, side by side: netc with the interpreted kernel, with the one compiled
 * to TypeScript and with the one compiled to WebAssembly, and native CVODE with KLU. Run by `npm run bench:solve`, or with names of cases:
 * `npm run bench:solve -- dark`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observeMachine } from "../cli/machine.js";
import { bundled } from "./bundle.js";
import { nativePrograms } from "./native/build.js";
import { runNative } from "./native/run.js";
import {
  networkPaths,
  referenceCase,
  referenceDataPresent,
  type ReferenceCase,
} from "./reference-cases.js";
import { currentCommit, writeResults } from "./results.js";
import type { Comparison, SolvedForm } from "./solve/comparison.js";
import { formatSolve, summaryLine } from "./solve/format.js";
import { solveNatively, solveWithNetc, type NativeSolveTask } from "./solve/run.js";
import type { SolveFigures } from "./solve/task.js";

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
  const native = await nativePrograms("rate22", rates, folder);
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
  const task = { case: name, ...tolerance, repetitions };
  const integrated = (form: SolvedForm): Promise<SolveFigures> =>
    solveWithNetc(program, { ...task, form });
  const native = async (): Promise<Comparison["native"]> =>
    driver === undefined ? null : nativeFigures(driver, task);
  const before = await native();
  const forms = {
    interpreted: await integrated("interpreted"),
    fused: await integrated("fused"),
    wasm: await integrated("wasm"),
  };
  const after = await native();
  const shorter = before === null || after === null ? null : shorterOf(before, after);
  return { case: name, ...tolerance, native: shorter, forms };
}

type NativeOutcome = NonNullable<Comparison["native"]>;

function shorterOf(a: NativeOutcome, b: NativeOutcome): NativeOutcome {
  const processSeconds = Math.min(a.processSeconds, b.processSeconds);
  return { ...(a.seconds <= b.seconds ? a : b), processSeconds };
}

async function nativeFigures(driver: string, task: NativeSolveTask): Promise<NativeOutcome> {
  const output = join(folder, "native.csv");
  const started = performance.now();
  await runNative(driver, { ...referenceCase(task.case), ...task }, output, 1);
  const processSeconds = (performance.now() - started) / 1000;
  return { ...(await solveNatively(driver, task, output)), processSeconds };
}
