import { suggestion } from "../../diagnostics/suggestion.js";
import { parseFormula } from "../../mathjs.js";
import { FormulaError, formulaFunctions, formulaSymbols } from "../../model/formula.js";
import { conditionSpecs } from "../../ratelaws/conditions.js";
import type { DocumentContext } from "../yaml-document.js";
import { readText, type Entry, type TextValue } from "../yaml-values.js";

/** A named subexpression, with every earlier definition that it needs. */
export interface Definition {
  readonly text: string;
  /** Names of the definitions that it mentions, directly. */
  readonly uses: ReadonlySet<string>;
}

/** By name, each using earlier ones only. */
export type Definitions = ReadonlyMap<string, Definition>;

const conditionNames: readonly string[] = conditionSpecs.map(({ name }) => name);

/** Reads the mapping of names to formulas. What is wrong is reported, and left out. */
export function readDefinitions(entries: readonly Entry[], context: DocumentContext): Definitions {
  const definitions = new Map<string, Definition>();
  for (const entry of entries) {
    const { key, keyOffset } = entry;
    checkName(key, keyOffset, context);
    const text = readText(entry, context);
    if (!text) continue;
    const uses = readFormula(text, definitions, context);
    definitions.set(key, { text: text.text, uses });
  }
  return definitions;
}

/**
 * Checks a formula; what is wrong with it is reported where it stands.
 *
 * @returns names of the definitions that it mentions
 */
export function readFormula(
  formula: TextValue,
  definitions: Definitions,
  context: DocumentContext,
): ReadonlySet<string> {
  try {
    const mentions = formulaSymbols(parseFormula(formula.text));
    const known = [...conditionNames, ...definitions.keys()];
    for (const { name, offset } of mentions) {
      if (known.includes(name)) continue;
      const near = suggestion(name, known);
      const list = `a formula may use ${known.join(", ")}`;
      const hint = near === undefined ? list : `did you mean ${near}? ${list}`;
      context.report("NC036", `unknown variable ${name}`, formula.offsetAt(offset), hint);
    }
    return new Set(mentions.map(({ name }) => name).filter((name) => definitions.has(name)));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    context.report("NC035", error.message, formula.offsetAt(error.offset));
    return new Set();
  }
}

/** The definitions that a formula needs, directly or through others, in their order. */
export function neededDefinitions(
  uses: ReadonlySet<string>,
  definitions: Definitions,
): [name: string, text: string][] {
  const needed = new Set(uses);
  for (const [name, definition] of [...definitions].toReversed()) {
    if (needed.has(name)) definition.uses.forEach((used) => needed.add(used));
  }
  return [...definitions].flatMap(([name, { text }]) => (needed.has(name) ? [[name, text]] : []));
}

function checkName(name: string, offset: number, context: DocumentContext): void {
  const taken = [...conditionNames, ...Object.keys(formulaFunctions)];
  if (!/^[A-Za-z][A-Za-z_0-9]*$/.test(name)) {
    const message = `"${name}" cannot be the name of a definition`;
    context.report("NC037", message, offset, "a name is a letter, then letters, digits and _");
  } else if (taken.includes(name)) {
    const message = `${name} already has a meaning and cannot be defined`;
    context.report("NC037", message, offset, `taken are ${taken.join(", ")}`);
  }
}
