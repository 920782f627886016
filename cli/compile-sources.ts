import {
  compileNetwork,
  readNetwork,
  type CompileOptions,
  type CompileResult,
  type ReadOptions,
  type ReadResult,
} from "../compiler/pipeline.js";
import { explaining } from "./explain.js";
import { readInputs } from "./files.js";

/**
 * Reads source files into one network.
 *
 * @throws CommandError when one cannot be read or understood.
 */
export async function readSources(
  paths: readonly string[],
  options: ReadOptions,
): Promise<ReadResult> {
  const sources = await readInputs(paths);
  return explaining(sources, () => readNetwork(sources, options));
}

/**
 * Reads source files and compiles them.
 *
 * @throws CommandError when one cannot be read or understood, or an option does not fit.
 */
export async function compileSources(
  paths: readonly string[],
  readOptions: ReadOptions,
  options: CompileOptions,
): Promise<ReadResult & CompileResult> {
  const sources = await readInputs(paths);
  return explaining(sources, async () => {
    const read = await readNetwork(sources, readOptions);
    return { ...read, ...(await compileNetwork(read.network, options)) };
  });
}
