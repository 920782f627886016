import { spawn, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What one run of a Node program has cost. */
export interface ProcessFigures {
  /** Wall-clock time from start to end, the start of Node included [s]. */
  readonly seconds: number;
  /** Processor time of all threads, user and system [s]. */
  readonly processorSeconds: number;
  /** Peak resident set [MB, 10^6 bytes]. */
  readonly peakMegabytes: number;
  readonly exitCode: number;
}

/** Loaded before the program: writes the resources used to file descriptor 3 as the process ends. */
const observer = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs";' +
    'process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));',
)}`;

/** Starts a Node program in a process of its own, measured from within and without. */
export function startMeasured(parameters: readonly string[]): {
  /** Its standard input and output are pipes. */
  readonly child: ChildProcess;
  readonly figures: Promise<ProcessFigures>;
} {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", observer, ...parameters], {
    stdio: ["pipe", "pipe", "inherit", "pipe"],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  const usage = text(child.stdio[3] as Readable);
  const figures = async (): Promise<ProcessFigures> => {
    const exitCode = await ended;
    const seconds = (performance.now() - start) / 1000;
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await usage) as NodeJS.ResourceUsage;
    return {
      seconds,
      processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMegabytes: (maxRSS * 1024) / 1e6,
      exitCode,
    };
  };
  return { child, figures: figures() };
}

/** Runs a Node program to its end, measured, and gives what it has written to standard output. */
export async function runMeasured(
  parameters: readonly string[],
): Promise<ProcessFigures & { readonly output: string }> {
  const { child, figures } = startMeasured(parameters);
  child.stdin!.end();
  const [output, measured] = await Promise.all([text(child.stdout!), figures]);
  return { ...measured, output };
}

/**
 * Runs a Node program to its end and reads the one JSON document that it prints.
 *
 * @throws Error when it fails.
 */
export async function jsonFrom<Result>(parameters: readonly string[]): Promise<Result> {
  const { output, exitCode } = await runMeasured(parameters);
  if (exitCode !== 0) throw new Error(`${parameters.join(" ")} ended with exit code ${exitCode}`);
  return JSON.parse(output) as Result;
}
