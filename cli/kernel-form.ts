import { createHash } from "node:crypto";
import {
  compileNetwork,
  describeInterpretation,
  factorOf,
  type CompileOptions,
  type Diagnostic,
  type Network,
} from "../compiler/pipeline.js";
import {
  chooseForm,
  singleSolution,
  type CallCounts,
  type KernelForm,
} from "../runtime/forms/choose-form.js";
import { switchingKernel } from "../runtime/forms/switching-kernel.js";
import type { Kernel } from "../runtime/kernel.js";
import { interpretedKernel } from "../runtime/reference/interpreted-kernel.js";
import { usageError } from "./command.js";
import { readSources } from "./compile-sources.js";
import { readInput } from "./files.js";
import { explaining } from "./explain.js";
import { formulas } from "./formulas.js";
import { evaluateKernel, isKernelPath, loadKernel } from "./load-kernel.js";

/** How `solve` evaluates a model: one of the forms that it chooses from, or WebAssembly. */
type EvaluationForm = KernelForm | "wasm";

export interface KernelFormOptions {
  /** A frontend's name, or "auto". */
  readonly format: string;
  /** "auto" takes what should be done soonest with the expected calls, compilation included. */
  readonly form: EvaluationForm | "auto";
  /** Default: those of a single solution by BDF. */
  readonly expected?: CallCounts;
  /** Whether a compiled kernel gets derivatives by time; the interpreted form has them always. */
  readonly timeDerivative?: boolean;
}

/** A kernel that can be integrated, and where it comes from. */
export interface SolvableKernel {
  readonly kernel: Kernel;
  /** "switching": interpreted at first, fused later. */
  readonly form: EvaluationForm | "switching";
  /** The files that were read, in order, with the SHA-256 of their bytes in hexadecimal. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  /** Warnings about the sources. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The kernel of one kernel file, as it is, or of sources, in the form asked for.
 *
 * @throws CommandError when a file cannot be read or understood (exit code 1), several kernels are
 *   given or a kernel is of another form than the one asked for (2).
 */
export async function kernelForSolve(
  paths: readonly string[],
  options: KernelFormOptions,
): Promise<SolvableKernel> {
  return paths.some(isKernelPath)
    ? kernelFile(paths, options.form)
    : kernelOfSources(paths, options);
}

async function kernelFile(
  paths: readonly string[],
  form: EvaluationForm | "auto",
): Promise<SolvableKernel> {
  if (paths.length > 1) throw usageError("one kernel, or sources, can be solved at a time");
  if (form === "interpreted") {
    throw usageError(
      "a compiled kernel cannot be interpreted",
      "give the sources it was made from",
    );
  }
  const path = paths[0]!;
  const { bytes } = await readInput(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kernel = await loadKernel(path);
  const isWasm = "memory" in kernel;
  if (form === "wasm" && !isWasm) {
    throw usageError(
      `"${path}" is no kernel of WebAssembly`,
      "compile its sources with --target wasm",
    );
  }
  return {
    kernel,
    form: isWasm ? "wasm" : "fused",
    sources: [{ path, sha256 }],
    diagnostics: [],
  };
}

/** The form is chosen once the network is read: its size is known then. */
async function kernelOfSources(
  paths: readonly string[],
  { format, form: wanted, expected = singleSolution, timeDerivative = false }: KernelFormOptions,
): Promise<SolvableKernel> {
  const { network, diagnostics } = await readSources(paths, { format });
  const provenance = { sources: hashed(paths, network.sources), diagnostics };
  if (wanted === "fused" || wanted === "wasm") {
    const target = wanted === "wasm" ? "wasm" : "ts";
    const kernel = await compiledKernel(network, { target, timeDerivative });
    return { kernel, form: wanted, ...provenance };
  }
  const kernel = interpretedKernel(network, {
    ...describeInterpretation(network),
    factorOf,
    formulas,
  });
  if (wanted === "interpreted" || chooseForm(kernel.meta.counts, expected) === "interpreted") {
    return { kernel, form: "interpreted", ...provenance };
  }
  const fused = await compiledKernel(network, { target: "ts" });
  return { kernel: switchingKernel(kernel, fused), form: "switching", ...provenance };
}

async function compiledKernel(
  network: Network,
  options: Pick<CompileOptions, "target" | "timeDerivative">,
): Promise<Kernel> {
  const { text } = await explaining([], () =>
    compileNetwork(network, { comments: false, ...options }),
  );
  return evaluateKernel(text, network.name);
}

function hashed(
  paths: readonly string[],
  sources: readonly { readonly sha256: string }[],
): SolvableKernel["sources"] {
  return paths.map((path, i) => ({ path, sha256: sources[i]!.sha256 }));
}
