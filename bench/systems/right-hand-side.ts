import { evaluateKernel } from "../../cli/load-kernel.js";
import type { SystemSource, Target } from "../../compiler/pipeline.js";
import { createArena } from "../../runtime/wasm/arena.js";
import type { WasmKernel } from "../../runtime/wasm/wasm-kernel.js";
import type { Kernel } from "../../runtime/kernel.js";
import { settledTimes } from "../least-time.js";
import { compileChain, interpretChain, readChain } from "./chain.js";
import { flatLoop, straightLines, type RightHandSide } from "./hand-written.js";

/** Least times of one evaluation of dy/dt [ns]. */
export interface RightHandSideTimes {
  readonly oscillators: number;
  readonly loop: number;
  readonly lines: number;
  readonly typescript: number;
  readonly wasm: number;
  readonly interpreted: number;
}

/** A derivative with vectors of its own, at a time that moves on with every call. */
interface Evaluation {
  readonly call: () => void;
  readonly derivatives: Float64Array;
}

/** @throws Error when two of them do not agree to round-off. */
export async function rightHandSideTimes(oscillators: number): Promise<RightHandSideTimes> {
  const chain = await readChain(oscillators);
  const vectors = (): Vectors => [2 * oscillators, 2 * oscillators].map((l) => new Float64Array(l));
  const { rhs } = await importText<{ rhs: RightHandSide }>(straightLines(oscillators));
  const evaluations = {
    loop: evaluation(flatLoop(oscillators), vectors()),
    lines: evaluation(rhs, vectors()),
    typescript: kernelEvaluation(await kernelOf(chain, "ts")),
    wasm: kernelEvaluation(await kernelOf(chain, "wasm")),
    interpreted: kernelEvaluation(interpretChain(chain, oscillators)),
  };
  for (const [name, { call, derivatives }] of Object.entries(evaluations)) {
    call();
    const isSame = derivatives.every(
      (value, i) => Math.abs(value - evaluations.loop.derivatives[i]!) <= 1e-14,
    );
    if (!isSame) throw new Error(`the derivatives of ${name} differ from those of the loop`);
  }
  const calls = {
    loop: evaluations.loop.call,
    lines: evaluations.lines.call,
    typescript: evaluations.typescript.call,
    wasm: evaluations.wasm.call,
    interpreted: evaluations.interpreted.call,
  };
  return { oscillators, ...settledTimes(calls) };
}

type Vectors = readonly Float64Array[];

function evaluation(rhs: RightHandSide, [y, dy]: Vectors): Evaluation {
  fill(y!);
  let t = 0;
  return { call: () => rhs((t += 1e-9), y!, dy!), derivatives: dy! };
}

function fill(y: Float64Array): void {
  y.forEach((_, i) => {
    y[i] = Math.sin(i + 1);
  });
}

async function kernelOf(chain: SystemSource, target: Target): Promise<Kernel> {
  const { text } = await compileChain(chain, target, false);
  return evaluateKernel({ text }, target);
}

/** Vectors are where the solvers have theirs: in the memory of a kernel that has one. */
function kernelEvaluation(kernel: Kernel): Evaluation {
  const { states, inputs, rateCount } = kernel;
  const lengths = [states.length, states.length, rateCount, inputs.length];
  if (!isWasm(kernel))
    return kernelCalls(
      kernel,
      lengths.map((length) => new Float64Array(length)),
    );
  const bytes = lengths.reduce((total, length) => total + 8 * length + 16, kernel.memoryBytes);
  const { memory, reserve, doubles } = createArena(bytes);
  const placed = kernel.instantiate({ memory, base: reserve(kernel.memoryBytes) });
  return kernelCalls(
    placed,
    lengths.map((length) => doubles(length)),
  );
}

/** The staged values are filled once, as solvers do, where they do not depend on time. */
function kernelCalls(kernel: Kernel, [y, dy, k, inputs]: Vectors): Evaluation {
  fill(y!);
  kernel.rates(inputs!, k!, 0);
  if (kernel.timeDependent === "rates") throw new Error("the chain's staged values move with time");
  let t = 0;
  return { call: () => kernel.rhs((t += 1e-9), y!, k!, dy!), derivatives: dy! };
}

function isWasm(kernel: Kernel): kernel is WasmKernel {
  return "memory" in kernel;
}

async function importText<Exports>(text: string): Promise<Exports> {
  const url = `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
  return (await import(url)) as Exports;
}
