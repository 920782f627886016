import type { Graph } from "../../graph/graph.js";
import type { Load, Section, Statement } from "../../graph/schedule.js";
import type { Scope } from "../arrange.js";
import type { Expression, SignedTerm } from "../expression.js";
import { linesOf, type Line } from "../lines.js";
import { expressionText } from "../notation.js";
import { isLeaf, mapLeaves, signsInNumbers } from "./leaves.js";
import { opposite, reference, type Reference } from "./reference.js";

/** A number that is computed once in a call; its operands are elements and earlier values. */
export interface Value {
  readonly expression: Expression;
  /** The name of a local, where it has one. */
  readonly name?: string;
  readonly comment?: string;
}

/** What one output is set to. */
export interface OutputValue {
  readonly index: number;
  readonly expression: Expression;
  /** Whether the expression is a sum to be added up with Neumaier's compensation. */
  readonly compensated: boolean;
  readonly comment?: string;
}

export interface SectionValues {
  readonly values: readonly Value[];
  /** In the order in which they are first written. */
  readonly outputs: readonly OutputValue[];
  /** What the section's chunks call the elements that they load, by their text. */
  readonly elementNames: ReadonlyMap<string, string>;
}

/**
 * A section without its order: every local, term and partial sum of its chunks is a value by itself, equal
 * ones being one value. How each sum is put together, and so how it rounds, stays as scheduled.
 */
export function sectionValues(graph: Graph, section: Section): SectionValues {
  const values: Value[] = [];
  const known = new Map<string, Reference>();
  const outputs = new Map<number, { sums: SignedTerm[][]; comment?: string }>();
  const elementNames = new Map<string, string>();
  const shared = new Map<number, Expression>();

  const valueOf = (expression: Expression, about: Omit<Value, "expression">): Reference => {
    const key = expressionText(expression);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = reference(values.length);
    values.push({ expression, ...about });
    known.set(key, made);
    return made;
  };
  const term = ({ negative, value }: SignedTerm): Reference => {
    const positive = value.kind === "local" ? value : valueOf(value, {});
    return negative ? opposite(positive) : positive;
  };
  const rowOf = (terms: readonly SignedTerm[]): Expression =>
    terms.length === 1
      ? term(terms[0]!)
      : { kind: "sum", terms: terms.map((each) => ({ negative: false, value: term(each) })) };

  const runChunk = ({ loads, names, slots, statements }: Section["chunks"][number]): void => {
    const scope: Scope = { graph, names, slots };
    const locals = new Map<string, Expression>();
    const load = ({ name, buffer, index }: Load): void => {
      const element: Expression = { kind: "element", buffer, index };
      const value = buffer === "shared" ? shared.get(index)! : element;
      locals.set(name, value);
      if (value === element) elementNames.set(expressionText(element), name);
    };
    loads.forEach(load);
    const resolved = (expression: Expression): Expression =>
      signsInNumbers(
        mapLeaves(expression, (leaf) => (leaf.kind === "local" ? locals.get(leaf.name)! : leaf)),
      );
    const resolvedTerms = (terms: readonly SignedTerm[]): SignedTerm[] =>
      terms.map(({ negative, value }) => ({ negative, value: resolved(value) }));
    const write = (line: Line, statement: Statement): void => {
      if (line.kind === "local") {
        const { name, value, comment } = line;
        const about = { name, ...(comment !== undefined && { comment }) };
        const subtotal = statement.kind === "subtotal" && value.kind === "sum";
        const expression = subtotal ? rowOf(resolvedTerms(value.terms)) : resolved(value);
        locals.set(name, isLeaf(expression) ? expression : valueOf(expression, about));
        return;
      }
      if (line.kind === "store" && line.buffer === "shared") {
        const [{ negative, value }] = line.terms as [SignedTerm];
        const expression = resolved(value);
        if (negative || line.terms.length > 1) throw new TypeError("a shared value is one local");
        shared.set(line.index, isLeaf(expression) ? expression : valueOf(expression, {}));
        return;
      }
      const output = outputs.get(line.index) ?? { sums: [] };
      const terms = resolvedTerms(line.kind === "store" ? line.terms : [line.term]);
      output.sums.push(terms);
      if ("comment" in line && output.comment === undefined) output.comment = line.comment;
      outputs.set(line.index, output);
    };
    for (const statement of statements) {
      if (statement.kind === "load") load(statement);
      else for (const line of linesOf(scope, section.name, statement)) write(line, statement);
    }
  };
  section.chunks.forEach(runChunk);

  const outputExpression = (sums: readonly SignedTerm[][]): Expression => {
    const [first] = sums as [SignedTerm[]];
    if (section.compensated) {
      const terms = sums.map(([only]) => ({ negative: false, value: term(only!) }));
      return { kind: "sum", terms };
    }
    if (sums.length === 1) {
      const [only] = first as [SignedTerm];
      return first.length === 1 && !only.negative ? only.value : rowOf(first);
    }
    const parts = sums.map((terms) => {
      const row = rowOf(terms);
      return { negative: false, value: row.kind === "local" ? row : valueOf(row, {}) };
    });
    return { kind: "sum", terms: parts };
  };
  return {
    outputs: [...outputs].map(([index, { sums, comment }]) => ({
      index,
      expression: outputExpression(sums),
      compensated: section.compensated,
      ...(comment !== undefined && { comment }),
    })),
    values,
    elementNames,
  };
}
