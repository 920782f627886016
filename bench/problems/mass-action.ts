import type { Conserved, InputSpec, Kernel } from "../../runtime/kernel.js";
import { entryFinder, patternWithDiagonal } from "../../runtime/reference/pattern.js";
import { handWrittenKernel } from "./kernel.js";

/** A reaction such as "NO + O3 -> NO2 + O2" and its rate coefficient. */
export type Reaction = readonly [
  equation: string,
  coefficient: number | ((inputs: Float64Array) => number),
];

export interface Mechanism {
  readonly name: string;
  readonly states: readonly string[];
  readonly reactions: readonly Reaction[];
  /** Species of constant concentration, which multiplies the rate coefficients. */
  readonly fixed?: Readonly<Record<string, number>>;
  readonly inputs?: readonly InputSpec[];
  readonly conserved?: readonly Conserved[];
}

/**
 * The kernel of a mechanism under the law of mass action: the flux of a reaction is its rate
 * coefficient times the product of its reactants, each as often as the equation names it.
 *
 * @throws RangeError when an equation names a species that is neither a state nor fixed.
 */
export function massActionKernel(mechanism: Mechanism): Kernel {
  const { reactions, fixed = {}, name, states, inputs, conserved } = mechanism;
  const terms = reactions.map(([equation]) => readEquation(equation, states, fixed));
  const contributions = terms.flatMap(({ reactants, changes }, reaction) =>
    reactants.flatMap((column, omitted) => {
      const others = reactants.filter((_, index) => index !== omitted);
      return changes.map(({ state: row, net }) => ({ reaction, others, net, row, column }));
    }),
  );
  const pattern = patternWithDiagonal(states.length, contributions);
  const position = entryFinder(pattern);
  const positions = contributions.map(({ row, column }) => position(row, column));

  return handWrittenKernel({
    name,
    states,
    pattern,
    ...(inputs && { inputs }),
    ...(conserved && { conserved }),
    rateCount: reactions.length,
    rates: (conditions, k) => {
      reactions.forEach(([, coefficient], r) => {
        const value = typeof coefficient === "number" ? coefficient : coefficient(conditions);
        k[r] = value * terms[r]!.factor;
      });
    },
    rhs: (_t, y, k, dy) => {
      dy.fill(0);
      terms.forEach(({ reactants, changes }, r) => {
        const flux = times(k[r]!, reactants, y);
        for (const { state, net } of changes) dy[state]! += net * flux;
      });
    },
    jacobian: (_t, y, k, values) => {
      values.fill(0);
      contributions.forEach(({ reaction, others, net }, index) => {
        values[positions[index]!]! += net * times(k[reaction]!, others, y);
      });
    },
  });
}

interface Term {
  /** Indices of the states that react, repeated as often as they do. */
  readonly reactants: readonly number[];
  /** Net change of each state that changes. */
  readonly changes: readonly { readonly state: number; readonly net: number }[];
  /** Product of the fixed reactants. */
  readonly factor: number;
}

function readEquation(
  equation: string,
  states: readonly string[],
  fixed: Readonly<Record<string, number>>,
): Term {
  const [left = [], right = []] = equation.split("->").map((side) => side.trim().split(" + "));
  const unknown = [...left, ...right].find((name) => !states.includes(name) && !(name in fixed));
  if (unknown !== undefined) throw new RangeError(`unknown species ${unknown} in ${equation}`);
  return {
    reactants: left.map((name) => states.indexOf(name)).filter((state) => state >= 0),
    changes: states
      .map((name, state) => ({ state, net: count(right, name) - count(left, name) }))
      .filter(({ net }) => net !== 0),
    factor: left.reduce((product, name) => product * (fixed[name] ?? 1), 1),
  };
}

function count(names: readonly string[], name: string): number {
  return names.filter((each) => each === name).length;
}

/** A coefficient times the product of the given states. */
function times(coefficient: number, factors: readonly number[], y: Float64Array): number {
  let product = coefficient;
  for (const state of factors) product *= y[state]!;
  return product;
}
