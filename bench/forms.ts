/**
 * The estimates by which the form of a kernel is chosen (runtime/forms), beside what `npm run bench` has
 * measured: reads bench/results/kernels.json, writes bench/results/forms.md. Run by
 * `npm run bench:forms`, after `npm run bench`.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { threeDigits, type BenchmarkReport } from "../runtime/benchmark/index.js";
import {
  breakEven,
  formCosts,
  type KernelForm,
  type ModelSize,
} from "../runtime/forms/choose-form.js";
import { markdownTable, writeResults, type Origin } from "./results.js";

type Measured = Origin & { readonly reports: readonly BenchmarkReport[] };

const candidates = { interpreted: "one-pass loop", fused: "fused" } as const;
const functions = ["rhs", "jacobian"] as const;
const coldCalls = 1000;

const file = join(import.meta.dirname, "results/kernels.json");
const { reports, ...origin } = JSON.parse(await readFile(file, "utf8")) as Measured;
const markdown = [
  "Costs of both forms, measured and (estimated).",
  "One call, warm [µs].",
  callTable(),
  `The first ${coldCalls} calls beyond the same number of warm ones, and compilation [ms].`,
  warmUpTable(),
  "Estimated calls after which a kernel that is already compiled has paid for its warm-up.",
  breakEvenTable(),
].join("\n\n");
process.stdout.write(`${markdown}\n`);
await writeResults("forms", origin, {}, markdown);

function sizeOf({ reactions, jacobianEntries }: BenchmarkReport): ModelSize {
  return { rates: reactions, jacobianEntries };
}

function eachFunction(
  cell: (form: KernelForm, name: (typeof functions)[number]) => string,
): string[] {
  return functions.flatMap((name) =>
    (["interpreted", "fused"] as const).map((form) => cell(form, name)),
  );
}

/** Duration of one warm call [s]. */
function warmCall(
  { warm }: BenchmarkReport,
  form: KernelForm,
  name: (typeof functions)[number],
): number {
  const found = warm.find((each) => each.candidate === candidates[form] && each.operation === name);
  return found!.nanoseconds / 1e9;
}

function callTable(): string {
  const rows = reports.map((report) => [
    report.name,
    ...eachFunction((form, name) => {
      const estimated = formCosts(sizeOf(report))[form].call[name];
      return compared(warmCall(report, form, name), estimated, 1e6);
    }),
  ]);
  return markdownTable(["network", ...eachFunction((form, name) => `${name} ${form}`)], rows);
}

function warmUpTable(): string {
  const rows = reports.map((report) => {
    const costs = formCosts(sizeOf(report));
    const cells = eachFunction((form, name) => {
      const cold = report.cold.find(
        (each) => each.candidate === candidates[form] && each.operation === name,
      );
      const total = cold!.first1000CallsMilliseconds / 1000;
      const beyond = Math.max(0, total - coldCalls * warmCall(report, form, name));
      return compared(beyond, costs[form].warmUp[name], 1e3);
    });
    const compilation = compared(report.compile!.seconds, costs.fused.compilation, 1e3);
    return [report.name, ...cells, compilation];
  });
  const header = eachFunction((form, name) => `${name} ${form}`);
  return markdownTable(["network", ...header, "compilation"], rows);
}

function breakEvenTable(): string {
  const rows = reports.map((report) => {
    const after = breakEven(sizeOf(report));
    return [report.name, ...functions.map((name) => String(after[name]))];
  });
  return markdownTable(["network", ...functions], rows);
}

function compared(measured: number, estimated: number, scale: number): string {
  return `${threeDigits(measured * scale)} (${threeDigits(estimated * scale)})`;
}
