import type {
  Conserved,
  FactorPattern,
  InputSpec,
  KernelMeta,
  KernelOptions,
  ReactionInfo,
  SparsePattern,
} from "../runtime/kernel.js";
import { backends, lanesProblem, type KernelFiles, type Target } from "./backend/registry.js";
import { sectionsOf } from "./graph/schedule.js";
import { InputError, isError, type Diagnostic } from "./diagnostics/diagnostic.js";
import { chooseFrontend } from "./frontend/registry.js";
import { decodeSource } from "./frontend/source.js";
import { conservedVectors } from "./model/conservation.js";
import { checkNetwork, strictCodes } from "./model/inspection/checks/registry.js";
import { lowerNetwork, reactionInfo } from "./model/lower.js";
import { mergeNetworks } from "./model/merge.js";
import type { Model } from "./model/model.js";
import type { Network } from "./model/network.js";
import { limitsAround, type SectionLimits } from "./passes/chunk.js";
import { ratesWithoutValue } from "./passes/finite.js";
import { foldInputs } from "./passes/fold.js";
import { chooseOrdering } from "./passes/ordering/index.js";
import { directPays } from "./passes/plan-direct.js";
import { scheduleModel } from "./passes/schedule.js";
import { analyticJacobian, densified, emptyPattern } from "./passes/sparsity.js";
import { conditionSpecs } from "./ratelaws/conditions.js";
import { version } from "./version.js";

export { backends, lanesProblem, type Target } from "./backend/registry.js";
export { severityOf } from "./diagnostics/diagnostic.js";
export { formatDiagnostics } from "./diagnostics/format.js";
export { suggestion } from "./diagnostics/suggestion.js";
export { compileFormula, parseQuantity, QuantityError } from "./mathjs.js";
export { formatInspection } from "./model/inspection/format.js";
export { inspectNetwork } from "./model/inspection/inspection.js";
export { conditionSpecs } from "./ratelaws/conditions.js";
export { InputError, type Diagnostic, type Network };

/** One file to be compiled, as bytes. */
export interface SourceInput {
  /** Name without folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** A frontend's name, or "auto" (the default). */
  readonly format?: string;
  /** Turn warnings about conservation into errors. */
  readonly strict?: boolean;
  /** Name of the network; default: the first file's name without its ending. */
  readonly name?: string;
}

export interface CompileOptions extends Partial<KernelOptions> {
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
  /** Write each reaction's equation beside its statement; default true. */
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

export interface ReadResult {
  readonly network: Network;
  /** Warnings, in source order. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompileResult extends KernelFiles {
  readonly statistics: CompileStatistics;
}

/** What a kernel computes when nothing else is asked for. */
export const defaultOptions: KernelOptions = {
  state: "abundance",
  temperaturePolicy: "closest",
  set: {},
  summation: "plain",
  jacobian: "sparse",
};

/**
 * Text to meaning: decodes, parses and merges the sources into one network.
 *
 * @throws InputError when a source cannot be understood, with every finding.
 */
export async function readNetwork(
  sources: readonly SourceInput[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const diagnostics: Diagnostic[] = [];
  const networks: Network[] = [];
  for (const [index, { file, bytes }] of sources.entries()) {
    const decoded = decodeSource(file, index, bytes);
    diagnostics.push(...decoded.diagnostics);
    if (decoded.diagnostics.some(isError)) continue;
    const frontend = await chooseFrontend(decoded.source, options.format ?? "auto");
    const parsed = await frontend.parse(decoded.source);
    diagnostics.push(...parsed.diagnostics);
    networks.push(parsed.network);
  }
  if (diagnostics.some(isError)) throw new InputError(diagnostics);
  const merged = mergeNetworks(networks);
  diagnostics.push(...merged.diagnostics);
  const network =
    options.name === undefined ? merged.network : { ...merged.network, name: options.name };
  const broken = options.strict === true ? checkNetwork(network, strictCodes) : [];
  if (broken.length > 0)
    throw new InputError(broken.map((finding) => ({ ...finding, raised: true })));
  return { network, diagnostics };
}

/**
 * Meaning to kernel text: lower, fold, differentiate, order, schedule, print.
 *
 * @throws InputError when an option does not fit the network; RangeError when lanes do not fit the target.
 */
export async function compileNetwork(
  network: Network,
  options: CompileOptions = {},
): Promise<CompileResult> {
  const { target = "ts", binaryName, chunk = "auto", ...printing } = options;
  const { comments = true, formatted = true, ...others } = printing;
  const { timeDerivative = false, lanes, ...wanted } = others;
  const unfit = lanes === undefined ? undefined : lanesProblem(target, lanes);
  if (unfit !== undefined) throw new RangeError(unfit);
  const kernelOptions: KernelOptions = {
    ...defaultOptions,
    ...wanted,
    ...(timeDerivative && { timeDerivative }),
    ...(lanes !== undefined && { lanes }),
  };
  const clock = stopwatch();
  const conserved = conservedVectors(network).conserved;
  const model = modelOf(network, conserved, kernelOptions);
  clock.lap("lower");
  const sparse = kernelOptions.jacobian === "none" ? undefined : analyticJacobian(model);
  const jacobian = sparse && kernelOptions.jacobian === "dense" ? densified(sparse) : sparse;
  clock.lap("differentiate");
  const factor = sparse && chooseOrdering(sparse.pattern).factor;
  clock.lap("order");
  const limits = functionLimits(target, chunk);
  const direct = factor && directPays(factor) ? factor : undefined;
  const schedule = scheduleModel(
    model,
    { jacobian, direct, timeDerivative },
    { summation: kernelOptions.summation, limits },
  );
  clock.lap("schedule");
  const pattern = jacobian?.pattern ?? emptyPattern(model.states.length);
  const meta: KernelMeta = {
    name: network.name,
    netcVersion: version,
    sources: network.sources,
    options: kernelOptions,
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

/** What a network's kernel tells of itself beside its functions. */
export interface Interpretation {
  readonly meta: Omit<KernelMeta, "counts">;
  readonly inputs: readonly InputSpec[];
  readonly reactions: readonly ReactionInfo[];
  readonly conserved: readonly Conserved[];
}

/** Meaning to an interpreter's needs: what the runtime cannot find in the network by itself. */
export function describeInterpretation(
  network: Network,
  options: Partial<Pick<KernelOptions, "state" | "temperaturePolicy">> = {},
): Interpretation {
  return {
    meta: {
      name: network.name,
      netcVersion: version,
      sources: network.sources,
      options: { ...defaultOptions, ...options },
    },
    inputs: conditionSpecs,
    reactions: network.reactions.map(reactionInfo),
    conserved: conservedVectors(network).conserved,
  };
}

/** The fill-reducing order and the static pattern of L + U that a kernel of this pattern gets. */
export function factorOf(pattern: SparsePattern): FactorPattern {
  return chooseOrdering(pattern).factor;
}

/** Lowers the network and folds the inputs that are fixed. */
function modelOf(
  network: Network,
  conserved: readonly Conserved[],
  { state, temperaturePolicy, set }: KernelOptions,
): Model {
  const model = lowerNetwork(network, conserved, { state, temperaturePolicy });
  const unknown = Object.keys(set).filter((name) =>
    model.inputs.every((spec) => spec.name !== name),
  );
  if (unknown.length > 0) {
    const known = model.inputs.map(({ name }) => name).join(", ");
    throw new InputError([
      {
        code: "NC201",
        message: `no input named ${unknown.join(", ")} to be fixed; expected one of ${known}`,
      },
    ]);
  }
  const folded = foldInputs(model, set);
  const broken = ratesWithoutValue(folded);
  if (broken.length > 0) {
    throw new InputError(
      broken.map(({ comment }) => ({
        code: "NC202",
        message: `the rate coefficient of ${comment} is not finite`,
        hint: "check the coefficients, and the values of inputs that are fixed",
      })),
    );
  }
  return folded;
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
