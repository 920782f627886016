import { nativeOperations, type NativeOperations } from "../native/operations.js";
import { bundled } from "../bundle.js";
import { jsonFrom } from "../measured-process.js";
import { referencePath } from "../reference-cases.js";
import type { KernelFile } from "./kernel-files.js";
import type { OperationTimes } from "./operations-process.js";
import { bytesPerSecond, operationsPerSecond } from "./limit-notes.js";
import { atMost, type Setting, type SpeedRow } from "./row.js";

/** Each in turn with the native program; the least time counts. */
const rounds = 2;

/** Right-hand side, rates and factorisation of RATE22 beside those of straight-line C and KLU. */
export async function operationRows(setting: Setting): Promise<SpeedRow[]> {
  const { native, ours } = await measure(setting);
  const scalar = ours[0]!;
  const by = (name: "rates" | "rhs" | "factorize"): Timed =>
    ours.reduce((a, b) => (b.times[name] < a.times[name] ? b : a));
  const [rhs, rates, factor] = [by("rhs"), by("rates"), by("factorize")];
  const row = (
    what: string,
    baseline: string,
    target: SpeedRow["target"],
    [own, their]: readonly [number, keyof NativeOperations],
    note: string,
  ): SpeedRow => ({
    what,
    baseline,
    target,
    ours: own / 1e9,
    theirs: native && native[their] / 1e9,
    note,
  });
  const others = (name: "rates" | "rhs" | "factorize"): string =>
    ours.map(({ file, times }) => `${file.lanes}: ${micro(times[name])}`).join(", ");
  const straight = "straight-line C, gcc -O3 -march=native";
  return [
    row(
      "right-hand side, scalar, warm",
      straight,
      atMost(1.3),
      [scalar.times.rhs, "rhs"],
      traffic(setting, scalar, "rhs"),
    ),
    row(
      "right-hand side per cell, best L",
      straight,
      atMost(0.7),
      [rhs.times.rhs, "rhs"],
      `L = ${rhs.file.lanes} (per cell, ${others("rhs")}); ${traffic(setting, rhs, "rhs")}`,
    ),
    row(
      "rates for changing T per cell, best L",
      "C with libm, gcc -O3",
      atMost(0.7),
      [rates.times.rates, "rates"],
      `L = ${rates.file.lanes} (per cell, ${others("rates")}); ${traffic(setting, rates, "rates")}`,
    ),
    row(
      "LU factor, one cell",
      "KLU refactor (AMD)",
      atMost(0.35),
      [scalar.times.factorize, "kluRefactor"],
      [factorLimit(setting, scalar), ...(native ? [otherBaselines(scalar, native)] : [])].join(
        "; ",
      ),
    ),
    row(
      "LU factor per cell, best L",
      "KLU refactor (AMD)",
      atMost(0.2),
      [factor.times.factorize, "kluRefactor"],
      [
        `L = ${factor.file.lanes} (per cell, ${others("factorize")})`,
        factorLimit(setting, factor),
        ...(native ? [otherBaselines(factor, native)] : []),
      ].join("; "),
    ),
  ];
}

interface Timed {
  readonly file: KernelFile;
  readonly times: OperationTimes;
}

async function measure({ native, kernels }: Setting): Promise<{
  readonly native: NativeOperations | null;
  readonly ours: readonly Timed[];
}> {
  const program = await bundled("speed/operations-process.ts");
  let theirs: NativeOperations | null = null;
  let ours: readonly Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    if ("operations" in native) {
      const found = await nativeOperations(native.operations, referencePath("dark.csv"));
      theirs = least(found, theirs ?? found);
    }
    const found: Timed[] = [];
    for (const file of kernels) {
      found.push({ file, times: await jsonFrom<OperationTimes>([program, file.path]) });
    }
    ours = found.map(({ file, times }, i) => ({
      file,
      times: { ...times, ...least(timesOf(times), timesOf(ours[i]?.times ?? times)) },
    }));
  }
  return { native: theirs, ours };
}

type Times<Name extends string> = Readonly<Record<Name, number>>;

function least<Name extends string>(a: Times<Name>, b: Times<Name>): Times<Name> {
  const names = Object.keys(a) as Name[];
  return Object.fromEntries(names.map((name) => [name, Math.min(a[name], b[name])])) as Times<Name>;
}

function timesOf({ rates, rhs, jacobian, factorize, solve }: OperationTimes) {
  return { rates, rhs, jacobian, factorize, solve };
}

/** What one call fetches: its code, and the vectors that it reads and writes. */
function traffic(setting: Setting, { file, times }: Timed, name: "rhs" | "rates"): string {
  const { sizes } = times;
  const code = file.code[file.lanes === 1 ? name : laneNames[name]] ?? 0;
  const data = 8 * (sizes.rates + (name === "rhs" ? 2 * sizes.states : 0)) * file.lanes;
  const seconds = (times[name] * file.lanes) / 1e9;
  return (
    `${kilo(code)} kB of WebAssembly and ${kilo(data)} kB of data a call: ` +
    bytesPerSecond(setting.limits, code + data, seconds)
  );
}

function factorLimit({ limits }: Setting, { times }: Timed): string {
  const { factorOperations, factorize } = times;
  return operationsPerSecond(limits, factorOperations, factorize / 1e9);
}

function otherBaselines({ times: { factorize } }: Timed, native: NativeOperations): string {
  const [tail, plain, early] = [
    native.denseTailFactor,
    native.staticFactor,
    native.kluRefactorEarlyPivots,
  ].map((each) => (factorize / each).toFixed(2));
  return (
    `${early} of KLU on the pivots of a small step; ${plain} of our static C, ` +
    `${tail} of it with a dense tail`
  );
}

const micro = (nanoseconds: number): string => `${(nanoseconds / 1000).toPrecision(3)} µs`;
const kilo = (bytes: number): string => (bytes / 1000).toFixed(0);
const laneNames = { rhs: "rhsLanes", rates: "ratesLanes" } as const;
