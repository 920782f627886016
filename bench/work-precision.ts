/**
 * What each implicit method pays for its digits: error and time at relative tolerances from 1e-3 to
 * 1e-9. Writes docs/work-precision.md and the plots beside it. Run by `npm run bench:work-precision`.
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { kernelForSolve } from "../cli/kernel-form.js";
import { observeMachine } from "../cli/machine.js";
import { renderWorkPrecisionPlot } from "../runtime/io/plot/work-precision-plot.js";
import type { Problem } from "../runtime/solvers/problem.js";
import { methods } from "../runtime/solvers/methods.js";
import { solveSync } from "../runtime/solvers/solve.js";
import {
  achievedError,
  networkPaths,
  readReference,
  referenceCase,
  referenceDataPresent,
  referenceProblem,
  type ReferenceCase,
  type ReferenceSolution,
} from "./reference-cases.js";
import { currentCommit } from "./results.js";
import {
  workPrecisionPage,
  type WorkPrecision,
  type WorkPrecisionPoint,
} from "./work-precision/page.js";

const tolerances = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9];
/** Far below every abundance that is compared, so that the relative tolerance alone decides. */
const absolute = 1e-20;
const rounds = 3;

const docs = resolve(import.meta.dirname, "../docs");
const implicit = methods.filter((method) => method.implicit).map(({ name }) => name);

if (!referenceDataPresent()) throw new Error("no reference data; set NETC_DATA");
const machine = observeMachine();
const studies = [await study("mid", implicit), await study("dark", ["bdf"])];
const origin = { machine: machine.finish(), commit: await currentCommit() };
for (const each of studies) {
  const svg = await renderWorkPrecisionPlot(
    each.methods.map(({ method, points }) => ({
      name: method,
      points: points.map(({ seconds, worst }) => ({ work: seconds, error: worst })),
    })),
    { title: each.case, error: "largest relative error above 1e-14" },
  );
  await writeFile(join(docs, `work-precision-${each.case}.svg`), svg);
}
await writeFile(join(docs, "work-precision.md"), workPrecisionPage(studies, origin));

async function study(
  name: ReferenceCase["name"],
  wanted: readonly string[],
): Promise<WorkPrecision> {
  const described = referenceCase(name);
  const { kernel } = await kernelForSolve(networkPaths(described), {
    format: "auto",
    form: "interpreted",
  });
  const reference = await readReference(described, kernel.states);
  const runs = wanted.flatMap((method) => tolerances.map((relative) => ({ method, relative })));
  const measured = inRounds(runs, ({ method, relative }) => {
    const tolerance = { relative, absolute };
    return measure(referenceProblem(described, kernel, reference, tolerance), method, reference);
  });
  return {
    case: name,
    absolute,
    methods: wanted.map((method) => ({
      method,
      points: runs.flatMap((run, i) =>
        run.method === method ? [{ relative: run.relative, ...measured[i]! }] : [],
      ),
    })),
  };
}

/** Each run once a round, so that a burden on the machine falls on all; the shortest time of each. */
function inRounds<Run, Figures extends { readonly seconds: number }>(
  runs: readonly Run[],
  integrate: (run: Run) => Figures,
): Figures[] {
  let best = runs.map(integrate);
  for (let round = 1; round < rounds; round += 1) {
    best = runs.map((run, i) => {
      const again = integrate(run);
      return again.seconds < best[i]!.seconds ? again : best[i]!;
    });
  }
  return best;
}

function measure(
  problem: Problem,
  method: string,
  reference: ReferenceSolution,
): Omit<WorkPrecisionPoint, "relative"> {
  const { outcome, states, statistics } = solveSync(problem, {
    method,
    times: reference.times,
    clock: () => performance.now(),
  });
  if (outcome.kind !== "completed") throw new Error(`${method}: ${outcome.kind}`);
  const { worst, median } = achievedError(reference, states, problem.kernel.states);
  return {
    worst,
    median,
    steps: statistics.steps,
    factorizations: statistics.factorizations,
    seconds: statistics.seconds.total,
  };
}
