import { parseExpression } from "../../../../mathjs.js";
import { FormulaError } from "../../../../model/formula.js";
import type { TextValue } from "../../../yaml-values.js";
import type { DocumentContext } from "../../../yaml-document.js";
import type { Shape } from "../../component/component.js";
import { describeShape, sameShape } from "../../component/naming.js";
import type { FormulaValue, IndexRange, Named, WrittenTable } from "../written/written.js";
import type { ArrayExpression, Expression, ResolvedName } from "./expression.js";
import { systemFunctions } from "./functions.js";
import { plainFormula, type PlainFormula } from "./names.js";
import { resolveName, type Report, type Surrounding } from "./resolve-name.js";
import { isRange, writtenShape } from "./shape.js";

/** Reads the formulas of one system. */
export interface Resolver {
  readonly context: DocumentContext;
  readonly tables: readonly WrittenTable[];
}

/**
 * The meaning of a formula or an array of them; undefined with findings (NC035, NC350 to NC353).
 *
 * @param shape that it must have, if that is known
 */
export function resolveValue(
  value: FormulaValue,
  shape: Shape | undefined,
  surrounding: Surrounding,
  resolver: Resolver,
): ArrayExpression | undefined {
  switch (value.kind) {
    case "one":
      return resolveOne(value.text, shape, surrounding, resolver);
    case "list": {
      const inner = shape?.slice(1) ?? writtenShape(value).slice(1);
      if (!fits([value.items.length, ...inner], shape, value.offset, resolver)) return undefined;
      const items = value.items.map((item) => resolveValue(item, inner, surrounding, resolver));
      const known = items.filter((item) => item !== undefined);
      return known.length === items.length ? { kind: "list", items: known } : undefined;
    }
    case "elements":
      return resolveElements(value, shape, surrounding, resolver);
  }
}

/** A formula that gives one number. */
export function resolveNumber(
  text: TextValue,
  surrounding: Surrounding,
  resolver: Resolver,
): Expression | undefined {
  const expression = resolveText(text, surrounding, resolver);
  const array = expression && arrayIn(expression);
  if (!array) return expression;
  reportArray(array, text, resolver);
  return undefined;
}

/** One formula: a number, or a name that stands for all of an array. */
function resolveOne(
  text: TextValue,
  shape: Shape | undefined,
  surrounding: Surrounding,
  resolver: Resolver,
): ArrayExpression | undefined {
  const expression = resolveText(text, surrounding, resolver);
  if (!expression) return undefined;
  const array = arrayIn(expression);
  if (array && expression.tree.kind === "symbol" && shape?.length !== 0) {
    const isFitting = fits(array.shape, shape, text.offset, resolver);
    return isFitting ? { kind: "whole", expression } : undefined;
  }
  if (array) reportArray(array, text, resolver);
  if (array || !fits([], shape, text.offset, resolver)) return undefined;
  return { kind: "one", expression };
}

/** A name of an expression that is no number. */
function arrayIn({ names }: Expression): ResolvedName | undefined {
  return names.find(({ mention, shape }) => mention.role !== "sum" && shape.length > 0);
}

function reportArray(
  { mention, shape }: ResolvedName,
  text: TextValue,
  { context }: Resolver,
): void {
  const hint = `take an element, such as ${mention.text}[0], or sum(${mention.text})`;
  const message = `${mention.text} is ${describeShape(shape)}; expected a number`;
  context.report("NC353", message, text.offsetAt(mention.offset), hint);
}

function resolveElements(
  { indices, value, first, last, offset }: Extract<FormulaValue, { kind: "elements" }>,
  shape: Shape | undefined,
  surrounding: Surrounding,
  resolver: Resolver,
): ArrayExpression | undefined {
  const ranges = rangesOf(indices, shape, offset, resolver);
  if (!ranges) return undefined;
  const lengths = ranges.map((range) => range.last - range.first + 1);
  if (!fits(lengths, shape, offset, resolver)) return undefined;
  const within = withIndices(ranges, surrounding, resolver);
  const read = (text: TextValue | undefined) => text && resolveNumber(text, within, resolver);
  const expressions = { value: read(value), first: read(first), last: read(last) };
  if (!expressions.value) return undefined;
  return { kind: "elements", ranges, ...expressions, value: expressions.value };
}

/** The surrounding of what is counted with indices, whose names must mean nothing else. */
export function withIndices(
  ranges: readonly Named[],
  surrounding: Surrounding,
  { context }: Resolver,
): Surrounding {
  const indices = new Set(surrounding.indices);
  for (const { name, offset } of ranges) {
    if (indices.has(name) || surrounding.vocabulary.names.has(name)) {
      const message = `${name} already has a meaning in this system`;
      context.report("NC351", message, offset, "count with another name");
    }
    indices.add(name);
  }
  return { ...surrounding, indices };
}

/** The ranges of indices; those without one of their own take it from the shape. */
function rangesOf(
  indices: readonly (Named | IndexRange)[],
  shape: Shape | undefined,
  offset: number,
  { context }: Resolver,
): readonly IndexRange[] | undefined {
  if (indices.length === 0) return undefined;
  const unknown = indices.find((index) => !isRange(index));
  const known = shape !== undefined && !shape.includes(0);
  if (unknown && (!known || shape.length !== indices.length)) {
    const { name } = unknown;
    const found = known
      ? `${describeShape(shape)} is expected`
      : "nothing says how long the array is";
    const hint = `write for: { ${name}: [0, 9] }`;
    context.report("NC353", `${name} has no range, and ${found} here`, offset, hint);
    return undefined;
  }
  return indices.map((index, dimension) =>
    isRange(index) ? index : { ...index, first: 0, last: shape![dimension]! - 1 },
  );
}

/** A formula whose names have a meaning; undefined with findings. */
function resolveText(
  text: TextValue,
  surrounding: Surrounding,
  { context, tables }: Resolver,
): Expression | undefined {
  const report: Report = (code, message, offset, hint) =>
    context.report(code, message, text.offsetAt(offset), hint);
  try {
    const plain = plainFormula(
      text.text,
      tables.map(({ name }) => name),
    );
    const own = tables.map((_, index) => [`f${index}`, 1] as const);
    const functions = { ...systemFunctions, ...Object.fromEntries(own) };
    const tree = translating(plain, () => parseExpression<string>(plain.text, functions));
    const names = plain.mentions.map((mention) => resolveName(mention, surrounding, report));
    const known = names.filter((name) => name !== undefined);
    if (known.length < names.length) return undefined;
    return { written: text, text: plain.text, tree, names: known, tables };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    report("NC035", error.message, error.offset);
    return undefined;
  }
}

function translating<T>(plain: PlainFormula, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof FormulaError ? plain.translated(error) : error;
  }
}

function fits(
  found: Shape,
  expected: Shape | undefined,
  offset: number,
  { context }: Resolver,
): boolean {
  if (expected === undefined || sameShape(found, expected)) return true;
  const formulas = found.length === 0 ? "one formula" : `formulas for ${describeShape(found)}`;
  const hint = "an array takes a list of formulas, or { for: i, value: ... } for all elements";
  context.report("NC353", `${formulas}; expected ${describeShape(expected)}`, offset, hint);
  return false;
}
