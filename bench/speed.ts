/**
 * The table of speed: RATE22 in WebAssembly beside straight-line C, KLU, native CVODE + KLU and a C
 * compiler, row by row in one run. Run by `npm run bench:speed`, or with names of groups of rows:
 * `npm run bench:speed -- operations trajectories`.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observeMachine } from "../cli/machine.js";
import { nativePrograms, type Absent, type NativePrograms } from "./native/build.js";
import { networkPaths, referenceCase, referenceDataPresent } from "./reference-cases.js";
import { currentCommit, writeResults } from "./results.js";
import { firstCallRows } from "./speed/first-calls.js";
import { formatSpeed, rowLine } from "./speed/format.js";
import { kernelFiles } from "./speed/kernel-files.js";
import { measureLimits } from "./speed/limits.js";
import { manyRows } from "./speed/many.js";
import { operationRows } from "./speed/operations.js";
import type { RowGroup, Setting, SpeedRow } from "./speed/row.js";
import { sourceRows } from "./speed/source.js";
import { trajectoryRows } from "./speed/trajectories.js";

const groups: readonly RowGroup[] = [
  { name: "operations", measure: operationRows },
  { name: "first-calls", measure: firstCallRows },
  { name: "trajectories", measure: trajectoryRows },
  { name: "many", measure: manyRows },
  { name: "source", measure: sourceRows },
];

if (!referenceDataPresent()) throw new Error("no reference data; set NETC_DATA");
const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const [rates] = networkPaths(referenceCase("dark"));
  const native = await nativePrograms("rate22", rates!, folder, "-O3");
  const kernels = await kernelFiles(folder);
  const machine = observeMachine();
  const limits = measureLimits();
  const setting: Setting = { folder, native, kernels, limits };
  const rows: SpeedRow[] = [];
  for (const { name, measure } of groups) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const measured = await measure(setting);
    process.stdout.write(measured.map((row) => `${rowLine(row)}\n  ${row.note}\n`).join(""));
    rows.push(...measured);
  }
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  const figures = { native: originOf(native), limits, rows };
  if (wanted.length === 0) {
    await writeResults("speed", origin, figures, formatSpeed(rows, limits, originOf(native)));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function originOf(native: NativePrograms | Absent): string {
  if ("absent" in native) return `Without the native baseline: ${native.absent}.`;
  const { buildSeconds } = native;
  return buildSeconds === undefined
    ? "Native programs: built before (gcc -O3 -march=native, by the name of their folder)."
    : `Native programs: gcc -O3 -march=native, built in ${buildSeconds.toFixed(0)} s.`;
}
