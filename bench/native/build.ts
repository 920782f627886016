import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/**
 * The sources of the native baseline: a program in C, made for one network, that integrates it with
 * CVODE (Hindmarsh et al. 2005, ACM TOMS 31, 363) and KLU (Davis and Palamadai Natarajan 2010, ACM TOMS
 * 37, 36). Its README says which Debian packages it needs.
 */
const sources = resolve(
  process.env["NETC_NATIVE"] ?? resolve(import.meta.dirname, "../../../shared/native"),
);

/** Programs that were built before: one folder a network, named after it. */
const prebuilt = process.env["NETC_NATIVE_BUILD"];

/** The native program for one network, or why there is none. */
export type NativeBuild =
  | { readonly driver: string; readonly buildSeconds: number | undefined }
  | { readonly absent: string };

/**
 * Finds the native program of a network, or builds it, which takes minutes for thousands of reactions.
 *
 * @param network name of the folder among the prebuilt ones
 * @param rates the file that the network consists of, beside H2 formation on grains
 * @param folder where to build
 */
export async function nativeProgram(
  network: string,
  rates: string,
  folder: string,
): Promise<NativeBuild> {
  if (prebuilt !== undefined) {
    const driver = resolve(prebuilt, network, "cvode_driver");
    return existsSync(driver)
      ? { driver, buildSeconds: undefined }
      : { absent: `no ${network}/cvode_driver below NETC_NATIVE_BUILD` };
  }
  if (!existsSync(join(sources, "gen_oracle.py"))) {
    return { absent: "no sources of the native baseline; NETC_NATIVE names their folder" };
  }
  const [generated, output] = [join(folder, `${network}-c`), join(folder, network)];
  const started = performance.now();
  try {
    await promisify(execFile)("python3", [join(sources, "gen_oracle.py"), rates, generated]);
    const parameters = ["-C", sources, `GEN=${generated}`, `OUT=${output}`, "OPT=-O1"];
    await promisify(execFile)("make", [...parameters, `${output}/cvode_driver`]);
  } catch (error) {
    return { absent: `the native baseline cannot be built: ${firstLine(error)}` };
  }
  const buildSeconds = (performance.now() - started) / 1000;
  return { driver: join(output, "cvode_driver"), buildSeconds };
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const lines = (stderr || message).split("\n");
  return lines.find((line) => /error/i.test(line)) ?? lines[0]!;
}
