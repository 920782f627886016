import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { formulas } from "../../cli/formulas.js";
import { readNetwork, type Network } from "../../compiler/pipeline.js";
import { reactionLabel } from "../../compiler/model/reaction.js";
import type { Conditions } from "../../runtime/reference/network.js";
import { createReference } from "../../runtime/reference/reference.js";

const folder = resolve(import.meta.dirname, "../../networks");

/** A network of networks/, or one at a path. */
export async function readFile(path: string): Promise<Network> {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const bytes = readFileSync(resolve(folder, path));
  return (await readNetwork([{ file, bytes }])).network;
}

export interface Initial {
  readonly conditions: Conditions;
  readonly abundances: Readonly<Record<string, number>>;
  readonly electrons: string;
}

export function readInitial(name: string): Initial {
  return parse(readFileSync(resolve(folder, `${name}.initial.yaml`), "utf8")) as Initial;
}

/** Abundances of a state file, by species. */
export function readState(name: string): ReadonlyMap<string, number> {
  const [header, ...rows] = readFileSync(resolve(folder, `${name}.state.csv`), "utf8")
    .trim()
    .split("\n");
  if (header !== "species,abundance") throw new Error(`unexpected header ${header}`);
  return new Map(rows.map((row) => row.split(",")).map(([species, x]) => [species!, Number(x)]));
}

/** Rate coefficients in network order, by the reference [cgs]. */
export function coefficients(network: Network, conditions: Conditions): Float64Array {
  const reference = createReference(network, { formulas });
  const k = new Float64Array(network.reactions.length);
  reference.rates(conditions, k);
  return k;
}

/** The coefficient of the only reaction with this equation [cgs]. */
export function coefficient(network: Network, equation: string, conditions: Conditions): number {
  const matches = [...network.reactions.keys()].filter(
    (index) => reactionLabel(network.reactions[index]!) === equation,
  );
  if (matches.length !== 1) throw new Error(`${matches.length} reactions read ${equation}`);
  return coefficients(network, conditions)[matches[0]!]!;
}

/** Total of an element, or of "charge", over a composition. */
export function total(
  network: Network,
  element: string,
  composition: Iterable<readonly [species: string, abundance: number]>,
): number {
  const known = new Map(network.species.map((species) => [species.name, species]));
  let sum = 0;
  for (const [name, abundance] of composition) {
    const species = known.get(name);
    if (!species?.composition) throw new Error(`${name} is no species of ${network.name}`);
    const atoms = new Map(species.composition);
    sum += abundance * (element === "charge" ? species.charge! : (atoms.get(element) ?? 0));
  }
  return sum;
}
