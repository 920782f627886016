import { chooseStatement, type Signal } from "../machine/branches.js";
import type { Compiler, Evaluate, Execute } from "./compiler.js";
import { declarations } from "./declarations.js";
import { compileEffect } from "./logical.js";
import { compileLoop, isLoop } from "./loops.js";
import type { Frame } from "../machine/memory.js";
import { declareAll, innerScope, type Scope } from "./scopes.js";
import { fail, ts } from "../syntax.js";
import { compileSwitch } from "./switches.js";
import { unsupported } from "./unsupported.js";
import { condition } from "../machine/values.js";

const nothing: Execute = () => "next";

/** Compiles a statement: one case for each kind of syntax. */
export function compileStatement<V extends object>(
  compiler: Compiler<V>,
  node: ts.Statement,
  scope: Scope,
): Execute {
  if (ts.isVariableStatement(node)) return declarations(compiler, node.declarationList, scope);
  if (ts.isExpressionStatement(node)) {
    const effect = compileEffect(compiler, node.expression, scope);
    return (frame) => {
      effect(frame);
      return "next";
    };
  }
  if (ts.isBlock(node)) return block(compiler, node.statements, scope);
  if (ts.isIfStatement(node)) return choice(compiler, node, scope);
  if (ts.isReturnStatement(node)) return returned(compiler, node, scope);
  if (isLoop(node)) return compileLoop(compiler, node, scope);
  if (ts.isSwitchStatement(node)) return compileSwitch(compiler, node, scope);
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return jump(compiler, node);
  if (ts.isThrowStatement(node)) return thrown(compiler, node, scope);
  const hoistedOrErased =
    ts.isFunctionDeclaration(node) ||
    ts.isEmptyStatement(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  if (!hoistedOrErased) compiler.findings.push(unsupported(node));
  return nothing;
}

/** Statements one after the other, functions declared among them first. */
export function compileStatements<V extends object>(
  compiler: Compiler<V>,
  nodes: readonly ts.Statement[],
  scope: Scope,
): Execute {
  const functions = nodes.flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) || !node.name || !node.body) return [];
    const { index } = scope.variables.get(node.name.text)!;
    return [{ index, closure: compiler.closure(node, scope) }];
  });
  const steps = nodes.map((node) => compiler.statement(node, scope));
  return (frame) => {
    for (const { index, closure } of functions) frame.slots[index] = closure(frame);
    for (const step of steps) {
      const signal = step(frame);
      if (signal !== "next") return signal;
    }
    return "next";
  };
}

function block<V extends object>(
  compiler: Compiler<V>,
  nodes: readonly ts.Statement[],
  outer: Scope,
): Execute {
  const scope = innerScope(outer);
  declareAll(scope, nodes);
  const size = scope.variables.size;
  if (size === 0) return compiler.statements(nodes, outer);
  const { memory } = compiler.machine;
  const execute = compiler.statements(nodes, scope);
  return (frame) => execute(memory.frame(size, frame));
}

function choice<V extends object>(
  compiler: Compiler<V>,
  node: ts.IfStatement,
  scope: Scope,
): Execute {
  const { machine } = compiler;
  const test: Evaluate = compiler.expression(node.expression, scope);
  const whereTrue = compiler.statement(node.thenStatement, scope);
  const whereFalse = node.elseStatement ? compiler.statement(node.elseStatement, scope) : nothing;
  return (frame: Frame): Signal =>
    chooseStatement(
      machine,
      condition(machine.arithmetic, test(frame)),
      () => whereTrue(frame),
      () => whereFalse(frame),
      node,
    );
}

function returned<V extends object>(
  compiler: Compiler<V>,
  node: ts.ReturnStatement,
  scope: Scope,
): Execute {
  const { machine } = compiler;
  const value = node.expression && compiler.expression(node.expression, scope);
  return (frame) => {
    const result = value?.(frame);
    machine.activation!.returned = result;
    return "return";
  };
}

function jump<V extends object>(
  compiler: Compiler<V>,
  node: ts.BreakStatement | ts.ContinueStatement,
): Execute {
  const { machine } = compiler;
  const signal = ts.isBreakStatement(node) ? "break" : "continue";
  if (node.label) compiler.findings.push(unsupported(node));
  return () => {
    machine.activation!.jump = node;
    return signal;
  };
}

/** A module that throws is in error at the statement that does. */
function thrown<V extends object>(
  compiler: Compiler<V>,
  { expression }: ts.ThrowStatement,
  scope: Scope,
): Execute {
  const argument = ts.isNewExpression(expression) ? expression.arguments?.[0] : undefined;
  const value = argument && compiler.expression(argument, scope);
  return (frame) => {
    const reason = value?.(frame);
    const said = typeof reason === "string" ? `: ${reason}` : "";
    const hint = "systems do not throw while they run; return a number on every path";
    return fail("NC314", expression.parent, `the module throws${said}`, hint);
  };
}
