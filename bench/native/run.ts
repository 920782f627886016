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
  /** From the start of the process to its end, with one integration [s]. */
  readonly processSeconds: number;
}

/**
 * Integrates a case natively.
 *
 * @param output file that gets the abundances at the times of output
 */
export async function runNative(
  driver: string,
  { conditions, initial }: ReferenceCase,
  tolerances: { readonly relative: number; readonly absolute: number },
  output: string,
  repetitions: number,
): Promise<NativeFigures> {
  const parameters = [
    ...Object.entries(conditions).map(([name, value]) => `${name}=${value}`),
    `init=${referencePath(initial)}`,
    `times=${referencePath("times_const.txt")}`,
    `rtol=${tolerances.relative}`,
    `atol=${tolerances.absolute}`,
    "rhs=fused",
    "ls=klu",
  ];
  const started = performance.now();
  await promisify(execFile)(driver, [...parameters, "reps=1", `out=${output}`]);
  const processSeconds = (performance.now() - started) / 1000;
  const { stdout } = await promisify(execFile)(driver, [...parameters, `reps=${repetitions}`]);
  const runs = stdout.trim().split("\n").map(parseLine);
  const best = runs.reduce((a, b) => (a["wall_ms"]! < b["wall_ms"]! ? a : b));
  return {
    seconds: best["wall_ms"]! / 1000,
    steps: best["steps"]!,
    rhs: best["rhs"]!,
    jacobians: best["jac"]!,
    factorizations: best["lu"]!,
    newtonIterations: best["newton"]!,
    processSeconds,
  };
}

/** Pairs of name and value, one space between all. */
function parseLine(line: string): Readonly<Record<string, number>> {
  const words = line.split(" ");
  return Object.fromEntries(
    words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])]] : [])),
  );
}
