/** How many arguments a function takes; of "two or more", each further one is a call around the last. */
export type Arity = 1 | 2 | "two or more";

/** Functions that formulas of rate coefficients may call. */
export const formulaFunctions = {
  exp: 1,
  log: 1,
  log10: 1,
  sqrt: 1,
  abs: 1,
  min: "two or more",
  max: "two or more",
  tanh: 1,
  sin: 1,
  cos: 1,
  pow: 2,
} as const satisfies Record<string, Arity>;

export type FormulaFunction = keyof typeof formulaFunctions;

/** A formula as plain data, with the functions F. Offsets count UTF-16 units of the text, from 0. */
export type FormulaTree<F extends string = FormulaFunction> =
  | { readonly kind: "number"; readonly value: number; readonly offset: number }
  | { readonly kind: "symbol"; readonly name: string; readonly offset: number }
  | { readonly kind: "negation"; readonly operand: FormulaTree<F> }
  | {
      readonly kind: "binary";
      readonly operator: "+" | "-" | "*" | "/" | "^";
      readonly left: FormulaTree<F>;
      readonly right: FormulaTree<F>;
    }
  | {
      readonly kind: "call";
      readonly function: F;
      /** One or two: further ones are nested. */
      readonly arguments: readonly FormulaTree<F>[];
      readonly offset: number;
    }
  | FormulaComparison<F>
  | {
      readonly kind: "conditional";
      readonly condition: FormulaComparison<F>;
      readonly consequent: FormulaTree<F>;
      readonly alternative: FormulaTree<F>;
    };

/** Stands as the condition of a conditional and nowhere else. */
export interface FormulaComparison<F extends string = FormulaFunction> {
  readonly kind: "comparison";
  readonly operator: "<" | "<=" | ">" | ">=";
  readonly left: FormulaTree<F>;
  readonly right: FormulaTree<F>;
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
export function formulaSymbols(tree: FormulaTree<string>): { name: string; offset: number }[] {
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
