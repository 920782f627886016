import type { ColdFigures } from "../../runtime/benchmark/index.js";
import { jsonFrom } from "../measured-process.js";
import { networkPaths, referenceCase } from "../reference-cases.js";
import { commandLine } from "../subjects.js";
import { atMost, type Setting, type SpeedRow } from "./row.js";

/** Processes of either candidate, in turn; the least time counts. */
const rounds = 5;

const candidates = ["three-pass sparse", "wasm"] as const;

/** How soon a kernel is fast: the first thousand right-hand sides, beside those of a loop. */
export async function firstCallRows({ kernels }: Setting): Promise<SpeedRow[]> {
  const task = ["--kernel", kernels[0]!.path, "--operation", "rhs"];
  const command = [commandLine, "bench-cold", ...networkPaths(referenceCase("dark")), ...task];
  const measured: ColdFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const candidate of candidates) {
      measured.push(await jsonFrom<ColdFigures>([...command, "--candidate", candidate]));
    }
  }
  const seconds = (
    candidate: (typeof candidates)[number],
    calls: "firstCallMilliseconds" | "first1000CallsMilliseconds",
  ): number => {
    const own = measured.filter((each) => each.candidate === candidate);
    return Math.min(...own.map((each) => each[calls])) / 1000;
  };
  const first = seconds("wasm", "firstCallMilliseconds");
  return [
    {
      what: "first 1000 right-hand sides, from the instantiated module",
      baseline: "three-pass sparse form in JavaScript",
      target: atMost(0.5),
      ours: seconds("wasm", "first1000CallsMilliseconds"),
      theirs: seconds("three-pass sparse", "first1000CallsMilliseconds"),
      note: `the first call, in which the engine compiles, takes ${(first * 1e3).toFixed(1)} ms of it`,
    },
  ];
}
