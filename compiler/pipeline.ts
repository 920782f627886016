import type {
  Conserved,
  FactorPattern,
  InputSpec,
  KernelMeta,
  KernelOptions,
  ReactionInfo,
  SparsePattern,
} from "../runtime/kernel.js";
import { compileModel, type CompileOptions, type CompileResult } from "./compile-model.js";
import { InputError, isError, type Diagnostic } from "./diagnostics/diagnostic.js";
import type { SourceText } from "./frontend/frontend.js";
import { chooseFrontend } from "./frontend/registry.js";
import { decodeSource } from "./frontend/source.js";
import { flattenSystem, type SystemStructure } from "./frontend/systems/flatten/index.js";
import { systemFormat } from "./frontend/systems/registry.js";
import type { SystemSource } from "./frontend/systems/source.js";
import { conservedVectors } from "./model/conservation.js";
import { checkNetwork, strictCodes } from "./model/inspection/checks/registry.js";
import { lowerNetwork, reactionInfo } from "./model/lower.js";
import { mergeNetworks } from "./model/merge.js";
import type { Network } from "./model/network.js";
import { chooseOrdering } from "./passes/ordering/index.js";
import { conditionSpecs } from "./ratelaws/conditions.js";
import { version } from "./version.js";

export { backends, lanesProblem, type Target } from "./backend/registry.js";
export {
  functionLimits,
  type CompileOptions,
  type CompileResult,
  type CompileStatistics,
} from "./compile-model.js";
export { severityOf } from "./diagnostics/diagnostic.js";
export { formatDiagnostics } from "./diagnostics/format.js";
export { suggestion } from "./diagnostics/suggestion.js";
export type { Component } from "./frontend/systems/component/component.js";
export { interpretedSystem } from "./frontend/systems/interpreter/interpreted-system.js";
export type { NetworkEvaluator } from "./frontend/systems/interpreter/steps.js";
export { formatSystemReport, type SystemReport } from "./frontend/systems/verification/report.js";
export { verifySystem } from "./frontend/systems/verification/verify-system.js";
export { formatStructure } from "./frontend/systems/flatten/index.js";
export { compileFormula, parseQuantity, QuantityError } from "./mathjs.js";
export { formatInspection } from "./model/inspection/format.js";
export { inspectNetwork } from "./model/inspection/inspection.js";
export { conditionSpecs } from "./ratelaws/conditions.js";
export { InputError, type Diagnostic, type Network, type SystemSource };

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
  /** Name of the model; default: the first file's name without its ending. */
  readonly name?: string;
}

export interface ReadResult {
  readonly network: Network;
  /** Warnings, in source order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What sources turn out to be. */
export type SourceModel =
  | (ReadResult & { readonly kind: "network" })
  | { readonly kind: "system"; readonly system: SystemSource; readonly diagnostics: readonly [] };

/**
 * Finds a file that a source names.
 *
 * @param path as written, relative to the file that names it
 * @returns the same object for the same file; undefined when it cannot be read
 */
export type OpenFile = (path: string, from: SourceInput) => Promise<SourceInput | undefined>;

/** What a kernel of a network computes when nothing else is asked for. */
export const defaultOptions = {
  state: "abundance",
  temperaturePolicy: "closest",
  set: {},
  summation: "plain",
  jacobian: "sparse",
} as const satisfies KernelOptions;

/**
 * Text to meaning: one network, or one model of connected systems.
 *
 * @throws InputError when a source cannot be understood, with every finding.
 */
export async function readModel(
  sources: readonly SourceInput[],
  options: ReadOptions,
  open: OpenFile,
): Promise<SourceModel> {
  const decoded = sources.map(({ file, bytes }, index) => decodeSource(file, index, bytes));
  const format = options.format ?? "auto";
  const systems = decoded.map(({ source }) => systemFormat(source, format));
  const first = systems.find((found) => found !== undefined);
  if (first === undefined) return { kind: "network", ...(await readNetwork(sources, options)) };
  if (sources.length > 1) {
    const location = placeIn(decoded[1]!.source);
    const hint = "connect them in one that has both as subsystems";
    throw new InputError([
      { code: "NC360", message: "models of systems are not merged", location, hint },
    ]);
  }
  const diagnostics = decoded.flatMap((each) => each.diagnostics);
  if (diagnostics.some(isError)) throw new InputError(diagnostics);
  const { load, network } = surroundings(sources[0]!, decoded[0]!.source, open);
  const system = await first.read(decoded[0]!.source, { load, network });
  const { name } = options;
  return {
    kind: "system",
    system: name === undefined ? system : { ...system, name },
    diagnostics: [],
  };
}

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
 * Meaning to kernel text: lower, then all that compileModel does.
 *
 * @throws InputError when an option does not fit the network; RangeError when lanes do not fit the target.
 */
export async function compileNetwork(
  network: Network,
  options: CompileOptions = {},
): Promise<CompileResult> {
  const { state = "abundance", temperaturePolicy = "closest" } = options;
  const lowering = { state, temperaturePolicy };
  return compileModel(
    () => lowerNetwork(network, conservedVectors(network).conserved, lowering),
    { sources: network.sources, lowering },
    options,
  );
}

/** What is asked of connected systems beyond what is asked of any model. */
export interface SystemOptions {
  /** Default: "error". */
  readonly loops?: "error" | "solve";
  /** Whose outputs the kernel observes: every system's (default), those of the outermost one, or none. */
  readonly observe?: "all" | "top" | "none";
}

/**
 * The same for connected systems: flatten, then all that compileModel does.
 *
 * @throws InputError when they cannot be evaluated or connected; RangeError as compileNetwork.
 */
export async function compileSystem(
  system: SystemSource,
  options: Omit<CompileOptions, "loops"> & SystemOptions = {},
): Promise<CompileResult> {
  const { loops = "error", observe = "all", ...others } = options;
  return compileModel(
    () => flattenSystem(system, { loops, observe }).model,
    { sources: system.sources, lowering: loops === "solve" ? { loops } : {} },
    others,
  );
}

/**
 * What connected systems are: the tree, the order of evaluation, the loops.
 *
 * @throws InputError as compileSystem
 */
export function inspectSystem(
  system: SystemSource,
  { loops = "error" }: Pick<SystemOptions, "loops"> = {},
): SystemStructure {
  return flattenSystem(system, { loops, observe: "all" }).structure;
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

/** What a source may ask for beside itself; sources are numbered as they are first opened. */
function surroundings(entry: SourceInput, source: SourceText, open: OpenFile) {
  const texts = new Map<SourceInput, SourceText>([[entry, source]]);
  const inputs = new Map<SourceText, SourceInput>([[source, entry]]);
  return {
    load: async (path: string, from: SourceText): Promise<SourceText> => {
      const input = await open(path, inputs.get(from)!);
      if (input === undefined) {
        throw new InputError([{ code: "NC300", message: `the file "${path}" cannot be read` }]);
      }
      const known = texts.get(input);
      if (known !== undefined) return known;
      const decoded = decodeSource(input.file, texts.size, input.bytes);
      if (decoded.diagnostics.some(isError)) throw new InputError(decoded.diagnostics);
      texts.set(input, decoded.source);
      inputs.set(decoded.source, input);
      return decoded.source;
    },
    network: async (text: SourceText): Promise<Network> => {
      const { network, diagnostics } = chooseFrontend(text).parse(text);
      if (diagnostics.some(isError)) throw new InputError(diagnostics);
      return network;
    },
  };
}

function placeIn({ file, index }: SourceText) {
  return { file, source: index, line: 1, column: 1 };
}
