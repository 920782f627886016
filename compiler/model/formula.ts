/** Functions that formulas may call. min and max take two or more arguments, pow two. */
export const formulaFunctions = [
  "exp",
  "log",
  "log10",
  "sqrt",
  "abs",
  "min",
  "max",
  "tanh",
  "sin",
  "cos",
  "pow",
] as const;

export type FormulaFunction = (typeof formulaFunctions)[number];

/** A formula as plain data. Offsets count UTF-16 units of the text, from 0. */
export type FormulaTree =
  | { readonly kind: "number"; readonly value: number; readonly offset: number }
  | { readonly kind: "symbol"; readonly name: string; readonly offset: number }
  | { readonly kind: "negation"; readonly operand: FormulaTree }
  | {
      readonly kind: "binary";
      readonly operator: "+" | "-" | "*" | "/" | "^";
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    }
  | {
      readonly kind: "call";
      readonly function: FormulaFunction;
      /** One, or two for min, max and pow: further ones are nested. */
      readonly arguments: readonly FormulaTree[];
      readonly offset: number;
    }
  | FormulaComparison
  | {
      readonly kind: "conditional";
      readonly condition: FormulaComparison;
      readonly consequent: FormulaTree;
      readonly alternative: FormulaTree;
    };

/** Stands as the condition of a conditional and nowhere else. */
export interface FormulaComparison {
  readonly kind: "comparison";
  readonly operator: "<" | "<=" | ">" | ">=";
  readonly left: FormulaTree;
  readonly right: FormulaTree;
}

/** Text that is no formula. */
export class FormulaError extends Error {
  /** Where in the text, in UTF-16 units from 0; at most the length of the text. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "FormulaError";
    this.offset = offset;
  }
}

/** The variables of a formula, one entry per mention, in the order of the text. */
export function formulaSymbols(tree: FormulaTree): { name: string; offset: number }[] {
  switch (tree.kind) {
    case "number":
      return [];
    case "symbol":
      return [{ name: tree.name, offset: tree.offset }];
    case "negation":
      return formulaSymbols(tree.operand);
    case "call":
      return tree.arguments.flatMap(formulaSymbols);
    case "conditional":
      return [tree.condition, tree.consequent, tree.alternative].flatMap(formulaSymbols);
    default:
      return [tree.left, tree.right].flatMap(formulaSymbols);
  }
}
