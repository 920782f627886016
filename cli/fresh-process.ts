import { execFile } from "node:child_process";
import { promisify } from "node:util";

const longestOutput = 64 * 1024 * 1024;

/**
 * Runs a program in a fresh process, with the options that this Node was started with, and reads the one
 * JSON document that it prints.
 *
 * @throws Error with the program's standard error when it fails.
 */
export async function inFreshProcess<Result>(
  program: string,
  parameters: readonly string[],
): Promise<Result> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...process.execArgv, program, ...parameters],
    { maxBuffer: longestOutput },
  );
  return JSON.parse(stdout) as Result;
}
