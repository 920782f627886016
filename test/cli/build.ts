import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** Builds the program once before the tests that run it. */
export default async function build(): Promise<void> {
  const cwd = resolve(import.meta.dirname, "../..");
  await promisify(execFile)("npm", ["run", "build:js"], { cwd });
}
