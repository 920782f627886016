import type { Compiler, Evaluate } from "./compiler.js";
import { chooseOperand } from "./logical.js";
import type { Scope } from "./scopes.js";
import { bare, ts } from "../syntax.js";
import { keyOf, property, writeProperty } from "../machine/access.js";
import type { Frame } from "../machine/memory.js";
import { unsupported } from "./unsupported.js";
import { readVariable, writeVariable } from "./variables.js";

/** Operators of compound assignment and the ones that they apply. */
const compound: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.PercentEqualsToken, ts.SyntaxKind.PercentToken],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, ts.SyntaxKind.AsteriskAsteriskToken],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, ts.SyntaxKind.AmpersandAmpersandToken],
  [ts.SyntaxKind.BarBarEqualsToken, ts.SyntaxKind.BarBarToken],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, ts.SyntaxKind.QuestionQuestionToken],
]);

/** What is assigned to, found out once for reading and writing. */
interface Place {
  read(): unknown;
  write(value: unknown): void;
}

export function isAssignment({ kind }: ts.Node): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** `a = b`, `a += b` and the like. */
export function assignment<V extends object>(
  compiler: Compiler<V>,
  node: ts.BinaryExpression,
  scope: Scope,
): Evaluate {
  const { left, right, operatorToken } = node;
  const value = compiler.expression(right, scope);
  if (operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const target = compiler.target(left, scope);
    return (frame) => {
      const assigned = value(frame);
      target(frame, assigned);
      return assigned;
    };
  }
  const kind = compound.get(operatorToken.kind);
  if (kind === undefined) {
    compiler.findings.push(unsupported(operatorToken));
    return () => undefined;
  }
  const place = placeCompiler(compiler, left, scope);
  const operator = compiler.operators.get(kind);
  return (frame) => {
    const { read, write } = place(frame);
    const before = read();
    const after = operator
      ? operator(before, value(frame), left, right)
      : chooseOperand(compiler.machine, kind, before, () => value(frame), node);
    write(after);
    return after;
  };
}

/** `a++`, `--a` and the like. */
export function increment<V extends object>(
  compiler: Compiler<V>,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  scope: Scope,
): Evaluate {
  const place = placeCompiler(compiler, node.operand, scope);
  const rises = node.operator === ts.SyntaxKind.PlusPlusToken;
  const operator = compiler.operators.get(
    rises ? ts.SyntaxKind.PlusToken : ts.SyntaxKind.MinusToken,
  )!;
  return (frame) => {
    const { read, write } = place(frame);
    const before = read();
    const after = operator(before, 1, node.operand, node);
    write(after);
    return ts.isPrefixUnaryExpression(node) ? after : before;
  };
}

function placeCompiler<V extends object>(
  compiler: Compiler<V>,
  outer: ts.Expression,
  scope: Scope,
): (frame: Frame) => Place {
  const { machine } = compiler;
  const node = bare(outer);
  if (ts.isIdentifier(node)) {
    const read = readVariable(compiler, node, scope);
    const write = writeVariable(compiler, node, scope);
    return (frame) => ({ read: () => read(frame), write: (value) => write(frame, value) });
  }
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) {
    compiler.findings.push(unsupported(node));
    return () => ({ read: () => undefined, write: () => {} });
  }
  const { object, key } = memberCompiler(compiler, node, scope);
  return (frame) => {
    const [store, name] = [object(frame), key(frame)];
    return {
      read: () => property(machine, store, name, node.expression),
      write: (value) => writeProperty(machine, store, name, value, node.expression),
    };
  };
}

/** The object and the key of an access to a member. */
export function memberCompiler<V extends object>(
  compiler: Compiler<V>,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  scope: Scope,
): { readonly object: Evaluate; readonly key: (frame: Frame) => string | number } {
  const object = compiler.expression(node.expression, scope);
  if (ts.isPropertyAccessExpression(node)) return { object, key: () => node.name.text };
  const index = compiler.expression(node.argumentExpression, scope);
  return {
    object,
    key: (frame) => keyOf(compiler.machine, index(frame), node.argumentExpression),
  };
}
