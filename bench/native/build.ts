import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/**
 * The sources of the native baseline: programs in C, made for one network, that integrate it with
 * CVODE (Hindmarsh et al. 2005, ACM TOMS 31, 363) and KLU (Davis and Palamadai Natarajan 2010, ACM TOMS
 * 37, 36), and time single operations. Their README says which Debian packages they need.
 */
export const nativeSources = resolve(
  process.env["NETC_NATIVE"] ?? resolve(import.meta.dirname, "../../../shared/native"),
);

/** Programs that were built before: one folder a network, named after it. */
const prebuilt = process.env["NETC_NATIVE_BUILD"];

export type Optimisation = "-O1" | "-O3";

export interface NativePrograms {
  /** Path of the program that integrates. */
  readonly driver: string;
  /** Path of the program that times single operations. */
  readonly operations: string;
  /** Undefined when they were built before. */
  readonly buildSeconds: number | undefined;
}

/** Why there is no native baseline, or no part of it. */
export interface Absent {
  readonly absent: string;
}

/**
 * Finds the native programs of a network, or builds them, which takes minutes for thousands of reactions.
 *
 * @param network name of the folder among the prebuilt ones, followed by the optimisation but for -O1
 * @param rates the file that the network consists of, beside H2 formation on grains
 * @param folder where to build
 */
export async function nativePrograms(
  network: string,
  rates: string,
  folder: string,
  optimisation: Optimisation = "-O1",
): Promise<NativePrograms | Absent> {
  const name = optimisation === "-O1" ? network : `${network}${optimisation}`;
  if (prebuilt !== undefined) {
    const programs = programsIn(resolve(prebuilt, name));
    return existsSync(programs.driver)
      ? { ...programs, buildSeconds: undefined }
      : { absent: `no ${name}/cvode_driver below NETC_NATIVE_BUILD` };
  }
  const generated = await generatedC(network, rates, folder);
  if (typeof generated !== "string") return generated;
  const programs = programsIn(join(folder, name));
  const started = performance.now();
  try {
    const parameters = ["-C", nativeSources, `GEN=${generated}`, `OPT=${optimisation}`];
    await promisify(execFile)("make", [...parameters, `OUT=${join(folder, name)}`, "all"]);
  } catch (error) {
    return { absent: `the native baseline cannot be built: ${firstLine(error)}` };
  }
  return { ...programs, buildSeconds: (performance.now() - started) / 1000 };
}

/** The folder with the C of a network, straight-line code included; without it, why there is none. */
export async function generatedC(
  network: string,
  rates: string,
  folder: string,
): Promise<string | Absent> {
  if (!existsSync(join(nativeSources, "gen_oracle.py"))) {
    return { absent: "no sources of the native baseline; NETC_NATIVE names their folder" };
  }
  const generated = join(folder, `${network}-c`);
  try {
    await promisify(execFile)("python3", [join(nativeSources, "gen_oracle.py"), rates, generated]);
  } catch (error) {
    return { absent: `the C of the native baseline cannot be generated: ${firstLine(error)}` };
  }
  return generated;
}

function programsIn(folder: string): Pick<NativePrograms, "driver" | "operations"> {
  return { driver: join(folder, "cvode_driver"), operations: join(folder, "bench") };
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const lines = (stderr || message).split("\n");
  return lines.find((line) => /error/i.test(line)) ?? lines[0]!;
}
