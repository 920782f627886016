/**
 * Integrations to 1e7 yr all over the space of conditions: 2000 points of the subset of RATE22 of C, N
 * and O, and 100 of RATE22 itself. Reports every point that is not completed. Run by
 * `npm run bench:robustness`, or with other numbers of points: `npm run bench:robustness -- 200 10`.
 */
import { availableParallelism } from "node:os";
import { observeMachine } from "../cli/machine.js";
import { bundled } from "./bundle.js";
import { runMeasured } from "./measured-process.js";
import { referenceDataPresent, year } from "./reference-cases.js";
import { currentCommit, writeResults } from "./results.js";
import { formatGrids, type Grid } from "./robustness/format.js";
import type { GridResult } from "./robustness/integrate.js";
import type { GridTask } from "./robustness/process.js";

const tolerances = { relative: 1e-6, absolute: 1e-20 };
const end = 1e7 * year;

if (!referenceDataPresent()) throw new Error("no reference data; set NETC_DATA");
const [ofSubset = 2000, ofAll = 100] = process.argv.slice(2).map(Number);
const machine = observeMachine();
const program = await bundled("robustness/process.ts");
const grids: Grid[] = [];
for (const { name, points } of [
  { name: "mid", points: ofSubset },
  { name: "dark", points: ofAll },
] as const) {
  const results = await integrateAll(name, points);
  grids.push({ case: name, ...tolerances, results });
}
const markdown = formatGrids(grids);
process.stdout.write(`${markdown}\n`);
await writeResults(
  "robustness",
  { machine: machine.finish(), commit: await currentCommit() },
  { grids: grids.map(summaryOf) },
  markdown,
);

/** What the results keep: thousands of points that were completed are told by the table. */
function summaryOf({ results, ...grid }: Grid): object {
  const failures = results.filter(({ outcome }) => outcome.kind !== "completed");
  return { ...grid, points: results.length, failures };
}

/** The grid in as many processes as there are processors. */
async function integrateAll(name: GridTask["case"], points: number): Promise<GridResult[]> {
  const shares = availableParallelism();
  const outputs = await Promise.all(
    Array.from({ length: shares }, async (_, share) => {
      const task: GridTask = { case: name, points, share, shares, ...tolerances, end };
      const { output, exitCode } = await runMeasured([program, JSON.stringify(task)]);
      if (exitCode !== 0) throw new Error(`${name} ended with exit code ${exitCode}`);
      return output;
    }),
  );
  return outputs.flatMap((output) =>
    output
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as GridResult),
  );
}
