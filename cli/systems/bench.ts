import type { Target } from "../../compiler/pipeline.js";
import {
  compareKernels,
  formatDuration,
  formatRatio,
  formatTable,
  type DerivativeFigures,
  type Machine,
} from "../../runtime/benchmark/index.js";
import type { Kernel } from "../../runtime/kernel.js";
import { compileRead, identityOf, type ReadFiles } from "../compile-sources.js";
import { evaluatedBinary, evaluateKernel } from "../load-kernel.js";
import { observeMachine } from "../machine.js";
import { interpretedKernelOf } from "./interpreted.js";

/** What connected systems are compiled to. */
const targets = { fused: "ts", wasm: "wasm" } as const satisfies Readonly<Record<string, Target>>;

interface CompileCost {
  readonly name: string;
  readonly seconds: number;
  readonly bytes: number;
}

export interface SystemBenchmark {
  readonly name: string;
  readonly states: number;
  readonly compile: readonly CompileCost[];
  readonly derivatives: readonly DerivativeFigures[];
  readonly machine: Machine;
}

/** The modules as they are against the kernels that they are compiled to. */
export async function benchmarkSystem(
  read: ReadFiles,
  { loops }: { readonly loops: "error" | "solve" },
): Promise<SystemBenchmark> {
  const machine = observeMachine();
  const { name } = identityOf(read.model);
  const kernels = new Map<string, Kernel>();
  const compile: CompileCost[] = [];
  for (const [form, target] of Object.entries(targets)) {
    const started = performance.now();
    const binary = target === "wasm" && { binaryName: evaluatedBinary };
    const made = await compileRead(read.model, read.files.all, { target, loops, ...binary });
    const seconds = (performance.now() - started) / 1000;
    compile.push({
      name: form,
      seconds,
      bytes: Buffer.byteLength(made.text) + (made.binary?.length ?? 0),
    });
    kernels.set(form, await evaluateKernel(made, name));
  }
  kernels.set("interpreted", await interpretedKernelOf(read, { loops, order: "scheduled" }));
  const derivatives = compareKernels(kernels);
  const states = kernels.get("fused")!.states.length;
  return { name, states, compile, derivatives, machine: machine.finish() };
}

export function formatSystemBenchmark({
  name,
  states,
  compile,
  derivatives,
  machine,
}: SystemBenchmark): string {
  const made = compile.map(
    (each) =>
      `${each.name} compiled in ${each.seconds.toFixed(2)} s; ${Math.ceil(each.bytes / 1e3)} kB`,
  );
  const on = `${machine.processor}, ${machine.cores} cores, Node ${machine.node.slice(1)}`;
  const rows = derivatives.map((each) => [
    each.name,
    formatDuration(each.nanoseconds),
    `${(100 * each.spread).toFixed(0)} %`,
    each.name === "fused" ? "" : formatRatio(each.ratio),
    each.difference.toExponential(1),
  ]);
  const head = ["form", "one derivative", "spread", "fused is", "relative difference"];
  return `${[`${name}: ${states} states`, ...made, on].join("\n")}\n\n${formatTable([head, ...rows])}\n`;
}
