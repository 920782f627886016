import type { Graph } from "../../graph/graph.js";
import type { NodeId } from "../../graph/node.js";
import { operation } from "../../graph/operations.js";
import type { Chunk, ScheduledTerm } from "../../graph/schedule.js";
import { numberText } from "./literals.js";
import { bufferNames } from "./signatures.js";

/** What printing stops at: locals of the chunk, values read in place. */
export interface Scope {
  readonly graph: Graph;
  readonly names: Chunk["names"];
  readonly slots: Chunk["slots"];
}

/** Binding strength of a piece of text, from loose to tight. */
const strengths = ["conditional", "comparison", "sum", "product", "unary", "atom"] as const;
type Strength = (typeof strengths)[number];

interface Printed {
  readonly text: string;
  readonly strength: Strength;
}

/** TypeScript text of what a local is set to, as prettier would write it on one line. */
export function definitionText(scope: Scope, name: string, id: NodeId): string {
  const isOwn = scope.names.get(id) === name;
  return (isOwn ? compute(scope, id) : read(scope, id)).text;
}

/** Signed terms as text, each ready to follow another: ["r1", "- 2 * r2"]. */
export function termTexts(scope: Scope, terms: readonly ScheduledTerm[]): readonly string[] {
  return terms.map(({ coefficient, value }, i) => {
    const printed =
      typeof value === "string"
        ? productText([numberFactor(Math.abs(coefficient)), { text: value, strength: "atom" }], [])
        : scaled(scope, Math.abs(coefficient), value);
    const alone = terms.length === 1 && coefficient > 0;
    const text = alone ? printed.text : atLeast(printed, "product");
    if (i === 0) return coefficient < 0 ? `-${text}` : text;
    return coefficient < 0 ? `- ${text}` : `+ ${text}`;
  });
}

/** A node by its name if it has one, else computed. */
function read(scope: Scope, id: NodeId): Printed {
  const name = scope.names.get(id);
  return name === undefined ? compute(scope, id) : { text: name, strength: "atom" };
}

/** A node from its operands, whether or not it has a name. */
function compute(scope: Scope, id: NodeId): Printed {
  const slot = scope.slots.get(id);
  if (slot !== undefined) {
    return { text: `${bufferNames[slot.buffer]}[${slot.index}]`, strength: "atom" };
  }
  const node = scope.graph.node(id);
  switch (node.kind) {
    case "constant":
      return numberFactor(node.value);
    case "symbol": {
      if (node.role !== "quantity") throw new TypeError(`${node.name} is not loaded`);
      return read(scope, scope.graph.quantities[node.index]!.definition);
    }
    case "sum":
      return sumText(scope, node.constant, node.coefficients, node.operands);
    case "product":
    case "power": {
      const factors: Factors = { coefficient: 1, above: [], below: [] };
      collect(scope, id, factors, true);
      return quotientText(factors);
    }
    case "call":
      return callText(scope, node.name, node.operands);
  }
}

/** A product taken apart: coefficient * above / below. */
interface Factors {
  coefficient: number;
  readonly above: Printed[];
  readonly below: Printed[];
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

function powerFactors(scope: Scope, base: NodeId, exponent: number): readonly Printed[] {
  const printed = read(scope, base);
  if (exponent === 1) return [printed];
  if (exponent === 0.5) return [{ text: `Math.sqrt(${printed.text})`, strength: "atom" }];
  if (exponent === 2 || exponent === 3) return Array.from({ length: exponent }, () => printed);
  return [{ text: `Math.pow(${printed.text}, ${numberText(exponent)})`, strength: "atom" }];
}

function scaled(scope: Scope, coefficient: number, id: NodeId): Printed {
  const factors: Factors = { coefficient, above: [], below: [] };
  collect(scope, id, factors);
  return quotientText(factors);
}

function quotientText({ coefficient, above, below }: Factors): Printed {
  const divisor = neatDivisor(coefficient);
  return divisor === undefined
    ? productText([numberFactor(coefficient), ...above], below)
    : productText(above, [...below, numberFactor(divisor)]);
}

/**
 * A short number whose reciprocal is the coefficient, if there is one: x / 300 reads better than
 * 0.0033333333333333335 * x. Both round once.
 */
function neatDivisor(coefficient: number): number | undefined {
  const divisor = Number((1 / coefficient).toPrecision(15));
  if (!Number.isFinite(divisor)) return undefined;
  const isNeat = numberText(coefficient).length > 15 && numberText(divisor).length < 10;
  return isNeat && 1 / divisor === coefficient ? divisor : undefined;
}

function productText(above: readonly Printed[], below: readonly Printed[]): Printed {
  const [first, ...rest] = above.filter(({ text }) => text !== "1");
  if (first?.text === "-1" && rest.length > 0) {
    const positive = productText(rest, below);
    return rest.length + below.length > 1
      ? { text: `-${positive.text}`, strength: "product" }
      : { text: `-${atLeast(positive, "atom")}`, strength: "unary" };
  }
  const factors =
    first === undefined ? [{ text: "1", strength: "atom" } as const] : [first, ...rest];
  const numerator = joined(factors);
  if (below.length === 0) return numerator;
  const denominator = joined(below);
  const left = factors.length > 1 ? `(${numerator.text})` : atLeast(numerator, "unary");
  return { text: `${left} / ${atLeast(denominator, "unary")}`, strength: "product" };
}

function joined(factors: readonly Printed[]): Printed {
  const [only] = factors;
  if (factors.length === 1) return only!;
  return {
    text: factors.map((factor) => atLeast(factor, "unary")).join(" * "),
    strength: "product",
  };
}

function sumText(
  scope: Scope,
  constant: number,
  coefficients: readonly number[],
  operands: readonly NodeId[],
): Printed {
  const terms = operands.map((value, i) => ({ coefficient: coefficients[i]!, value }));
  if (constant === 0) return { text: termTexts(scope, terms).join(" "), strength: "sum" };
  const [, ...texts] = termTexts(scope, [{ coefficient: 1, value: "" }, ...terms]);
  return { text: [numberText(constant), ...texts].join(" "), strength: "sum" };
}

function callText(
  scope: Scope,
  name: Parameters<typeof operation>[0],
  operands: readonly NodeId[],
): Printed {
  const row = operation(name);
  if (name === "select") {
    const [condition, a, b] = operands;
    const taken = atLeast(read(scope, a!), "comparison");
    const texts = [conditionText(scope, condition!), taken, read(scope, b!).text];
    return { text: row.typescript(...texts), strength: "conditional" };
  }
  const texts = operands.map((operand) => read(scope, operand));
  if (row.binding === "comparison") {
    const sides = texts.map((side) => atLeast(side, "sum"));
    return { text: `${row.typescript(...sides)} ? 1 : 0`, strength: "conditional" };
  }
  return { text: row.typescript(...texts.map(({ text }) => text)), strength: "atom" };
}

/** A comparison as it stands; any other number as "differs from zero". */
function conditionText(scope: Scope, id: NodeId): string {
  const node = scope.graph.node(id);
  const isComparison = node.kind === "call" && operation(node.name).binding === "comparison";
  if (isComparison && !scope.names.has(id)) {
    const sides = node.operands.map((operand) => atLeast(read(scope, operand), "sum"));
    return operation(node.name).typescript(...sides);
  }
  return `${atLeast(read(scope, id), "sum")} !== 0`;
}

function numberFactor(value: number): Printed {
  return { text: numberText(value), strength: value < 0 ? "unary" : "atom" };
}

/** The text, in parentheses if it binds more loosely than wanted. */
function atLeast({ text, strength }: Printed, wanted: Strength): string {
  return strengths.indexOf(strength) < strengths.indexOf(wanted) ? `(${text})` : text;
}
