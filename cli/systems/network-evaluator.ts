import { describeInterpretation, type NetworkEvaluator } from "../../compiler/pipeline.js";
import { createReference, interpretedKernel } from "../../runtime/index.js";
import { formulas } from "../formulas.js";

type Conditions = Parameters<NonNullable<ReturnType<typeof formulas>>>[0];
type ExternalFunction = ReturnType<NetworkEvaluator>;

const unitRoundoff = 2 ** -53;
/** Roundings of a flux and its addition, of any order, and of rate coefficients but for exponents. */
const roundings = 16;
/** Relative error of coefficients' derivatives that are themselves differences: formulas. */
const differenceError = 2 ** -24;

/**
 * Reaction networks as functions of their conditions, then their states, to the derivatives of these,
 * evaluated by the reference: the oracle of networks within systems. Error bounds are the sums of absolute
 * terms times (16 + E) u, as a rate coefficient k carries the rounding of its exponents, E being the
 * sum of |d(ln k)/d(ln condition)|; coefficients given as formulas add their own running error.
 */
export const networkEvaluator: NetworkEvaluator = ({ network, state }) => {
  const kernel = interpretedKernel(network, {
    ...describeInterpretation(network, { state }),
    formulas,
  });
  const reference = createReference(network, { state, formulas });
  const { reactionsOf, rangePtr, formulas: readers } = reference.rateTable;
  const slopes = kernel.slopes!;
  const conditions = kernel.inputs.length;
  const size = kernel.states.length;
  const density = kernel.inputs.findIndex(({ name }) => name === "nH");
  const { colPtr, rowIdx } = kernel.pattern;
  const count = network.reactions.length;
  const k = new Float64Array(kernel.rateCount);
  const kSlopes = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(size);
  const sums = new Float64Array(size);
  const entries = new Float64Array(rowIdx.length);
  const entrySums = new Float64Array(rowIdx.length);

  const split = (operands: readonly number[], first: number) => ({
    inputs: Float64Array.from(operands.slice(first, first + conditions)),
    y: Float64Array.from(operands.slice(first + conditions, first + conditions + size)),
  });
  /** Sum over the conditions of |dk/d(ln condition)|, by reaction: k times its exponents. */
  const leverage = (inputs: Float64Array): Float64Array => {
    const total = new Float64Array(kernel.rateCount);
    kernel.rates(inputs, k);
    for (const [i, value] of inputs.entries()) {
      if (i === density) continue;
      slopes.rates(inputs, new Float64Array(conditions).fill(value, i, i + 1), k, kSlopes);
      for (let r = 0; r < count; r += 1) total[r]! += Math.abs(kSlopes[r]!);
    }
    return total;
  };
  /** By reaction what a rate coefficient may be off, in unit round-offs; k holds the coefficients. */
  const coefficientErrors = (inputs: Float64Array): Float64Array => {
    const exponents = leverage(inputs);
    const errors = k.map((value, r) => roundings * Math.abs(value) + exponents[r]!);
    const named = kernel.inputs.map(({ name }, i) => [name, inputs[i]!] as const);
    const at = Object.fromEntries(named) as unknown as Conditions;
    for (const r of reactionsOf.formula) {
      // Of any of its ranges, whichever is in force.
      for (let range = rangePtr[r]!; range < rangePtr[r + 1]!; range += 1) {
        const { error } = readers[range]!(at);
        if (error > 0) errors[r]! += error / unitRoundoff;
      }
    }
    return errors;
  };
  /** Sums of absolute terms with these in place of the rate coefficients. */
  const absoluteSums = (y: Float64Array, coefficients: Float64Array, nH: number): Float64Array => {
    reference.rhsWithSums(y, coefficients, nH, dy, sums);
    return sums.slice();
  };

  const derivative: ExternalFunction = {
    value: (operands) => {
      const { inputs, y } = split(operands, 0);
      const along = split(operands, conditions + size);
      kernel.rates(inputs, k);
      const result = new Float64Array(size);
      if (along.inputs.some((slope) => slope !== 0)) {
        slopes.rates(inputs, along.inputs, k, kSlopes);
        slopes.rhs(0, y, k, kSlopes, result);
      }
      kernel.jacobian(0, y, k, entries);
      for (let j = 0; j < size; j += 1) {
        for (let at = colPtr[j]!; at < colPtr[j + 1]!; at += 1) {
          result[rowIdx[at]!]! += entries[at]! * along.y[j]!;
        }
      }
      return result;
    },
    error: (operands) => {
      const { inputs, y } = split(operands, 0);
      const along = split(operands, conditions + size);
      const nH = inputs[density]!;
      const absolute = coefficientErrors(inputs);
      const speed = Math.max(
        ...along.inputs.map((slope, i) => (slope === 0 ? 0 : Math.abs(slope / inputs[i]!))),
      );
      // d(ln k) has an exponent more, and rounds like it: twice the exponents, and those of dk itself.
      const moving = absolute.map((value, r) => speed * (3 * value + formulaError(r, value)));
      const result = absoluteSums(y, moving, nH).map((sum) => unitRoundoff * sum);
      reference.jacobianWithSums(y, absolute, nH, entries, entrySums);
      for (let j = 0; j < size; j += 1) {
        for (let at = colPtr[j]!; at < colPtr[j + 1]!; at += 1) {
          result[rowIdx[at]!]! += unitRoundoff * entrySums[at]! * Math.abs(along.y[j]!);
        }
      }
      return result;
    },
  };
  const formulaReactions = new Set(reactionsOf.formula);
  const formulaError = (r: number, value: number): number =>
    formulaReactions.has(r) ? (differenceError / unitRoundoff) * value : 0;

  return {
    value: (operands) => {
      const { inputs, y } = split(operands, 0);
      const result = new Float64Array(size);
      kernel.rates(inputs, k);
      kernel.rhs(0, y, k, result);
      return result;
    },
    error: (operands) => {
      const { inputs, y } = split(operands, 0);
      const absolute = coefficientErrors(inputs);
      return absoluteSums(y, absolute, inputs[density]!).map((sum) => unitRoundoff * sum);
    },
    derivative,
  };
};
