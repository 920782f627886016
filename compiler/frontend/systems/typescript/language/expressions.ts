import { keyOf, property } from "../machine/access.js";
import { assignment, increment, isAssignment } from "./assignments.js";
import { call, construction } from "./calls.js";
import type { Compiler, Evaluate } from "./compiler.js";
import { arrayLiteral, objectLiteral, templateLiteral } from "./literals.js";
import { conditional, isLogical, logical } from "./logical.js";
import type { Scope } from "./scopes.js";
import { bare, finding, ts } from "../syntax.js";
import { unsupported } from "./unsupported.js";
import { condition, operand, truth, typeName } from "../machine/values.js";
import { readVariable } from "./variables.js";

/** Compiles an expression: one case for each kind of syntax. */
export function compileExpression<V extends object>(
  compiler: Compiler<V>,
  outer: ts.Expression,
  scope: Scope,
): Evaluate {
  const node = bare(outer);
  if (ts.isIdentifier(node)) return readVariable(compiler, node, scope);
  if (ts.isNumericLiteral(node)) return constant(Number(node.text));
  if (ts.isStringLiteralLike(node)) return constant(node.text);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return constant(true);
    case ts.SyntaxKind.FalseKeyword:
      return constant(false);
    case ts.SyntaxKind.NullKeyword:
      return constant(null);
    case ts.SyntaxKind.OmittedExpression:
      return constant(undefined);
  }
  if (ts.isPropertyAccessExpression(node)) return propertyAccess(compiler, node, scope);
  if (ts.isElementAccessExpression(node)) return elementAccess(compiler, node, scope);
  if (ts.isBinaryExpression(node)) return binary(compiler, node, scope);
  if (ts.isPrefixUnaryExpression(node)) return prefix(compiler, node, scope);
  if (ts.isPostfixUnaryExpression(node)) return increment(compiler, node, scope);
  if (ts.isConditionalExpression(node)) return conditional(compiler, node, scope);
  if (ts.isCallExpression(node)) return call(compiler, node, scope);
  if (ts.isNewExpression(node)) return construction(compiler, node, scope);
  if (ts.isArrayLiteralExpression(node)) return arrayLiteral(compiler, node, scope);
  if (ts.isObjectLiteralExpression(node)) return objectLiteral(compiler, node, scope);
  if (ts.isTemplateExpression(node)) return templateLiteral(compiler, node, scope);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    return compiler.closure(node, scope);
  }
  if (ts.isTypeOfExpression(node)) {
    const value = compiler.expression(node.expression, scope);
    return (frame) => typeName(compiler.machine.arithmetic, value(frame));
  }
  compiler.findings.push(unsupported(node));
  return constant(undefined);
}

function constant(value: unknown): Evaluate {
  return () => value;
}

function propertyAccess<V extends object>(
  compiler: Compiler<V>,
  node: ts.PropertyAccessExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const object = compiler.expression(node.expression, scope);
  const key = node.name.text;
  const optional = ts.isOptionalChain(node);
  return (frame) => {
    const value = object(frame);
    if (optional && (value === undefined || value === null)) return undefined;
    return property(machine, value, key, node.expression);
  };
}

function elementAccess<V extends object>(
  compiler: Compiler<V>,
  node: ts.ElementAccessExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const object = compiler.expression(node.expression, scope);
  const index = compiler.expression(node.argumentExpression, scope);
  const optional = ts.isOptionalChain(node);
  return (frame) => {
    const value = object(frame);
    if (optional && (value === undefined || value === null)) return undefined;
    const key = keyOf(machine, index(frame), node.argumentExpression);
    return property(machine, value, key, node.expression);
  };
}

function binary<V extends object>(
  compiler: Compiler<V>,
  node: ts.BinaryExpression,
  scope: Scope,
): Evaluate {
  const { left, right, operatorToken } = node;
  if (isAssignment(operatorToken)) return assignment(compiler, node, scope);
  if (isLogical(operatorToken.kind)) return logical(compiler, node, scope);
  const a = compiler.expression(left, scope);
  const b = compiler.expression(right, scope);
  if (operatorToken.kind === ts.SyntaxKind.CommaToken) return (frame) => (a(frame), b(frame));
  const operator = compiler.operators.get(operatorToken.kind);
  if (operator) return (frame) => operator(a(frame), b(frame), left, right);
  const loose =
    operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken ||
    operatorToken.kind === ts.SyntaxKind.ExclamationEqualsToken;
  if (loose) {
    const found = operatorToken.getText();
    const message = `${found} compares after conversion, which systems do not have`;
    compiler.findings.push(finding("NC304", operatorToken, message, `write ${found}=`));
  } else compiler.findings.push(unsupported(operatorToken));
  return constant(undefined);
}

function prefix<V extends object>(
  compiler: Compiler<V>,
  node: ts.PrefixUnaryExpression,
  scope: Scope,
): Evaluate {
  const { arithmetic } = compiler.machine;
  const value = compiler.expression(node.operand, scope);
  switch (node.operator) {
    case ts.SyntaxKind.MinusToken:
      return (frame) => {
        const a = value(frame);
        return typeof a === "number" ? -a : arithmetic.negate(operand(arithmetic, a, node.operand));
      };
    case ts.SyntaxKind.PlusToken:
      return (frame) => operand(arithmetic, value(frame), node.operand);
    case ts.SyntaxKind.ExclamationToken:
      return (frame) => {
        const holds = condition(arithmetic, value(frame));
        return truth(typeof holds === "boolean" ? !holds : arithmetic.not(holds));
      };
    case ts.SyntaxKind.TildeToken:
      compiler.findings.push(unsupported(node));
      return constant(undefined);
    default:
      return increment(compiler, node, scope);
  }
}
