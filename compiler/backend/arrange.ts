import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Chunk, ScheduledTerm } from "../graph/schedule.js";
import type { Expression, SignedTerm } from "./expression.js";
import { finite, numberText } from "./notation.js";

/** What expressions stop at: locals of the chunk, values read in place. */
export interface Scope {
  readonly graph: Graph;
  readonly names: Chunk["names"];
  readonly slots: Chunk["slots"];
}

/** What a local is set to. */
export function definition(scope: Scope, name: string, id: NodeId): Expression {
  return scope.names.get(id) === name ? compute(scope, id) : read(scope, id);
}

export function signedTerms(scope: Scope, terms: readonly ScheduledTerm[]): readonly SignedTerm[] {
  return terms.map(({ coefficient, value }) => ({
    negative: coefficient < 0,
    value: scaled(scope, Math.abs(coefficient), value),
  }));
}

/** A node by its name if it has one, else computed. */
function read(scope: Scope, id: NodeId): Expression {
  const name = scope.names.get(id);
  return name === undefined ? compute(scope, id) : { kind: "local", name };
}

/** A node from its operands, whether or not it has a name. */
function compute(scope: Scope, id: NodeId): Expression {
  const slot = scope.slots.get(id);
  if (slot !== undefined) return { kind: "element", ...slot };
  const node = scope.graph.node(id);
  switch (node.kind) {
    case "constant":
      return number(node.value);
    case "symbol": {
      if (node.role !== "quantity") throw new TypeError(`${node.name} is not loaded`);
      return read(scope, scope.graph.quantities[node.index]!.definition);
    }
    case "sum": {
      const terms = signedTerms(
        scope,
        node.operands.map((value, i) => ({ coefficient: node.coefficients[i]!, value })),
      );
      const first = { negative: false, value: number(node.constant) };
      return { kind: "sum", terms: node.constant === 0 ? terms : [first, ...terms] };
    }
    case "product":
    case "power": {
      const factors: Factors = { coefficient: 1, above: [], below: [] };
      collect(scope, id, factors, true);
      return arranged(factors);
    }
    case "call": {
      const operands = node.operands.map((operand) => read(scope, operand));
      return { kind: "call", name: node.name, operands };
    }
  }
}

/** A product taken apart: coefficient * above / below. */
interface Factors {
  coefficient: number;
  readonly above: Expression[];
  readonly below: Expression[];
}

/** Sorts a node's factors into numerator and denominator; unnamed products are taken apart. */
function collect(scope: Scope, id: NodeId, factors: Factors, own = false): void {
  const node = scope.graph.node(id);
  const named = !own && scope.names.has(id);
  if (!named && node.kind === "product") {
    factors.coefficient *= node.coefficient;
    for (const operand of node.operands) collect(scope, operand, factors);
  } else if (!named && node.kind === "power") {
    const side = node.exponent < 0 ? factors.below : factors.above;
    side.push(...powerFactors(scope, node.operands[0], Math.abs(node.exponent)));
  } else if (!named && node.kind === "constant") {
    factors.coefficient *= node.value;
  } else {
    factors.above.push(read(scope, id));
  }
}

function powerFactors(scope: Scope, id: NodeId, exponent: number): readonly Expression[] {
  const base = read(scope, id);
  if (exponent === 1) return [base];
  if (exponent === 0.5) return [{ kind: "call", name: "sqrt", operands: [base] }];
  if (exponent === 2 || exponent === 3) return Array.from({ length: exponent }, () => base);
  return [{ kind: "call", name: "pow", operands: [base, number(exponent)] }];
}

function scaled(scope: Scope, coefficient: number, value: NodeId | string): Expression {
  const factors: Factors = { coefficient, above: [], below: [] };
  if (typeof value === "string") factors.above.push({ kind: "local", name: value });
  else collect(scope, value, factors);
  return arranged(factors);
}

function arranged({ coefficient, above, below }: Factors): Expression {
  const divisor = neatDivisor(coefficient);
  return divisor === undefined
    ? quotient([number(coefficient), ...above], below)
    : quotient(above, [...below, number(divisor)]);
}

/**
 * A short number whose reciprocal is the coefficient, if there is one: x / 300 reads better than
 * 0.0033333333333333335 * x. Both round once.
 */
function neatDivisor(coefficient: number): number | undefined {
  if (coefficient === 1) return undefined;
  const divisor = Number((1 / coefficient).toPrecision(15));
  if (!Number.isFinite(divisor)) return undefined;
  const isNeat = numberText(coefficient).length > 15 && numberText(divisor).length < 10;
  return isNeat && 1 / divisor === coefficient ? divisor : undefined;
}

/** Numerator over denominator; factors of one are left out, minus one becomes a sign. */
function quotient(above: readonly Expression[], below: readonly Expression[]): Expression {
  const factors = above.filter((factor) => !isNumber(factor, 1));
  const [first, ...rest] = factors;
  if (first !== undefined && isNumber(first, -1) && rest.length > 0) {
    return { kind: "negative", operand: quotient(rest, below) };
  }
  const numerator = product(factors.length === 0 ? [number(1)] : factors);
  return below.length === 0
    ? numerator
    : { kind: "quotient", numerator, denominator: product(below) };
}

function product(factors: readonly Expression[]): Expression {
  return factors.length === 1 ? factors[0]! : { kind: "product", factors };
}

function number(value: number): Expression {
  return { kind: "number", value: finite(value) };
}

function isNumber(expression: Expression, value: number): boolean {
  return expression.kind === "number" && expression.value === value;
}
