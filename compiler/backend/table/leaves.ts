import type { Expression, SignedTerm } from "../expression.js";

/** Where an expression ends. */
export type Leaf = Extract<Expression, { kind: "number" | "local" | "element" }>;

export function isLeaf(expression: Expression): expression is Leaf {
  const { kind } = expression;
  return kind === "number" || kind === "local" || kind === "element";
}

/** The same expression with every leaf replaced, from left to right. */
export function mapLeaves(expression: Expression, replace: (leaf: Leaf) => Expression): Expression {
  return isLeaf(expression)
    ? replace(expression)
    : mapParts(expression, (part) => mapLeaves(part, replace));
}

/** The leaves from left to right. */
export function leavesOf(expression: Expression): readonly Leaf[] {
  const leaves: Leaf[] = [];
  mapLeaves(expression, (leaf) => {
    leaves.push(leaf);
    return leaf;
  });
  return leaves;
}

/** Whether it adds up references and nothing else; signs are part of a reference. */
export function isSumOfReferences(expression: Expression): boolean {
  return (
    expression.kind === "sum" &&
    expression.terms.every(({ negative, value }) => !negative && value.kind === "local")
  );
}

/**
 * The same value with the signs of terms in the numbers that lead them: expressions that differ in the sign
 * of a coefficient alone get one shape. Changing both signs of a product changes no bit.
 */
export function signsInNumbers(expression: Expression): Expression {
  if (isLeaf(expression)) return expression;
  const inner = mapParts(expression, signsInNumbers);
  return inner.kind === "sum" ? { kind: "sum", terms: inner.terms.map(signInNumber) } : inner;
}

function signInNumber(term: SignedTerm): SignedTerm {
  const { negative, value } = term;
  if (!negative || value.kind !== "product") return term;
  const [first, ...rest] = value.factors;
  if (first?.kind !== "number") return term;
  const turned: Expression = { kind: "number", value: -first.value };
  return { negative: false, value: { kind: "product", factors: [turned, ...rest] } };
}

function mapParts(
  expression: Exclude<Expression, Leaf>,
  map: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case "negative":
      return { kind: "negative", operand: map(expression.operand) };
    case "product":
      return { kind: "product", factors: expression.factors.map(map) };
    case "quotient":
      return {
        kind: "quotient",
        numerator: map(expression.numerator),
        denominator: map(expression.denominator),
      };
    case "sum":
      return {
        kind: "sum",
        terms: expression.terms.map(({ negative, value }) => ({ negative, value: map(value) })),
      };
    case "call":
      return { ...expression, operands: expression.operands.map(map) };
  }
}
