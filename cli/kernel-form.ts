import { createHash } from "node:crypto";
import {
  backends,
  compileNetwork,
  describeInterpretation,
  factorOf,
  type CompileOptions,
  type Diagnostic,
  type Network,
  type Target,
} from "../compiler/pipeline.js";
import {
  chooseForm,
  singleSolution,
  type CallCounts,
  type KernelForm,
} from "../runtime/forms/choose-form.js";
import type { Kernel } from "../runtime/kernel.js";
import { interpretedKernel } from "../runtime/reference/interpreted-kernel.js";
import { usageError } from "./command.js";
import { readSources } from "./compile-sources.js";
import { readInput } from "./files.js";
import { explaining } from "./explain.js";
import { formulas } from "./formulas.js";
import { evaluatedBinary, evaluateKernel, isKernelPath, loadKernel } from "./load-kernel.js";

export interface KernelFormOptions {
  /** A frontend's name, or "auto". */
  readonly format: string;
  /** "auto" takes what should be done soonest with the expected calls, preparation included. */
  readonly form: KernelForm | "auto";
  /** Default: those of a single solution by BDF. */
  readonly expected?: CallCounts;
  /** Whether a compiled kernel gets derivatives by time; the interpreted form has them always. */
  readonly timeDerivative?: boolean;
}

/** A kernel that can be integrated, and where it comes from. */
export interface SolvableKernel {
  readonly kernel: Kernel;
  /** "compiled": what a kernel file in TypeScript holds. */
  readonly form: KernelForm | "compiled";
  /** The files that were read, in order, with the SHA-256 of their bytes in hexadecimal. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[];
  /** Warnings about the sources. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The kernel of one kernel file, as it is, or of sources, in the form asked for.
 *
 * @throws CommandError when a file cannot be read or understood (exit code 1), several kernels are
 *   given or one is asked for in a certain form (2).
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
  form: KernelForm | "auto",
): Promise<SolvableKernel> {
  if (paths.length > 1) throw usageError("one kernel, or sources, can be solved at a time");
  const path = paths[0]!;
  if (form !== "auto") {
    const message = `--kernel is "${form}", but "${path}" is a kernel already and used as it is`;
    throw usageError(message, "give the sources it was made from");
  }
  const { bytes } = await readInput(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kernel = await loadKernel(path);
  return {
    kernel,
    form: "memory" in kernel ? "wasm" : "compiled",
    sources: [{ path, sha256 }],
    diagnostics: [],
  };
}

/** The form is chosen once the network is interpreted: its size is known then. */
async function kernelOfSources(
  paths: readonly string[],
  { format, form: wanted, expected = singleSolution, timeDerivative = false }: KernelFormOptions,
): Promise<SolvableKernel> {
  const { network, diagnostics } = await readSources(paths, { format });
  const provenance = { sources: hashed(paths, network.sources), diagnostics };
  if (wanted !== "auto") {
    const kernel = await kernelInForm(network, wanted, { timeDerivative });
    return { kernel, form: wanted, ...provenance };
  }
  const interpreted = await kernelInForm(network, "interpreted");
  const form = chooseForm(interpreted.meta.counts, expected);
  const kernel =
    form === "interpreted" ? interpreted : await kernelInForm(network, form, { timeDerivative });
  return { kernel, form, ...provenance };
}

const targets: Readonly<Record<Exclude<KernelForm, "interpreted">, Target>> = {
  table: "table",
  fused: "ts",
  wasm: "wasm",
};

/**
 * A network as a kernel of the given form, made in memory.
 *
 * @throws CommandError, exit code 1, when the network cannot be compiled.
 */
export async function kernelInForm(
  network: Network,
  form: KernelForm,
  options: Pick<CompileOptions, "timeDerivative"> = {},
): Promise<Kernel> {
  if (form === "interpreted") {
    const parts = describeInterpretation(network);
    return interpretedKernel(network, { ...parts, factorOf, formulas });
  }
  const target = targets[form];
  const hasBinary = backends[target].binaryEnding !== undefined;
  const files = await explaining([], () =>
    compileNetwork(network, {
      target,
      ...(hasBinary && { binaryName: evaluatedBinary }),
      comments: false,
      formatted: false,
      ...options,
    }),
  );
  return evaluateKernel(files, network.name);
}

function hashed(
  paths: readonly string[],
  sources: readonly { readonly sha256: string }[],
): SolvableKernel["sources"] {
  return paths.map((path, i) => ({ path, sha256: sources[i]!.sha256 }));
}
