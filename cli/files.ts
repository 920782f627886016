import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import {
  access,
  chmod,
  constants,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { CommandError, inputError, usageError } from "./command.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "is a folder",
  ENOTDIR: "a part of the path is no folder",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "too many symbolic links",
};

/** One file that was read. */
export interface NamedBytes {
  /** Name without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one file; "-" is standard input, named "stdin".
 *
 * @throws CommandError, exit code 1, when it cannot be read.
 */
export async function readInput(path: string): Promise<NamedBytes> {
  if (path === "-") return { file: "stdin", bytes: await buffer(process.stdin) };
  return doing("read", path, async () => ({ file: basename(path), bytes: await readFile(path) }));
}

/**
 * Reads several files, in order.
 *
 * @throws CommandError when one cannot be read (exit code 1) or two are standard input (2).
 */
export async function readInputs(paths: readonly string[]): Promise<readonly NamedBytes[]> {
  if (paths.filter((path) => path === "-").length > 1) {
    throw usageError("standard input (-) can be read only once");
  }
  return Promise.all(paths.map(readInput));
}

/** Whether a file is there and holds exactly this. */
export async function holds(path: string, content: string | Uint8Array): Promise<boolean> {
  return doing("read", path, async () =>
    (await stat(path).catch(absent)) === undefined
      ? false
      : (await readFile(path)).equals(Buffer.from(content)),
  );
}

/** What a file is to hold, or what writes it to a path. */
export type Content =
  string | Uint8Array | Iterable<string> | ((path: string) => void | Promise<void>);

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which then takes the
 * name. Links are followed and permissions kept; devices and pipes are written to directly.
 *
 * @throws CommandError, exit code 1, when it cannot be written; nothing is left behind.
 */
export async function writeOutput(path: string, content: Content): Promise<void> {
  await doing("write", path, async () => {
    const present = await writable(path);
    if (present && !present.isFile()) return write(path, content);
    const target = present ? await realpath(path) : path;
    const unique = randomBytes(6).toString("hex");
    const temporary = join(dirname(target), `.${basename(target).slice(0, 64)}.${unique}.tmp`);
    try {
      await write(temporary, content);
      if (present) await chmod(temporary, present.mode & 0o777);
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

/**
 * Makes sure that a file can probably be written, before the work that it is to hold.
 *
 * @throws CommandError, exit code 1, as writeOutput would.
 */
export async function checkOutput(path: string): Promise<void> {
  await doing("write", path, async () => void (await writable(path)));
}

/** What there is under the path, which may be replaced; throws when it may not. */
async function writable(path: string): Promise<Stats | undefined> {
  const present = await stat(path).catch(absent);
  if (present?.isDirectory()) throw Object.assign(new Error("folder"), { code: "EISDIR" });
  await access(present ? path : dirname(path), constants.W_OK);
  return present;
}

async function write(path: string, content: Content): Promise<void> {
  await (typeof content === "function" ? content(path) : writeFile(path, content));
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

async function doing<T>(verb: string, path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined || error instanceof CommandError) throw error;
    throw inputError(`cannot ${verb} "${path}": ${reasons[code] ?? code}`);
  }
}
