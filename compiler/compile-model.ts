import type { InputSpec, KernelMeta, KernelOptions } from "../runtime/kernel.js";
import { backends, lanesProblem, type KernelFiles, type Target } from "./backend/registry.js";
import { InputError } from "./diagnostics/diagnostic.js";
import { suggestion } from "./diagnostics/suggestion.js";
import { sectionsOf } from "./graph/schedule.js";
import type { Model } from "./model/model.js";
import type { SourceInfo } from "./model/network.js";
import { limitsAround, type SectionLimits } from "./passes/chunk.js";
import { entriesWithoutValue, withoutValue, type WithoutValue } from "./passes/finite.js";
import { foldInputs } from "./passes/fold.js";
import { chooseOrdering } from "./passes/ordering/index.js";
import { directPays } from "./passes/plan-direct.js";
import { scheduleModel } from "./passes/schedule.js";
import { analyticJacobian, densified, emptyPattern } from "./passes/sparsity.js";
import { version } from "./version.js";

/** How a model of any kind becomes a kernel. */
export interface CompileOptions extends Partial<Omit<KernelOptions, "set">> {
  /** Inputs folded to constants, by name, or what says so once the inputs are known. */
  readonly set?: KernelOptions["set"] | ((inputs: readonly InputSpec[]) => KernelOptions["set"]);
  /** Default: "ts". */
  readonly target?: Target;
  /**
   * Name of a binary file beside the kernel module, which loads it; without one, the module holds the
   * bytes itself. Only for targets that have a binary.
   */
  readonly binaryName?: string;
  /**
   * Target bytecode size of one function in bytes, or "auto", what suits the target. Sums are cut where
   * functions end, so kernels of two targets have the same bits when they were given the same size.
   */
  readonly chunk?: number | "auto";
  /** Write where each statement comes from beside it; default true. */
  readonly comments?: boolean;
  /** Print for people, the default; if not, for engines only, which is sooner done. */
  readonly formatted?: boolean;
}

/** What one compilation made and cost. */
export interface CompileStatistics {
  readonly states: number;
  readonly rates: number;
  readonly jacobianEntries: number;
  readonly factorEntries: number;
  /** Divisions, multiplications and subtractions of one factorisation. */
  readonly factorOperations: number;
  /** Functions that the kernel's statements are spread over. */
  readonly chunks: number;
  /** Largest estimated bytecode of one function [bytes]. */
  readonly largestFunction: number;
  /** Seconds by stage, in pipeline order. */
  readonly seconds: Readonly<Record<string, number>>;
}

export interface CompileResult extends KernelFiles {
  readonly statistics: CompileStatistics;
}

/** What a model is made of, and what its options mean. */
export interface ModelSource {
  readonly sources: readonly SourceInfo[];
  /** Recorded in the kernel: those of lowering, given or default. */
  readonly lowering: Pick<KernelOptions, "state" | "temperaturePolicy" | "loops">;
}

/**
 * Model to kernel text: fold, differentiate, order, schedule, print.
 *
 * @param lower makes the model
 * @throws InputError when an option does not fit the model; RangeError when lanes do not fit the target.
 */
export async function compileModel(
  lower: () => Model,
  { sources, lowering }: ModelSource,
  options: CompileOptions,
): Promise<CompileResult> {
  const { target = "ts", binaryName, chunk = "auto", comments = true, formatted = true } = options;
  const { summation = "plain", jacobian: layout = "sparse" } = options;
  const { timeDerivative = false, lanes } = options;
  const unfit = lanes === undefined ? undefined : lanesProblem(target, lanes);
  if (unfit !== undefined) throw new RangeError(unfit);
  const clock = stopwatch();
  const lowered = lower();
  const set = typeof options.set === "function" ? options.set(lowered.inputs) : (options.set ?? {});
  const model = folded(lowered, set);
  clock.lap("lower");
  const sparse = layout === "none" ? undefined : analyticJacobian(model);
  if (sparse)
    refuse(entriesWithoutValue(model, sparse).map((entry) => `the derivative of ${entry}`));
  const jacobian = sparse && layout === "dense" ? densified(sparse) : sparse;
  clock.lap("differentiate");
  const factor = sparse && chooseOrdering(sparse.pattern).factor;
  clock.lap("order");
  const limits = functionLimits(target, chunk);
  const direct = factor && directPays(factor) ? factor : undefined;
  const extent = { jacobian, direct, timeDerivative };
  const schedule = scheduleModel(model, extent, { summation, limits });
  clock.lap("schedule");
  const pattern = jacobian?.pattern ?? emptyPattern(model.states.length);
  const meta: KernelMeta = {
    name: model.name,
    netcVersion: version,
    sources,
    options: {
      ...lowering,
      set,
      summation,
      jacobian: layout,
      ...(timeDerivative && { timeDerivative }),
      ...(lanes !== undefined && { lanes }),
    },
    counts: {
      states: model.states.length,
      rates: model.rates.length,
      jacobianEntries: pattern.rowIdx.length,
      factorEntries: factor?.lu.rowIdx.length ?? 0,
    },
  };
  const request = { model, schedule, pattern, factor, meta, comments, formatted, binaryName };
  const files = await backends[target].make(request);
  clock.lap("print");
  const chunks = sectionsOf(schedule).flatMap((section) => section.chunks);
  return {
    ...files,
    statistics: {
      ...meta.counts,
      factorOperations: factor?.operations ?? 0,
      chunks: chunks.length,
      largestFunction: chunks.reduce((most, { bytecode }) => Math.max(most, bytecode), 0),
      seconds: clock.seconds,
    },
  };
}

/** How large functions become: as asked, or as suits the target. */
export function functionLimits(target: Target, chunk: number | "auto" = "auto"): SectionLimits {
  const { sums, values } =
    chunk === "auto" ? backends[target].functionSizes : { sums: chunk, values: chunk };
  return { sums: limitsAround(sums), values: limitsAround(values) };
}

const described: Readonly<Record<WithoutValue["kind"], string>> = {
  rate: "the rate coefficient of",
  derivative: "the derivative of",
  output: "the output",
  event: "a value of the event",
};

/** The model with the inputs fixed that are to be. */
function folded(model: Model, set: KernelOptions["set"]): Model {
  checkInputs(model.inputs, Object.keys(set));
  const result = foldInputs(model, set);
  refuse(withoutValue(result).map(({ kind, name }) => `${described[kind]} ${name}`));
  return result;
}

/** @throws InputError when there is anything that has no value */
function refuse(withoutValues: readonly string[]): void {
  if (withoutValues.length === 0) return;
  throw new InputError(
    withoutValues.map((what) => ({
      code: "NC202",
      message: `${what} is not finite`,
      hint: "check the coefficients, and the values of inputs that are fixed",
    })),
  );
}

/** Most names that a message lists. */
const listed = 20;

function checkInputs(inputs: readonly InputSpec[], names: readonly string[]): void {
  const known = inputs.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const near = suggestion(unknown[0]!, known);
  const rest = known.length > listed ? ` or ${known.length - listed} more` : "";
  const expected = `${known.slice(0, listed).join(", ")}${rest}`;
  throw new InputError([
    {
      code: "NC201",
      message: `no input named ${unknown.join(", ")} to be fixed; expected one of ${expected}`,
      ...(near !== undefined && { hint: `did you mean ${near}?` }),
    },
  ]);
}

function stopwatch(): { lap(stage: string): void; readonly seconds: Record<string, number> } {
  const seconds: Record<string, number> = {};
  let last = performance.now();
  return {
    seconds,
    lap(stage) {
      const now = performance.now();
      seconds[stage] = (now - last) / 1000;
      last = now;
    },
  };
}
