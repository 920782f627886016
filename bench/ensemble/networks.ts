import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kernel } from "../../runtime/kernel.js";
import { embeddedNetworks, rate22, sharedData, type BenchmarkSubject } from "../subjects.js";

/** A network, and the abundances that its trajectories start with. */
export interface EnsembleNetwork extends BenchmarkSubject {
  initial(states: readonly string[]): Promise<Float64Array>;
}

/** dark-cloud, and where the reference data are also mid_cno6 and RATE22. */
export function ensembleNetworks(): readonly EnsembleNetwork[] {
  const dark = embeddedNetworks.find(({ name }) => name === "dark-cloud")!;
  const middle = ["mid_cno6.rates", "h2_grain.rates"].map((file) =>
    join(sharedData, "networks", file),
  );
  const database = rate22();
  return [
    { ...dark, initial: (states) => Promise.resolve(abundances(carbonAndOxygen, states)) },
    ...(middle.every((file) => existsSync(file))
      ? [{ name: "mid_cno6", files: middle, initial: fromTable("init_cno.csv") }]
      : []),
    ...(database === null ? [] : [{ ...database, initial: fromTable("init_low_metal.csv") }]),
  ];
}

/** Those of networks/dark-cloud.initial.yaml, per hydrogen nucleus. */
const carbonAndOxygen = new Map([
  ["H2", 0.5],
  ["H", 5e-5],
  ["He", 0.09],
  ["C+", 1.4e-4],
  ["O", 3.2e-4],
  ["e-", 1.4e-4],
]);

function fromTable(file: string): EnsembleNetwork["initial"] {
  return async (states) => {
    const text = await readFile(join(sharedData, "reference", file), "utf8");
    const rows = text.trim().split("\n");
    const known = rows.map((row) => row.split(",")).map(([key, x]) => [key!, Number(x)] as const);
    return abundances(new Map(known), states);
  };
}

function abundances(known: ReadonlyMap<string, number>, states: readonly string[]): Float64Array {
  return Float64Array.from(states, (name) => known.get(name) ?? 0);
}

/**
 * Conditions of a trajectory: T from 10 to 100 K, nH from 1e3 to 1e6 cm^-3, Av from 1 to 20, each spread
 * evenly in its logarithm by multiples of an irrational number (Kronecker's sequence in three
 * dimensions, with the powers of the inverse of the root of x^4 = x + 1).
 */
export function conditionsOf({ inputs }: Kernel, index: number): Float64Array {
  const share = (power: number) => (index * 0.8191725133961645 ** power) % 1;
  const values: Readonly<Record<string, number>> = {
    T: 10 * 10 ** share(1),
    nH: 1e3 * 1e3 ** share(2),
    Av: 20 ** share(3),
    zeta: 1.3e-17,
    G0: 1,
    omega: 0.5,
  };
  return Float64Array.from(inputs, ({ name }) => values[name]!);
}
