import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { syntheticRates } from "./synthetic.js";

/** The built command line, which the programs measure as a user would run it. */
export const commandLine = resolve(import.meta.dirname, "../dist/cli/main.js");

const networks = resolve(import.meta.dirname, "../networks");

/** The folder of the reference data; see NETC_DATA in the guide. */
export const sharedData = resolve(
  process.env["NETC_DATA"] ?? resolve(import.meta.dirname, "../../shared/data"),
);

/** A network to be measured. */
export interface BenchmarkSubject {
  readonly name: string;
  readonly files: readonly string[];
}

export const embeddedNetworks: readonly BenchmarkSubject[] = [
  { name: "primordial", files: [join(networks, "primordial.yaml")] },
  { name: "dark-cloud", files: [join(networks, "dark-cloud.rates")] },
];

/** RATE22 with H2 formation on grains, where the reference data are. */
export function rate22(): BenchmarkSubject | null {
  const files = ["rate22_final.rates", "h2_grain.rates"].map((file) =>
    join(sharedData, "networks", file),
  );
  return files.every((file) => existsSync(file)) ? { name: "rate22", files } : null;
}

/** Writes a synthetic network into the folder. */
export async function syntheticSubject(
  folder: string,
  species: number,
  reactions: number,
): Promise<BenchmarkSubject> {
  const name = `synthetic-${species}`;
  const file = join(folder, `${name}.rates`);
  await writeFile(file, syntheticRates({ species, reactions, seed: 1 }));
  return { name, files: [file] };
}
