import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kernel } from "../runtime/kernel.js";
import type { Problem } from "../runtime/solvers/problem.js";
import { sharedData } from "./subjects.js";
import { stoppedWarmUpPath, warmUpPath } from "./warm-up.js";

/** Seconds of a year in the reference data (Julian year). */
export const year = 3.15576e7;

/** One of the solutions that the shared data hold; see their README. */
export interface ReferenceCase {
  readonly name: "dark" | "pdr" | "mid" | "warm-up" | "stopped warm-up";
  /** Names of the network's files. */
  readonly networks: readonly string[];
  /** Values of the kernel's inputs by name. */
  readonly conditions: Readonly<Record<string, number>>;
  /** Inputs as functions of time, where some of them move. */
  readonly path?: typeof warmUpPath;
  /** Name of the table of initial abundances. */
  readonly initial: string;
}

const shielded = { T: 10, nH: 2e4, Av: 10, zeta: 1.3e-17, G0: 1, omega: 0.5 };
const rate22 = ["rate22_final.rates", "h2_grain.rates"];

export const referenceCases: readonly ReferenceCase[] = [
  { name: "dark", networks: rate22, conditions: shielded, initial: "init_low_metal.csv" },
  {
    name: "pdr",
    networks: rate22,
    conditions: { ...shielded, T: 70, nH: 1e3, Av: 1 },
    initial: "init_low_metal.csv",
  },
  {
    name: "mid",
    networks: ["mid_cno6.rates", "h2_grain.rates"],
    conditions: shielded,
    initial: "init_cno.csv",
  },
];

/** RATE22 along paths; the shared data have no solutions of them. */
const warmUpCases: readonly ReferenceCase[] = [
  { ...referenceCases[0]!, name: "warm-up", path: warmUpPath },
  { ...referenceCases[0]!, name: "stopped warm-up", path: stoppedWarmUpPath },
];

export function referenceCase(name: ReferenceCase["name"]): ReferenceCase {
  return [...referenceCases, ...warmUpCases].find((each) => each.name === name)!;
}

/** Whether the shared data are there. */
export function referenceDataPresent(): boolean {
  return existsSync(join(sharedData, "reference"));
}

export function networkPaths({ networks }: ReferenceCase): string[] {
  return networks.map((file) => join(sharedData, "networks", file));
}

export const referencePath = (file: string): string => join(sharedData, "reference", file);

/** The abundances of a case at its start and, accurately, at its times of output. */
export interface ReferenceSolution {
  /** Times of output [s]. */
  readonly times: Float64Array;
  /** One value per state of the kernel, per hydrogen nucleus. */
  readonly initial: Float64Array;
  /** At each time, one value per state. */
  readonly states: readonly Float64Array[];
}

/**
 * @param species names of the kernel's states, in their order
 * @param solution path of the table; by default the one among the shared data
 */
export async function readReference(
  { name, initial }: ReferenceCase,
  species: readonly string[],
  solution = referencePath(`${name}.csv`),
): Promise<ReferenceSolution> {
  const start = new Map((await readRows(initial)).map(([key, x]) => [key!, Number(x)]));
  const { times, states } = await readSolution(solution, species);
  return {
    times,
    initial: Float64Array.from(species, (each) => start.get(each) ?? 0),
    states,
  };
}

/** A table of time [yr] and the abundances of all species. */
export async function readSolution(
  path: string,
  species: readonly string[],
): Promise<Pick<ReferenceSolution, "times" | "states">> {
  const [header, ...rows] = (await readFile(path, "utf8")).trim().split("\n");
  const names = header!.split(",");
  const columns = species.map((name) => names.indexOf(name));
  const values = rows.map((row) => row.split(",").map(Number));
  return {
    times: Float64Array.from(values, (row) => row[0]! * year),
    states: values.map((row) => Float64Array.from(columns, (column) => row[column]!)),
  };
}

/** The species of such a table, in its order. */
export async function speciesOfSolution(path: string): Promise<string[]> {
  const [header] = (await readFile(path, "utf8")).split("\n", 1);
  return header!.split(",").slice(1);
}

async function readRows(file: string): Promise<string[][]> {
  const text = await readFile(referencePath(file), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
}

/** How far a solution is from the reference. */
export interface AchievedError {
  /** Largest relative error of abundances above 1e-14, over all times. */
  readonly worst: number;
  /** Where: the species and the time [yr]. */
  readonly worstAt: { readonly species: string; readonly years: number };
  /** Median relative error of abundances above 1e-10, over all times. */
  readonly median: number;
}

/**
 * Relative errors of states at the times of the reference; the sizes are those of the reference. A
 * value that is no number makes the worst error NaN.
 */
export function achievedError(
  { times, states }: Pick<ReferenceSolution, "times" | "states">,
  found: readonly Float64Array[],
  species: readonly string[],
): AchievedError {
  let worst = -1;
  let worstAt = { species: "", years: 0 };
  const abundant: number[] = [];
  states.forEach((expected, row) => {
    expected.forEach((x, i) => {
      if (!(x > 1e-14)) return;
      const error = Math.abs(found[row]![i]! / x - 1);
      if (error > worst || (Number.isNaN(error) && !Number.isNaN(worst))) {
        worst = error;
        worstAt = { species: species[i]!, years: times[row]! / year };
      }
      if (x > 1e-10) abundant.push(error);
    });
  });
  return { worst, worstAt, median: abundant.toSorted((a, b) => a - b)[abundant.length >> 1]! };
}

/** A case as a problem for the solvers. */
export function referenceProblem(
  { conditions, path }: ReferenceCase,
  kernel: Kernel,
  { initial, times }: ReferenceSolution,
  { relative, absolute }: { readonly relative: number; readonly absolute: number },
): Problem {
  return {
    kernel,
    inputs:
      path?.(kernel.inputs, conditions) ??
      Float64Array.from(kernel.inputs, ({ name }) => conditions[name]!),
    initial,
    span: [0, times.at(-1)!],
    tolerances: { relative, absolute },
  };
}
