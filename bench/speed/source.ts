import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { generatedC, nativeSources } from "../native/build.js";
import { runMeasured } from "../measured-process.js";
import { networkPaths, referenceCase, referencePath } from "../reference-cases.js";
import { commandLine } from "../subjects.js";
import { atMost, type Setting, type SpeedRow } from "./row.js";

/** The command is run so many times; the least time counts. */
const rounds = 3;

/** What a C program needs of the network: tables, right-hand side and Jacobian. */
const files = ["net_tables.c", "rhs_fused.c", "jac_fused.c"];

/** `netc solve` as a user runs it, from start to end, beside the compilation of as much C. */
export async function sourceRows({ folder }: Setting): Promise<SpeedRow[]> {
  const theirs = await compileC(folder);
  const ours = await solveFromSource(folder);
  return [
    {
      what: "source file to first solution, cold",
      baseline: "gcc -O1 of the equivalent C, compile alone",
      target: atMost(0.1),
      ours,
      theirs,
      note: "`netc solve` of the dark cloud to 1e8 yr at rtol 1e-4, Node's start and writing included",
    },
  ];
}

async function compileC(folder: string): Promise<number | null> {
  const generated = await generatedC("rate22", networkPaths(referenceCase("dark"))[0]!, folder);
  if (typeof generated !== "string") return null;
  const options = ["-O1", "-march=native", "-std=c11", `-I${generated}`, `-I${nativeSources}`];
  const started = performance.now();
  for (const file of files) {
    const output = join(folder, "compiled.o");
    await promisify(execFile)("gcc", [...options, "-c", join(generated, file), "-o", output]);
  }
  return (performance.now() - started) / 1000;
}

async function solveFromSource(folder: string): Promise<number> {
  const { conditions, initial } = referenceCase("dark");
  const path = join(folder, "initial.yaml");
  const lines = (await readFile(referencePath(initial), "utf8")).trim().split("\n");
  const entries = lines.map((line) => `  ${line.replace(",", ": ")}\n`);
  await writeFile(path, `abundances:\n${entries.join("")}`);
  const inputs = Object.entries(conditions).map(([name, value]) => `${name}=${value}`);
  const command = [commandLine, "solve", ...networkPaths(referenceCase("dark"))].concat(
    ["--initial", path, "--inputs", inputs.join(","), "--t-end", "1e8yr"],
    ["--times", "log:1yr:1e8yr:33", "--rtol", "1e-4", "--atol", "1e-14", "--quiet"],
    ["-o", join(folder, "solution.csv")],
  );
  let seconds = Infinity;
  for (let round = 0; round < rounds; round++) {
    const figures = await runMeasured(command);
    if (figures.exitCode !== 0) throw new Error(`netc solve ended with ${figures.exitCode}`);
    seconds = Math.min(seconds, figures.seconds);
  }
  return seconds;
}
