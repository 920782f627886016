import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { referencePath, type ReferenceCase } from "../reference-cases.js";

/** What the native program counts and measures in one integration. */
export interface NativeFigures {
  /** The integration alone [s]; the shortest of the repetitions. */
  readonly seconds: number;
  readonly steps: number;
  readonly rhs: number;
  readonly jacobians: number;
  readonly factorizations: number;
  readonly newtonIterations: number;
}

/** What is to be integrated natively. */
export type NativeTask = Pick<ReferenceCase, "conditions" | "path" | "initial"> & {
  readonly relative: number;
  readonly absolute: number;
};

/**
 * Integrates a case natively.
 *
 * @param output file that gets the abundances at the times of output; null: none is written
 */
export async function runNative(
  driver: string,
  task: NativeTask,
  output: string | null,
  repetitions: number,
): Promise<NativeFigures> {
  const parameters = [
    ...Object.entries(task.conditions).map(([name, value]) => `${name}=${value}`),
    `case=${task.path === undefined ? "const" : "warmup"}`,
    `init=${referencePath(task.initial)}`,
    `times=${referencePath("times_const.txt")}`,
    `rtol=${task.relative}`,
    `atol=${task.absolute}`,
    "rhs=fused",
    "ls=klu",
    `reps=${repetitions}`,
    ...(output === null ? [] : [`out=${output}`]),
  ];
  const { stdout } = await promisify(execFile)(driver, parameters);
  const runs = stdout.trim().split("\n").map(parseLine);
  const best = runs.reduce((a, b) => (a["wall_ms"]! < b["wall_ms"]! ? a : b));
  return {
    seconds: best["wall_ms"]! / 1000,
    steps: best["steps"]!,
    rhs: best["rhs"]!,
    jacobians: best["jac"]!,
    factorizations: best["lu"]!,
    newtonIterations: best["newton"]!,
  };
}

/** Pairs of name and value, one space between all. */
function parseLine(line: string): Readonly<Record<string, number>> {
  const words = line.split(" ");
  return Object.fromEntries(
    words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])]] : [])),
  );
}
