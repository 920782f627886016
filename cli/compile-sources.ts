import {
  compileNetwork,
  compileSystem,
  readModel,
  type CompileOptions,
  type CompileResult,
  type ReadOptions,
  type ReadResult,
  type SourceInput,
  type SourceModel,
  type SystemOptions,
} from "../compiler/pipeline.js";
import { usageError } from "./command.js";
import { explaining } from "./explain.js";
import { sourceFiles, type SourceFiles } from "./source-files.js";

/** What source files turn out to be, and the files, for what is said about them. */
export interface ReadFiles {
  readonly model: SourceModel;
  readonly files: SourceFiles;
}

/**
 * Reads source files into one network or one model of connected systems.
 *
 * @throws CommandError when one cannot be read or understood.
 */
export async function readSources(
  paths: readonly string[],
  options: ReadOptions,
): Promise<ReadFiles> {
  const files = await sourceFiles(paths);
  const model = await explaining(files.all, () =>
    readModel(files.all.slice(), options, files.open),
  );
  return { model, files };
}

/**
 * Reads source files and compiles them.
 *
 * @throws CommandError when one cannot be read or understood, or an option does not fit.
 */
export async function compileSources(
  paths: readonly string[],
  readOptions: ReadOptions,
  options: Omit<CompileOptions, "loops"> & SystemOptions,
): Promise<ReadFiles & CompileResult> {
  const read = await readSources(paths, readOptions);
  return { ...read, ...(await compileRead(read.model, read.files.all, options)) };
}

/**
 * Compiles what was read.
 *
 * @param sources what findings are about
 * @throws CommandError when an option does not fit.
 */
export async function compileRead(
  model: SourceModel,
  sources: readonly SourceInput[],
  { loops, observe, ...options }: Omit<CompileOptions, "loops"> & SystemOptions,
): Promise<CompileResult> {
  const ofSystem = { ...(loops && { loops }), ...(observe && { observe }) };
  return explaining(sources, () =>
    model.kind === "network"
      ? compileNetwork(model.network, options)
      : compileSystem(model.system, { ...options, ...ofSystem }),
  );
}

/** The name of a model, and the files that it is made of. */
export function identityOf(model: SourceModel) {
  const { name, sources } = model.kind === "network" ? model.network : model.system;
  return { name, sources };
}

/**
 * Reads source files into one network.
 *
 * @throws CommandError as readSources, and when they are no network (exit code 2).
 */
export async function readNetworkSources(
  paths: readonly string[],
  options: ReadOptions,
): Promise<ReadResult> {
  return networkOf((await readSources(paths, options)).model);
}

/** @throws CommandError, exit code 2, when it is no network. */
export function networkOf(model: SourceModel): ReadResult {
  if (model.kind === "network") return model;
  throw usageError(`"${model.system.name}" is a model of connected systems, not a network`);
}
