import { operation } from "../graph/operations.js";
import { bufferNames } from "./buffers.js";
import type { Expression, SignedTerm } from "./expression.js";

/** Binding strength of a piece of text, from loose to tight. */
const strengths = ["conditional", "comparison", "sum", "product", "unary", "atom"] as const;
type Strength = (typeof strengths)[number];

interface Printed {
  readonly text: string;
  readonly strength: Strength;
}

/**
 * The number itself.
 *
 * @throws RangeError when it is not finite.
 */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a kernel`);
  return value;
}

/**
 * A number as prettier writes it: shortest digits that read back the same, no "+".
 *
 * @throws RangeError when it is neither finite nor Infinity.
 */
export function numberText(value: number): string {
  if (value === Infinity) return "Infinity";
  return String(finite(value)).replace("e+", "e");
}

/** TypeScript text of an expression, as prettier would write it on one line. */
export function expressionText(expression: Expression): string {
  return printed(expression).text;
}

/** Terms as text, each ready to follow another: ["r1", "- 2 * r2"]. */
export function termTexts(terms: readonly SignedTerm[]): readonly string[] {
  return terms.map(({ negative, value }, i) => {
    const alone = terms.length === 1 && !negative;
    const text = alone ? expressionText(value) : atLeast(value, "product");
    if (i === 0) return negative ? `-${text}` : text;
    return negative ? `- ${text}` : `+ ${text}`;
  });
}

function printed(expression: Expression): Printed {
  switch (expression.kind) {
    case "number": {
      const { value } = expression;
      return { text: numberText(value), strength: value < 0 ? "unary" : "atom" };
    }
    case "local":
      return { text: expression.name, strength: "atom" };
    case "element":
      return { text: `${bufferNames[expression.buffer]}[${expression.index}]`, strength: "atom" };
    case "negative": {
      const { operand } = expression;
      return operand.kind === "product" || operand.kind === "quotient"
        ? { text: `-${expressionText(operand)}`, strength: "product" }
        : { text: `-${atLeast(operand, "atom")}`, strength: "unary" };
    }
    case "product":
      return {
        text: expression.factors.map((factor) => atLeast(factor, "unary")).join(" * "),
        strength: "product",
      };
    case "quotient": {
      const sides = [expression.numerator, expression.denominator];
      return {
        text: sides.map((side) => atLeast(side, "unary")).join(" / "),
        strength: "product",
      };
    }
    case "sum":
      return { text: termTexts(expression.terms).join(" "), strength: "sum" };
    case "call":
      return callPrinted(expression);
  }
}

function callPrinted({ name, operands }: Extract<Expression, { kind: "call" }>): Printed {
  const row = operation(name);
  if (row.binding === "comparison") {
    const sides = operands.map((side) => atLeast(side, "sum"));
    return { text: `${row.typescript(...sides)} ? 1 : 0`, strength: "conditional" };
  }
  if (row.binding === "conditional") {
    const [condition, a, b] = operands as [Expression, Expression, Expression];
    const texts = [conditionText(condition), atLeast(a, "comparison"), expressionText(b)];
    return { text: row.typescript(...texts), strength: "conditional" };
  }
  return { text: row.typescript(...operands.map(expressionText)), strength: "atom" };
}

/** A comparison as it stands; any other number as "differs from zero". */
function conditionText(condition: Expression): string {
  if (condition.kind === "call" && operation(condition.name).binding === "comparison") {
    const sides = condition.operands.map((side) => atLeast(side, "sum"));
    return operation(condition.name).typescript(...sides);
  }
  return `${atLeast(condition, "sum")} !== 0`;
}

/** The text, in parentheses if it binds more loosely than wanted. */
function atLeast(expression: Expression, wanted: Strength): string {
  const { text, strength } = printed(expression);
  return strengths.indexOf(strength) < strengths.indexOf(wanted) ? `(${text})` : text;
}
