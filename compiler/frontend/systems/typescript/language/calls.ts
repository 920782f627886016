import { property } from "../machine/access.js";
import type { Compiler, Evaluate } from "./compiler.js";
import type { Frame } from "../machine/memory.js";
import { listOf } from "./literals.js";
import type { Machine } from "../machine/machine.js";
import type { Scope } from "./scopes.js";
import { bare, excerpt, fail, finding, ts } from "../syntax.js";
import { unsupported } from "./unsupported.js";
import { wrongKind } from "../machine/values.js";

/** A function or method call. */
export function call<V extends object>(
  compiler: Compiler<V>,
  node: ts.CallExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const callee = bare(node.expression);
  if (callee.kind === ts.SyntaxKind.ImportKeyword || callee.kind === ts.SyntaxKind.SuperKeyword) {
    compiler.findings.push(unsupported(callee));
    return () => undefined;
  }
  const values = listOf(compiler, node.arguments, scope);
  const optional = ts.isOptionalChain(node);
  const called: (frame: Frame) => unknown = ts.isPropertyAccessExpression(callee)
    ? methodOf(compiler, callee, scope)
    : compiler.expression(callee, scope);
  return (frame) => {
    const f = called(frame);
    if (optional && f === undefined) return undefined;
    return apply(machine, f, values(frame), node, callee);
  };
}

/** `new Array(n)`, the only object that systems make. */
export function construction<V extends object>(
  compiler: Compiler<V>,
  node: ts.NewExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== "Array") {
    const message = `new ${excerpt(node.expression)} makes an object of a class`;
    const hint = "systems have numbers, text, arrays and plain objects";
    compiler.findings.push(finding("NC304", node, message, hint));
    return () => undefined;
  }
  const constructor = compiler.expression(node.expression, scope);
  const values = listOf(compiler, node.arguments ?? [], scope);
  return (frame) => apply(machine, constructor(frame), values(frame), node, node.expression);
}

/** A method of an array or a text, or a function that an object has. */
function methodOf<V extends object>(
  compiler: Compiler<V>,
  callee: ts.PropertyAccessExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const receiver = compiler.expression(callee.expression, scope);
  const name = callee.name.text;
  const optional = ts.isOptionalChain(callee);
  return (frame) => {
    const object = receiver(frame);
    if (optional && (object === undefined || object === null)) return undefined;
    const methods = compiler.methods(object);
    if (!methods) return property(machine, object, name, callee.expression);
    const method = methods.get(name);
    if (method) return (...values: readonly unknown[]) => method(object, values);
    const message = `${name} is not available to systems`;
    return fail("NC306", callee.name, message, `there are: ${[...methods.keys()].join(", ")}`);
  };
}

function apply<V extends object>(
  machine: Machine<V>,
  f: unknown,
  values: readonly unknown[],
  node: ts.Node,
  callee: ts.Node,
): unknown {
  if (typeof f !== "function") wrongKind(machine.arithmetic, f, callee, "a function");
  machine.site = node;
  return (f as (...values: readonly unknown[]) => unknown)(...values);
}
