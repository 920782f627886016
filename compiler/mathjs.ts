import {
  absDependencies,
  acosDependencies,
  addDependencies,
  asinDependencies,
  atan2Dependencies,
  atanDependencies,
  ceilDependencies,
  cosDependencies,
  coshDependencies,
  create,
  divideDependencies,
  expDependencies,
  floorDependencies,
  hypotDependencies,
  largerDependencies,
  largerEqDependencies,
  log10Dependencies,
  log2Dependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  signDependencies,
  sinDependencies,
  sinhDependencies,
  smallerDependencies,
  smallerEqDependencies,
  sqrtDependencies,
  subtractDependencies,
  tanDependencies,
  tanhDependencies,
  unaryMinusDependencies,
  unaryPlusDependencies,
  type EvalFunction,
  type MathJsInstance,
  type MathNode,
} from "mathjs/number";
import { create as createWithUnits, createUnitDependencies, unitDependencies } from "mathjs";
import { FormulaError, formulaFunctions, type Arity, type FormulaTree } from "./model/formula.js";
import { runningError, type Rounded } from "./model/formula-error.js";
import { formulaTokens } from "./model/formula-tokens.js";
import { formulaTree } from "./model/formula-tree.js";

/*
 * The only file that imports mathjs, as two subsets made on first use: numbers for formulas, and
 * units. Bundled, both together take about 30 ms to load.
 */

let formulas: MathJsInstance | undefined;

/** mathjs with what formulas need, made on first use. Comparisons are exact, as in the graph. */
function formulaInstance(): MathJsInstance {
  formulas ??= create(
    {
      ...absDependencies,
      ...acosDependencies,
      ...addDependencies,
      ...asinDependencies,
      ...atan2Dependencies,
      ...atanDependencies,
      ...ceilDependencies,
      ...cosDependencies,
      ...coshDependencies,
      ...divideDependencies,
      ...expDependencies,
      ...floorDependencies,
      ...hypotDependencies,
      ...largerDependencies,
      ...largerEqDependencies,
      ...log10Dependencies,
      ...log2Dependencies,
      ...logDependencies,
      ...maxDependencies,
      ...minDependencies,
      ...multiplyDependencies,
      ...parseDependencies,
      ...powDependencies,
      ...signDependencies,
      ...sinDependencies,
      ...sinhDependencies,
      ...smallerDependencies,
      ...smallerEqDependencies,
      ...sqrtDependencies,
      ...subtractDependencies,
      ...tanDependencies,
      ...tanhDependencies,
      ...unaryMinusDependencies,
      ...unaryPlusDependencies,
    },
    { relTol: Number.MIN_VALUE, absTol: 0 },
  );
  formulas.import({ trunc: Math.trunc }, { override: true });
  return formulas;
}

/**
 * Reads a formula: numbers, variables, + - * / ^, parentheses, the functions of model/formula.ts,
 * and conditionals with one comparison, such as "T < 1e4 ? 1e-9 : 1e-9 * exp(-T / 300)".
 * Everything else that mathjs understands is refused, and nothing is evaluated.
 *
 * @throws FormulaError where the text is no such formula
 */
export function parseFormula(text: string): FormulaTree {
  return vet(text, formulaFunctions).tree;
}

/**
 * The same with other functions than those of rate coefficients.
 *
 * @throws FormulaError where the text is no such formula
 */
export function parseExpression<F extends string>(
  text: string,
  functions: Readonly<Record<F, Arity>>,
): FormulaTree<F> {
  return vet(text, functions).tree;
}

/** What mathjs may look up while it evaluates. */
export type ExpressionScope = Pick<Map<string, unknown>, "get" | "has" | "set" | "keys">;

/**
 * An expression as a function of its variables, which mathjs evaluates. Functions that it does not
 * know are looked up in the scope.
 *
 * @throws FormulaError as parseExpression
 */
export function compileExpression(
  text: string,
  functions: Readonly<Record<string, Arity>>,
): (scope: ExpressionScope) => number {
  const code = vet(text, functions).node.compile();
  return (scope) => Number(code.evaluate(scope as Map<string, unknown>));
}

/**
 * A formula as a function of its variables: the value by mathjs, independent of the compiler's graph
 * and some hundred times slower, and a bound of its absolute round-off error.
 *
 * @param definitions named subexpressions, each using earlier ones only
 * @throws FormulaError where a text is no formula; the function throws when a variable is missing
 */
export function compileFormula(
  text: string,
  definitions: readonly (readonly [name: string, text: string])[] = [],
): (scope: Readonly<Record<string, number>>) => Rounded {
  const named = definitions.map(([name, definition]) => [name, compiled(definition)] as const);
  const last = compiled(text);
  return (scope) => {
    const values = new Map(Object.entries(scope));
    const rounded = new Map<string, Rounded>();
    for (const [name, value] of values) rounded.set(name, { value, error: 0 });
    for (const [name, { code, tree }] of named) {
      values.set(name, Number(code.evaluate(values)));
      rounded.set(name, runningError(tree, rounded));
    }
    return {
      value: Number(last.code.evaluate(values)),
      error: runningError(last.tree, rounded).error,
    };
  };
}

function compiled(text: string): { readonly code: EvalFunction; readonly tree: FormulaTree } {
  const { node, tree } = vet(text, formulaFunctions);
  return { code: node.compile(), tree };
}

function vet<F extends string>(
  text: string,
  functions: Readonly<Record<F, Arity>>,
): { node: MathNode; tree: FormulaTree<F> } {
  const tokens = formulaTokens(text);
  const node = parseNode(text);
  return { node, tree: formulaTree(node, tokens, functions) };
}

function parseNode(text: string): MathNode {
  try {
    return formulaInstance().parse(text.replace(/[\r\n]/g, " "));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error.message.replace(/ \(char [0-9]+\)$/, "");
    const character = "char" in error ? Number(error.char) : 1;
    throw new FormulaError(
      message.charAt(0).toLowerCase() + message.slice(1),
      Math.min(character - 1, text.length),
    );
  }
}

/** Text that is no quantity of the wanted dimension. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
}

/** One Julian year [s], the year of the design and of the reference solutions. */
export const year = 3.15576e7;

const quantityPattern = /^([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(.*)$/;

/**
 * Reads a number with a unit, "1e6yr", "2e4 cm^-3", "10 K", in the wanted unit; a number without
 * one is taken to be in it. Units are those of mathjs, and yr, kyr, Myr, Gyr (1 yr = 3.15576e7 s).
 *
 * @param unit in mathjs's notation, or any word, which then is the only unit accepted
 * @throws QuantityError when the text is no number with a unit of the dimension of the wanted one
 */
export function parseQuantity(text: string, unit: string): number {
  const match = quantityPattern.exec(text.trim());
  const value = Number(match?.[1] ?? NaN);
  if (!match || !Number.isFinite(value)) {
    throw new QuantityError(`expected a number, with or without a unit, found "${text}"`);
  }
  const given = match[2]!.trim();
  if (given === "" || given === unit) return value;
  try {
    return unitInstance().unit(text.trim()).toNumber(unit);
  } catch {
    throw new QuantityError(`expected a quantity in units of ${unit}, found "${text}"`);
  }
}

let units: MathJsInstance | undefined;

function unitInstance(): MathJsInstance {
  if (!units) {
    units = createWithUnits({ ...createUnitDependencies, ...unitDependencies });
    units.createUnit("yr", { definition: `${year} s`, prefixes: "short" });
  }
  return units;
}
