import { elementsOf } from "../machine/access.js";
import type { Signal } from "../machine/branches.js";
import type { Compiler, Execute } from "./compiler.js";
import { declarations } from "./declarations.js";
import type { Frame, Memory } from "../machine/memory.js";
import { declareList, innerScope, type Scope } from "./scopes.js";
import { excerpt, fail, ts } from "../syntax.js";
import { unsupported } from "./unsupported.js";
import { condition } from "../machine/values.js";

/** Turns after which a loop counts as endless. */
const turnLimit = 1_000_000;

type Loop = ts.ForStatement | ts.ForOfStatement | ts.WhileStatement | ts.DoStatement;

export function isLoop(node: ts.Node): node is Loop {
  return (
    ts.isForStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isWhileStatement(node) ||
    ts.isDoStatement(node)
  );
}

export function compileLoop<V extends object>(
  compiler: Compiler<V>,
  node: Loop,
  scope: Scope,
): Execute {
  if (ts.isForOfStatement(node)) return forOf(compiler, node, scope);
  if (ts.isForStatement(node)) return forLoop(compiler, node, scope);
  const test = known(compiler, node.expression, scope);
  const body = compiler.statement(node.statement, scope);
  const isFirst = (turn: number) => turn === 0 && ts.isDoStatement(node);
  return (frame) => turns(node, (turn) => (isFirst(turn) || test(frame) ? body(frame) : "break"));
}

function forLoop<V extends object>(
  compiler: Compiler<V>,
  node: ts.ForStatement,
  outer: Scope,
): Execute {
  const { memory } = compiler.machine;
  const scope = innerScope(outer);
  const { initializer } = node;
  const list = initializer && ts.isVariableDeclarationList(initializer) ? initializer : undefined;
  if (list) declareList(scope, list);
  const start = list
    ? declarations(compiler, list, scope)
    : initializer && compiler.expression(initializer as ts.Expression, scope);
  const test = node.condition && known(compiler, node.condition, scope);
  const step = node.incrementor && compiler.expression(node.incrementor, scope);
  const body = compiler.statement(node.statement, scope);
  return (outside) => {
    let frame = memory.frame(scope.variables.size, outside);
    start?.(frame);
    return turns(node, (turn) => {
      if (turn > 0) {
        frame = nextTurn(memory, frame);
        step?.(frame);
      }
      return test && !test(frame) ? "break" : body(frame);
    });
  };
}

/** Functions made in one turn keep the variables of that turn (ECMA-262, CreatePerIterationEnvironment). */
function nextTurn(memory: Memory, { slots, parent }: Frame): Frame {
  const frame = memory.frame(slots.length, parent);
  for (let index = 0; index < slots.length; index++) frame.slots[index] = slots[index];
  return frame;
}

function forOf<V extends object>(
  compiler: Compiler<V>,
  node: ts.ForOfStatement,
  outer: Scope,
): Execute {
  const { machine } = compiler;
  const { initializer } = node;
  if (node.awaitModifier || !ts.isVariableDeclarationList(initializer)) {
    compiler.findings.push(unsupported(node));
    return () => "next";
  }
  const scope = innerScope(outer);
  declareList(scope, initializer);
  const list = compiler.expression(node.expression, outer);
  const store = compiler.binding(initializer.declarations[0]!.name, scope);
  const body = compiler.statement(node.statement, scope);
  return (outside) => {
    const elements = elementsOf(machine, list(outside), node.expression);
    return turns(node, (turn) => {
      if (turn >= elements.length) return "break";
      const frame = machine.memory.frame(scope.variables.size, outside);
      store(frame, elements[turn]);
      return body(frame);
    });
  };
}

/** A condition that has to be known. */
function known<V extends object>(
  compiler: Compiler<V>,
  node: ts.Expression,
  scope: Scope,
): (frame: Frame) => boolean {
  const { arithmetic } = compiler.machine;
  const test = compiler.expression(node, scope);
  return (frame) => {
    const holds = condition(arithmetic, test(frame));
    if (typeof holds === "boolean") return holds;
    const message = `how often the loop turns depends on states: ${excerpt(node)}`;
    return fail("NC309", node, message, "loop over the elements of an array or a constant number");
  };
}

/** Turns of a loop until one breaks or returns. */
function turns(node: ts.Node, body: (turn: number) => Signal): Signal {
  for (let turn = 0; turn <= turnLimit; turn++) {
    const signal = body(turn);
    if (signal === "break") return "next";
    if (signal === "return") return signal;
  }
  const message = `the loop has not ended after ${turnLimit} turns`;
  return fail("NC309", node, message, "loop over the elements of an array or a constant number");
}
