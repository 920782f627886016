import { parseSpecies } from "../../model/species.js";
import type { Reaction } from "../../model/reaction.js";
import { partnerNames, speciesHint } from "../participants.js";
import type { DocumentContext } from "../yaml-document.js";
import type { TextValue } from "../yaml-values.js";

type Participants = Pick<Reaction, "reactants" | "products" | "partners">;

interface Term {
  readonly name: string;
  readonly offset: number;
}

const layout = 'an equation reads "A + B -> C + D", one mention per particle';

/**
 * Reads an equation such as "H + e- -> H+ + e- + e-". Blanks stand around each + and ->, since
 * both are part of names. CRP, CRPHOT and PHOTON may stand on either side.
 *
 * @returns undefined when the context has got an error
 */
export function readEquation(
  equation: TextValue,
  context: DocumentContext,
): Participants | undefined {
  const sides = splitTerms(equation, context);
  if (!sides) return undefined;
  const [left, right] = sides;
  const reactants = left.filter(isSpecies);
  const products = right.filter(isSpecies);
  let readable = true;
  for (const { name, offset } of [...reactants, ...products]) {
    if (parseSpecies(name)) continue;
    readable = false;
    const hint = /^[0-9]/.test(name) ? layout : speciesHint(name);
    context.report("NC025", `cannot read the species name "${name}"`, offset, hint);
  }
  if (reactants.length === 0) {
    context.report("NC017", "the equation has no species as reactant", equation.offset, layout);
  }
  if (products.length === 0) {
    context.report("NC018", "the equation has no species as product", equation.offset, layout);
  }
  if (!readable || reactants.length === 0 || products.length === 0) return undefined;
  return {
    reactants: reactants.map(({ name }) => name),
    products: products.map(({ name }) => name),
    partners: { reactants: partnersOf(left), products: partnersOf(right) },
  };
}

/** The terms of the two sides: words that + signs separate. */
function splitTerms(
  equation: TextValue,
  context: DocumentContext,
): [left: Term[], right: Term[]] | undefined {
  const sides: Term[][] = [[]];
  let expectsTerm = true;
  for (const { 0: word, index } of equation.text.matchAll(/\S+/g)) {
    const offset = equation.offsetAt(index);
    const isSign = word === "+" || word === "->";
    if (isSign === expectsTerm) {
      const expected = expectsTerm ? "a species" : "+ or ->";
      context.report("NC034", `expected ${expected}, found "${word}"`, offset, layout);
      return undefined;
    }
    if (word === "->") sides.push([]);
    if (!isSign) sides.at(-1)!.push({ name: word, offset });
    expectsTerm = isSign;
  }
  if (expectsTerm || sides.length !== 2) {
    const found = expectsTerm ? "the equation ends early" : `found ${sides.length - 1} arrows`;
    const message = `${found}; expected two sides with one -> between them`;
    context.report("NC034", message, equation.offset, layout);
    return undefined;
  }
  return [sides[0]!, sides[1]!];
}

function isSpecies({ name }: Term): boolean {
  return !partnerNames.has(name);
}

function partnersOf(terms: readonly Term[]): string[] {
  return terms.filter((term) => !isSpecies(term)).map(({ name }) => name);
}
