import { extname } from "node:path";
import {
  readInitialAbundances,
  type InitialAbundances,
} from "../../runtime/io/initial-abundances.js";
import { readInitialValues } from "../../runtime/io/initial-values.js";
import { readStateTable } from "../../runtime/io/state-table.js";
import type { Kernel } from "../../runtime/kernel.js";
import type { Tolerances } from "../../runtime/solvers/problem.js";
import { inputError, usageError } from "../command.js";
import { readInput } from "../files.js";
import { readingText } from "../located-errors.js";
import { readQuantity } from "../quantities.js";

/** Where a solution starts, and what else the file that says so holds. */
export interface InitialFile {
  /** Names of inputs with their values; used where the command line gives none. */
  readonly conditions: InitialAbundances["conditions"];
  readonly tolerances: InitialAbundances["tolerances"];
  /** One value per state, in the unit given by `per`. */
  readonly values: Float64Array;
  /** Whether values and tolerances are per hydrogen nucleus, or in the unit of the states. */
  readonly per: "nucleus" | "state";
}

/** Used where neither the command line nor the file gives one; of networks per hydrogen nucleus. */
const defaultTolerances = { network: 1e-20, other: 1e-12 } as const;

/**
 * Reads initial abundances: a table of two columns when the name ends in .csv, else YAML.
 *
 * @param path undefined for the kernel's own initial values
 * @throws CommandError, exit code 1, when the file cannot be read or understood; 2 when there is none
 *   and the kernel has no values to start from.
 */
export async function readInitialFile(
  path: string | undefined,
  kernel: Kernel,
): Promise<InitialFile> {
  if (path === undefined) {
    const { initial } = kernel;
    if (initial === undefined) throw usageError("initial abundances are missing", "add --initial");
    return { values: Float64Array.from(initial), per: "state", conditions: {}, tolerances: {} };
  }
  const file = await readInput(path);
  if (extname(path) === ".csv") {
    const values = readingText(file, (text) => readStateTable(text, kernel.states));
    return { values, per: "state", conditions: {}, tolerances: {} };
  }
  if (kernel.initial !== undefined) {
    const { states, inputs, tolerances } = readingText(file, (text) =>
      readInitialValues(text, kernel, readQuantity),
    );
    return { values: states, per: "state", conditions: inputs, tolerances };
  }
  const context = {
    states: kernel.states,
    inputs: kernel.inputs,
    fixed: kernel.meta.options.set,
    charges: kernel.conserved?.find(({ name }) => name === "charge")?.weights,
  };
  const initial = readingText(file, (text) => readInitialAbundances(text, context, readQuantity));
  return { ...initial, values: initial.abundances, per: "nucleus" };
}

/**
 * The initial state in the unit of the kernel's states.
 *
 * @param inputs at the start
 */
export function initialState(
  file: InitialFile,
  kernel: Kernel,
  inputs: Float64Array,
): Float64Array {
  if (file.per === "state") return file.values;
  const scale = perNucleus(kernel, inputs);
  return file.values.map((value) => value * scale);
}

/**
 * Absolute tolerances in the unit of the kernel's states, from those per hydrogen nucleus: the
 * file's for single species, for all others that of the command line, the file's default, or 1e-20.
 *
 * @param given --atol
 */
export function absoluteTolerances(
  { tolerances }: InitialFile,
  given: number | undefined,
  kernel: Kernel,
  inputs: Float64Array,
): Tolerances["absolute"] {
  const kind = kernel.initial === undefined ? "network" : "other";
  const { default: fromFile = defaultTolerances[kind], ...bySpecies } = tolerances;
  const common = given ?? fromFile;
  const scale = perNucleus(kernel, inputs);
  if (Object.keys(bySpecies).length === 0) return common * scale;
  return Float64Array.from(kernel.states, (name) => (bySpecies[name] ?? common) * scale);
}

/** What one per hydrogen nucleus is in the unit of the states. */
function perNucleus({ meta, inputs: specs }: Kernel, inputs: Float64Array): number {
  if (meta.options.state !== "density") return 1;
  const density = inputs[specs.findIndex(({ name }) => name === "nH")] ?? meta.options.set["nH"];
  if (density !== undefined) return density;
  throw inputError("the states are densities, and the kernel knows no nH to relate abundances to");
}
