import type { FormulaComparison, FormulaTree } from "../../../../model/formula.js";
import { formulaSymbols } from "../../../../model/formula.js";
import { plainArithmetic } from "../../arithmetic/plain.js";
import { compare, evaluate } from "./evaluate.js";
import { tableValue } from "./tables.js";
import type { Expression, Indices, ResolvedName } from "./expression.js";

/** The value of the formula of an index, which may not be a whole number. */
export function indexValue(tree: FormulaTree<never>, indices: Indices): number {
  return evaluate(tree, plainArithmetic, {
    symbol: (name) => indices.get(name)!,
    table: () => undefined,
  });
}

/**
 * The names that an expression reads where the indices around it have some values: all but those in
 * branches of conditionals that the indices alone decide against.
 */
export function namesRead(expression: Expression, indices: Indices): readonly ResolvedName[] {
  const names: ResolvedName[] = [];
  const nameOf = (symbol: string): ResolvedName => expression.names[Number(symbol.slice(1))]!;
  const known = (name: ResolvedName): number | undefined =>
    name.source.kind === "index" ? indices.get(name.source.name) : undefined;
  const value = (tree: FormulaTree<string>): number =>
    evaluate<never>(tree, plainArithmetic, {
      symbol: (name) => known(nameOf(name))!,
      table: (name, x) => tableValue(expression, name, x, plainArithmetic),
    });
  /** Undefined where more than the indices decides. */
  const decided = (condition: FormulaComparison<string>): boolean | undefined => {
    const symbols = formulaSymbols(condition);
    if (symbols.some(({ name }) => known(nameOf(name)) === undefined)) return undefined;
    return compare<never>(condition, plainArithmetic, value);
  };
  const visit = (tree: FormulaTree<string>): void => {
    switch (tree.kind) {
      case "number":
        return;
      case "symbol":
        names.push(nameOf(tree.name));
        return;
      case "negation":
        visit(tree.operand);
        return;
      case "call":
        tree.arguments.forEach(visit);
        return;
      case "conditional": {
        const taken = decided(tree.condition);
        visit(tree.condition);
        if (taken !== false) visit(tree.consequent);
        if (taken !== true) visit(tree.alternative);
        return;
      }
      default:
        visit(tree.left);
        visit(tree.right);
    }
  };
  visit(expression.tree);
  return names;
}
