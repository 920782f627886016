/**
 * Makes the kernel of a network in one form and calls its functions, from the first call until they are
 * warm; prints the figures. Run by bench/forms.ts in a fresh process with the task as JSON.
 */
import { kernelInForm } from "../../cli/kernel-form.js";
import { readNetworkSources } from "../../cli/compile-sources.js";
import { createWorkload, darkCloud } from "../../runtime/benchmark/workload.js";
import { timeBatch, warmUp } from "../../runtime/benchmark/warm-up.js";
import type { Kernel } from "../../runtime/kernel.js";
import { createArena } from "../../runtime/wasm/arena.js";
import type { WasmKernel } from "../../runtime/wasm/wasm-kernel.js";
import type { FormFigures, FormTask, FunctionFigures } from "./task.js";

/** How many first calls are set against as many warm ones. */
const coldCalls = 1000;
const longestWarmUp = 20;

/** Short batches, of which some are likely to be undisturbed [ns]. */
const batchNanoseconds = 2e6;
const batches = 100;

const { form, files } = JSON.parse(process.argv[2]!) as FormTask;
const { network } = await readNetworkSources(files, { format: "auto" });
const started = performance.now();
const made = await kernelInForm(network, form, {});
const preparation = (performance.now() - started) / 1000;
const size = { rates: made.meta.counts.rates, jacobianEntries: made.meta.counts.jacobianEntries };
const figures: FormFigures = { size, preparation, ...measured(made) };
process.stdout.write(JSON.stringify(figures));

/** Vectors are where the solvers have theirs: in the memory of a kernel that has one. */
function measured(kernel: Kernel): Pick<FormFigures, "rhs" | "jacobian"> {
  const { rateCount, states, pattern, inputs } = kernel;
  const lengths = [inputs.length, rateCount, states.length, states.length, pattern.rowIdx.length];
  const { placed, vectors } = isWasm(kernel)
    ? inOneMemory(kernel, lengths)
    : { placed: kernel, vectors: lengths.map((length) => new Float64Array(length)) };
  const [conditions, k, y, dy, values] = vectors as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const workload = createWorkload(placed, darkCloud);
  const [first] = workload.conditions;
  conditions.set(inputs.map(({ name }) => first![name as keyof typeof first]));
  placed.rates(conditions, k);
  y.set(workload.states[0]!);
  return {
    rhs: figuresOf(() => placed.rhs(0, y, k, dy)),
    jacobian: figuresOf(() => placed.jacobian(0, y, k, values)),
  };
}

function figuresOf(run: () => void): FunctionFigures {
  const task = { prepare: () => undefined, run };
  const firstCalls = (timeBatch(task, coldCalls) * coldCalls) / 1e9;
  const { nanoseconds } = warmUp(task, longestWarmUp);
  const calls = Math.ceil(batchNanoseconds / nanoseconds);
  const times = Array.from({ length: batches }, () => timeBatch(task, calls));
  const call = Math.min(...times) / 1e9;
  return { call, warmUp: Math.max(0, firstCalls - coldCalls * call) };
}

function inOneMemory(
  kernel: WasmKernel,
  lengths: readonly number[],
): { placed: Kernel; vectors: readonly Float64Array[] } {
  const bytes = lengths.reduce((total, length) => total + 8 * length + 8, kernel.memoryBytes);
  const { memory, reserve, doubles } = createArena(bytes);
  const placed = kernel.instantiate({ memory, base: reserve(kernel.memoryBytes) });
  return { placed, vectors: lengths.map((length) => doubles(length)) };
}

function isWasm(kernel: Kernel): kernel is WasmKernel {
  return "memory" in kernel;
}
