import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export const root = resolve(import.meta.dirname, "../..");

/** What the process has left. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program and waits for its end. */
export async function netc(
  args: readonly string[],
  { cwd = root, stdin = "", env = {} }: Surroundings = {},
): Promise<Outcome> {
  const program = join(root, "dist/cli/main.js");
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, ...env },
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const closed = new Promise<number | null>((done) => child.on("close", done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, stdout, stderr };
}

/** A folder of its own for the running test. */
export interface Workplace {
  readonly folder: string;
  path(name: string): string;
  /** Names of all files, hidden ones included, sorted. */
  files(): Promise<readonly string[]>;
  run(args: readonly string[], surroundings?: Surroundings): Promise<Outcome>;
}

/** Makes a folder with the given files, which is removed when the running test ends. */
export async function workplace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), "netc-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return {
    folder,
    path: (name) => join(folder, name),
    files: async () => (await readdir(folder)).toSorted(),
    run: (args, surroundings) => netc(args, { cwd: folder, ...surroundings }),
  };
}
