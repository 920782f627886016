import { join } from "node:path";
import { bundled } from "../bundle.js";
import { runNative } from "../native/run.js";
import { referenceCase, type AchievedError, type ReferenceCase } from "../reference-cases.js";
import { solveNatively, solveWithNetc, type NativeSolveFigures } from "../solve/run.js";
import type { SolveFigures, SolveTask } from "../solve/task.js";
import { atMost, type Setting, type SpeedRow } from "./row.js";

/** Integrations by either program, in turn; the shortest counts. */
const rounds = 2;
const repetitions = 5;

/** Our relative and absolute tolerances in parts of CVODE's, tried until our errors are no larger. */
const shares = [1, 0.7, 0.5, 0.35, 0.25, 0.18];

interface Wanted {
  readonly what: string;
  readonly case: ReferenceCase["name"];
  readonly relative: number;
  readonly absolute: number;
}

const loose = { relative: 1e-4, absolute: 1e-14 };
const tight = { relative: 1e-6, absolute: 1e-20 };
const constant = "one trajectory, dark cloud";
const moving = "one trajectory with time-dependent T, nH, Av";
const wanted: readonly Wanted[] = [
  { what: `${constant}, rtol 1e-4`, case: "dark", ...loose },
  { what: `${constant}, rtol 1e-6`, case: "dark", ...tight },
  { what: `${moving}, rtol 1e-4`, case: "warm-up", ...loose },
  { what: `${moving}, rtol 1e-6`, case: "warm-up", ...tight },
];

/** Of the solution that both programs are compared with where the shared data have none. */
const reference = { relative: 1e-10, absolute: 1e-24 };

/** Trajectories to 1e8 yr beside CVODE with KLU, each with errors no larger than CVODE's. */
export async function trajectoryRows(setting: Setting): Promise<SpeedRow[]> {
  const program = await bundled("solve/process.ts");
  const solution = await warmUpReference(setting);
  const rows: SpeedRow[] = [];
  for (const each of wanted) {
    const ofWarmUp = each.case === "warm-up";
    if (ofWarmUp && solution === undefined) continue;
    rows.push(await compare(setting, program, each, ofWarmUp ? solution : undefined));
  }
  return rows;
}

/** Path of an accurate solution of the warm-up, by CVODE itself; undefined without it. */
async function warmUpReference({ native, folder }: Setting): Promise<string | undefined> {
  if (!("driver" in native)) return undefined;
  const path = join(folder, "warm-up.csv");
  await runNative(native.driver, { ...referenceCase("warm-up"), ...reference }, path, 1);
  return path;
}

async function compare(
  { native, kernels, folder }: Setting,
  program: string,
  { what, ...each }: Wanted,
  solution: string | undefined,
): Promise<SpeedRow> {
  const common = { ...each, repetitions, ...(solution && { reference: solution }) };
  const natively = async (): Promise<NativeSolveFigures | null> =>
    "driver" in native ? solveNatively(native.driver, common, join(folder, "native.csv")) : null;
  const task = (share: number): SolveTask => ({
    ...common,
    relative: share * each.relative,
    absolute: share * each.absolute,
    form: "wasm",
    kernel: kernels[0]!.path,
  });
  let theirs = await natively();
  const share = await equalShare(program, task, theirs?.error);
  let ours = await solveWithNetc(program, task(share));
  for (let round = 1; round < rounds; round++) {
    const [their, our] = [await natively(), await solveWithNetc(program, task(share))];
    if (their !== null && their.seconds < theirs!.seconds) theirs = their;
    if (our.warm.seconds < ours.warm.seconds) ours = our;
  }
  return {
    what,
    baseline: "CVODE + KLU native",
    target: atMost(0.9),
    ours: ours.warm.seconds,
    theirs: theirs?.seconds ?? null,
    note: [
      `our tolerances are ${share} of CVODE's`,
      `errors ${errorText(ours.error)}${theirs === null ? "" : `, CVODE's ${errorText(theirs.error)}`}`,
      partsText(ours),
      await variantsText(program, task(share)),
    ].join("; "),
  };
}

/** How long it takes otherwise. */
async function variantsText(program: string, task: SolveTask): Promise<string> {
  const secondsOf = async (variant: SolveTask): Promise<string> =>
    `${(await solveWithNetc(program, variant)).warm.seconds.toPrecision(3)} s`;
  const { kernel: _kernel, ...fromSource } = task;
  const interpreted = await secondsOf({ ...fromSource, form: "interpreted" });
  if (task.case !== "warm-up") return `with the interpreted kernel ${interpreted}`;
  const stopped = await secondsOf({ ...task, case: "stopped warm-up" });
  return `with the interpreted kernel ${interpreted}, with stops where rate coefficients jump ${stopped}`;
}

/** The largest share of CVODE's tolerances at which neither our worst nor our median error is larger. */
async function equalShare(
  program: string,
  task: (share: number) => SolveTask,
  error: AchievedError | undefined,
): Promise<number> {
  for (const share of shares) {
    const own = await solveWithNetc(program, { ...task(share), repetitions: 0 });
    const isSmall =
      error === undefined || (own.error.worst <= error.worst && own.error.median <= error.median);
    if (isSmall) return share;
  }
  return shares.at(-1)!;
}

function errorText({ worst, median }: AchievedError): string {
  return `${worst.toExponential(1)} at worst and ${median.toExponential(1)} in the median`;
}

/** Where the time goes: factorisation is what cannot be left out. */
function partsText({ warm: { statistics } }: SolveFigures): string {
  const { seconds } = statistics;
  const part = (name: keyof typeof seconds): string =>
    `${name} ${((100 * seconds[name]) / seconds.total).toFixed(0)} %`;
  const parts = (["factorization", "solve", "rhs", "jacobian", "rates"] as const).map(part);
  return `${statistics.steps} steps, ${statistics.factorizations} factorisations: ${parts.join(", ")}`;
}
