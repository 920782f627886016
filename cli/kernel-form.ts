import { createHash } from "node:crypto";
import {
  backends,
  describeInterpretation,
  factorOf,
  type CompileOptions,
  type Diagnostic,
  type Network,
  type SourceModel,
  type SystemOptions,
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
import { compileRead, identityOf, readSources, type ReadFiles } from "./compile-sources.js";
import { readInput } from "./files.js";
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
  /** Of connected systems. */
  readonly loops?: SystemOptions["loops"];
  /** In which order interpreted systems are evaluated. */
  readonly schedule?: "topological" | "declared";
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

async function kernelOfSources(
  paths: readonly string[],
  options: KernelFormOptions,
): Promise<SolvableKernel> {
  const read = await readSources(paths, { format: options.format });
  const sources = read.files.all.map((file) => ({
    path: read.files.nameOf(file),
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
  }));
  const made =
    read.model.kind === "network"
      ? await kernelOfNetwork(read.model.network, options)
      : await kernelOfSystem(read, options);
  return { ...made, sources, diagnostics: read.model.diagnostics };
}

type MadeKernel = Pick<SolvableKernel, "kernel" | "form">;

/** The form is chosen once the network is interpreted: its size is known then. */
async function kernelOfNetwork(
  network: Network,
  { form: wanted, expected = singleSolution, timeDerivative = false }: KernelFormOptions,
): Promise<MadeKernel> {
  if (wanted !== "auto") {
    return { kernel: await kernelInForm(network, wanted, { timeDerivative }), form: wanted };
  }
  const interpreted = await kernelInForm(network, "interpreted");
  const form = chooseForm(interpreted.meta.counts, expected);
  const kernel =
    form === "interpreted" ? interpreted : await kernelInForm(network, form, { timeDerivative });
  return { kernel, form };
}

/** Modules that are run as they are cost a hundred times the compiled kernel: never by themselves. */
async function kernelOfSystem(
  read: ReadFiles,
  { form: wanted, timeDerivative = false, loops = "error", schedule }: KernelFormOptions,
): Promise<MadeKernel> {
  const form = wanted === "auto" ? "fused" : wanted;
  if (form === "interpreted") {
    const { interpretedKernelOf } = await import("./systems/interpreted.js");
    const order = schedule === "declared" ? "declared" : "scheduled";
    return { kernel: await interpretedKernelOf(read, { loops, order }), form };
  }
  if (schedule === "declared") {
    throw usageError("--schedule declared is for interpreted systems", "add --kernel interpreted");
  }
  const kernel = await compiledInMemory(read.model, targets[form], { timeDerivative, loops }, read);
  return { kernel, form };
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
  return compiledInMemory({ kind: "network", network, diagnostics: [] }, targets[form], options);
}

/** @throws CommandError, exit code 1, when the model cannot be compiled. */
async function compiledInMemory(
  model: SourceModel,
  target: Target,
  options: Omit<CompileOptions, "loops"> & SystemOptions = {},
  read?: ReadFiles,
): Promise<Kernel> {
  const hasBinary = backends[target].binaryEnding !== undefined;
  const made = await compileRead(model, read?.files.all ?? [], {
    target,
    ...(hasBinary && { binaryName: evaluatedBinary }),
    comments: false,
    formatted: false,
    ...options,
  });
  return evaluateKernel(made, identityOf(model).name);
}
