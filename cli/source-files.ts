import { dirname, relative, resolve } from "node:path";
import type { OpenFile, SourceInput } from "../compiler/pipeline.js";
import { CommandError } from "./command.js";
import { readInput, readInputs } from "./files.js";

/** The files of a command, and those that they name in turn. */
export interface SourceFiles {
  /** Those of the command first, the others in the order in which they are opened. */
  readonly all: readonly SourceInput[];
  readonly open: OpenFile;
  /** Where a file stands, absolute. */
  pathOf(file: SourceInput): string;
  /** The same as the command gives it, where it does; "-" for standard input. */
  nameOf(file: SourceInput): string;
}

/**
 * Reads source files.
 *
 * @throws CommandError when one of `paths` cannot be read; `open` finds nothing instead.
 */
export async function sourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const all: SourceInput[] = [...(await readInputs(paths))];
  const places = new Map(all.map((file, i) => [file, resolve(paths[i]!)] as const));
  const opened = new Map(
    all.map((file, i) => [resolve(paths[i]!), Promise.resolve(file)] as const),
  );

  async function read(path: string): Promise<SourceInput> {
    const file = await readInput(path);
    all.push(file);
    places.set(file, path);
    return file;
  }

  const given = new Map(all.map((file, i) => [file, paths[i]!] as const));
  return {
    all,
    pathOf: (file) => places.get(file)!,
    nameOf: (file) => given.get(file) ?? relative(".", places.get(file)!),
    open: async (path, from) => {
      const place = resolve(dirname(places.get(from)!), path);
      if (!opened.has(place)) opened.set(place, read(place));
      try {
        return await opened.get(place)!;
      } catch (error) {
        if (error instanceof CommandError) return undefined;
        throw error;
      }
    },
  };
}
