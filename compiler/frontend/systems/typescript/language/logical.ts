import { chooseValue } from "../machine/branches.js";
import type { Compiler, Evaluate } from "./compiler.js";
import type { Machine } from "../machine/machine.js";
import type { Scope } from "./scopes.js";
import { bare, ts } from "../syntax.js";
import { condition } from "../machine/values.js";

/** `condition ? a : b`. */
export function conditional<V extends object>(
  compiler: Compiler<V>,
  node: ts.ConditionalExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const test = compiler.expression(node.condition, scope);
  const whereTrue = compiler.expression(node.whenTrue, scope);
  const whereFalse = compiler.expression(node.whenFalse, scope);
  return (frame) =>
    chooseValue(
      machine,
      condition(machine.arithmetic, test(frame)),
      () => whereTrue(frame),
      () => whereFalse(frame),
      node,
    );
}

/** Operators that evaluate their right operand only where they need it, without "=". */
const choices: ReadonlyMap<ts.SyntaxKind, "and" | "or" | "else"> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, "and"],
  [ts.SyntaxKind.BarBarToken, "or"],
  [ts.SyntaxKind.QuestionQuestionToken, "else"],
]);

export function isLogical(kind: ts.SyntaxKind): boolean {
  return choices.has(kind);
}

/** `a && b`, `a || b`, `a ?? b`. */
export function logical<V extends object>(
  compiler: Compiler<V>,
  node: ts.BinaryExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const left = compiler.expression(node.left, scope);
  const right = compiler.expression(node.right, scope);
  const { kind } = node.operatorToken;
  return (frame) => chooseOperand(machine, kind, left(frame), () => right(frame), node);
}

/** What a logical operator gives, its right operand being evaluated only where it may matter. */
export function chooseOperand<V extends object>(
  machine: Machine<V>,
  kind: ts.SyntaxKind,
  left: unknown,
  right: () => unknown,
  node: ts.Node,
): unknown {
  const choice = choices.get(kind)!;
  if (choice === "else") return left === undefined || left === null ? right() : left;
  const holds = condition(machine.arithmetic, left);
  return choice === "and"
    ? chooseValue(machine, holds, right, () => left, node)
    : chooseValue(machine, holds, () => left, right, node);
}

const nothing: Evaluate = () => undefined;

/**
 * An expression whose value does not matter, as `condition && call()` in a statement: its operands may be
 * of different kinds.
 */
export function compileEffect<V extends object>(
  compiler: Compiler<V>,
  outer: ts.Expression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const node = bare(outer);
  const choose = (test: ts.Expression, whereTrue: Evaluate, whereFalse: Evaluate): Evaluate => {
    const holds = compiler.expression(test, scope);
    return (frame) =>
      chooseValue(
        machine,
        condition(machine.arithmetic, holds(frame)),
        () => whereTrue(frame),
        () => whereFalse(frame),
        node,
      );
  };
  const effect = (part: ts.Expression) => compileEffect(compiler, part, scope);
  if (ts.isConditionalExpression(node)) {
    return choose(node.condition, effect(node.whenTrue), effect(node.whenFalse));
  }
  if (ts.isBinaryExpression(node)) {
    const choice = choices.get(node.operatorToken.kind);
    if (choice === "and") return choose(node.left, effect(node.right), nothing);
    if (choice === "or") return choose(node.left, nothing, effect(node.right));
  }
  const value = compiler.expression(node, scope);
  return (frame) => {
    value(frame);
  };
}
