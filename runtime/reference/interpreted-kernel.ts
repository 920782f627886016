import type {
  Conserved,
  FactorPattern,
  InputSpec,
  Kernel,
  KernelMeta,
  ReactionInfo,
  SparsePattern,
} from "../kernel.js";
import { interpretedSlopes } from "./interpreted-slopes.js";
import { createReactionLoop } from "./loop.js";
import type { Conditions, FormulaReader, ReferenceNetwork } from "./network.js";
import { networkOptions } from "./network-options.js";
import { rateTable } from "./rates.js";
import { sharedRateEvaluator } from "./shared-rates.js";

/** What a kernel has that does not follow from the network's reactions alone. */
export interface InterpretationParts {
  readonly meta: Omit<KernelMeta, "counts">;
  /** The conditions T, nH, Av, zeta, G0 and omega, in any order, none missing. */
  readonly inputs: readonly InputSpec[];
  /** In the network's order. */
  readonly reactions: readonly ReactionInfo[];
  readonly conserved: readonly Conserved[];
  /** Finds a fill-reducing order; without it the kernel has no factor. */
  readonly factorOf?: (pattern: SparsePattern) => FactorPattern;
  /** Needed by networks with rate coefficients given as formulas. */
  readonly formulas?: FormulaReader;
}

/**
 * A network as a kernel without compilation: the reaction loop over index tables, ready within a
 * fraction of a second and fast from the first call. Everything but the functions equals the
 * compiled kernel of the same options, so that solvers run either. The staged buffer holds the rate
 * coefficients [cgs], and after them nH [cm^-3].
 *
 * @throws RangeError when a condition is missing from the inputs, a reaction names an unknown species
 *   or rate law, lacks a parameter, or has a formula and no reader for it is given.
 */
export function interpretedKernel(network: ReferenceNetwork, parts: InterpretationParts): Kernel {
  const { meta, inputs, reactions, conserved, factorOf, formulas } = parts;
  const { state, temperaturePolicy } = networkOptions(meta.options);
  const loop = createReactionLoop(network, state);
  const table = rateTable(network, temperaturePolicy, formulas);
  const evaluateRates = sharedRateEvaluator(table);
  const conditionsOf = conditionsReader(inputs);
  const count = network.reactions.length;
  const factor = factorOf?.(loop.pattern);
  return {
    meta: {
      ...meta,
      counts: {
        states: network.species.length,
        rates: count,
        jacobianEntries: loop.pattern.rowIdx.length,
        factorEntries: factor?.lu.rowIdx.length ?? 0,
      },
    },
    states: network.species.map(({ name }) => name),
    inputs,
    rateCount: count + 1,
    rates: (values, k) => {
      const conditions = conditionsOf(values);
      evaluateRates(conditions, k);
      k[count] = conditions.nH;
    },
    rhs: (_t, y, k, dy) => loop.rhs(y, k, k[count]!, dy),
    jacobian: (_t, y, k, values) => loop.jacobian(y, k, k[count]!, values),
    pattern: loop.pattern,
    ...(factor !== undefined && { factor }),
    slopes: interpretedSlopes(network, table, loop, conditionsOf, state),
    reactions,
    ...(conserved.length > 0 && { conserved }),
  };
}

/**
 * A function that gives a vector of inputs, or of their slopes, the names of the conditions.
 *
 * @throws RangeError when a condition is not among the inputs.
 */
function conditionsReader(inputs: readonly InputSpec[]): (values: Float64Array) => Conditions {
  const position = (name: string): number => {
    const found = inputs.findIndex((input) => input.name === name);
    if (found < 0) throw new RangeError(`no input is named ${name}`);
    return found;
  };
  const [T, nH, Av] = [position("T"), position("nH"), position("Av")];
  const [zeta, G0, omega] = [position("zeta"), position("G0"), position("omega")];
  return (values) => ({
    T: values[T]!,
    nH: values[nH]!,
    Av: values[Av]!,
    zeta: values[zeta]!,
    G0: values[G0]!,
    omega: values[omega]!,
  });
}
