/**
 * Kernels against the two baselines: embedded networks, synthetic networks of 100 to 500 species, and
 * RATE22 where it is. Run by `npm run bench`, or with names of networks: `npm run bench -- dark-cloud`.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { observeMachine } from "../cli/machine.js";
import {
  formatBenchmark,
  formatDuration,
  operations,
  threeDigits,
  type BenchmarkReport,
  type CandidateName,
  type Operation,
  type WarmFigures,
} from "../runtime/benchmark/index.js";
import { currentCommit, markdownTable, writeResults } from "./results.js";
import { commandLine, embeddedNetworks, rate22, syntheticSubject } from "./subjects.js";

const wanted = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "netc-bench-"));
try {
  const machine = observeMachine();
  const database = rate22();
  const subjects = [
    ...embeddedNetworks,
    await syntheticSubject(folder, 100, 1200),
    await syntheticSubject(folder, 200, 2400),
    await syntheticSubject(folder, 500, 6000),
    ...(database === null ? [] : [database]),
  ].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const reports: BenchmarkReport[] = [];
  for (const { name, files } of subjects) {
    const command = [commandLine, "bench", ...files, "--json"];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    const report = JSON.parse(stdout) as BenchmarkReport;
    reports.push({ ...report, name });
    process.stdout.write(`${formatBenchmark({ ...report, name })}\n`);
  }
  const origin = { machine: machine.finish(), commit: await currentCommit() };
  await writeResults("kernels", origin, { reports }, tables(reports));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function tables(reports: readonly BenchmarkReport[]): string {
  return [
    "Warm, one call: fused, then WebAssembly, the three-pass sparse form and the one-pass loop in units of it.",
    "An asterisk marks what was still getting faster when the warm-up ended.",
    warmTable(reports),
    "Cold right-hand side, each in a fresh process: load and first 1, 100 and 1000 calls [ms].",
    coldTable(reports),
    "Compilation.",
    compileTable(reports),
  ].join("\n\n");
}

function warmTable(reports: readonly BenchmarkReport[]): string {
  return markdownTable(
    ["network", "species", "reactions"].concat(
      operations.flatMap((operation) =>
        operation === "rates"
          ? [operation, "wasm", "sparse"]
          : [operation, "wasm", "sparse", "loop"],
      ),
    ),
    reports.map((report) => [
      report.name,
      String(report.states),
      String(report.reactions),
      ...operations.flatMap((operation) => warmCells(report, operation)),
    ]),
  );
}

/** The time of the fused kernel, and the others in units of it; the loop has no rates. */
function warmCells({ warm }: BenchmarkReport, operation: Operation): string[] {
  const of = (candidate: CandidateName): WarmFigures | undefined =>
    warm.find((each) => each.candidate === candidate && each.operation === operation);
  const fused = of("fused");
  const time = fused ? formatDuration(fused.nanoseconds) + (fused.settled ? "" : "*") : "";
  const others = (["wasm", "three-pass sparse", "one-pass loop"] as const).map(
    (candidate) => of(candidate)?.ratio?.toFixed(2) ?? "",
  );
  return [time, ...(operation === "rates" ? others.slice(0, 2) : others)];
}

function coldTable(reports: readonly BenchmarkReport[]): string {
  const rows = reports.flatMap(({ name, cold }) =>
    cold
      .filter(({ operation }) => operation === "rhs")
      .map((each) => [
        name,
        each.candidate,
        ...[
          each.loadMilliseconds,
          each.firstCallMilliseconds,
          each.first100CallsMilliseconds,
          each.first1000CallsMilliseconds,
        ].map(threeDigits),
      ]),
  );
  return markdownTable(["network", "candidate", "load", "first", "100", "1000"], rows);
}

function compileTable(reports: readonly BenchmarkReport[]): string {
  const rows = reports.flatMap(({ name, jacobianEntries, compile }) =>
    compile.map(({ candidate, seconds, peakMegabytes, fileBytes }) => [
      name,
      String(jacobianEntries),
      candidate,
      seconds.toFixed(2),
      peakMegabytes.toFixed(0),
      (fileBytes / 1e3).toFixed(0),
    ]),
  );
  const heading = ["network", "nnz(J)", "form", "seconds", "peak [MB]", "kernel [kB]"];
  return markdownTable(heading, rows);
}
