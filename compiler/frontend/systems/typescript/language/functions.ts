import { settleReturns } from "../machine/branches.js";
import type { Compiler, Evaluate } from "./compiler.js";
import { activate, type Machine } from "../machine/machine.js";
import type { Frame } from "../machine/memory.js";
import { declareNames, innerScope, type Scope } from "./scopes.js";
import { excerpt, fail, finding, locationOf, ts, withinStack } from "../syntax.js";

/** A function's parts, compiled when it is first called. */
interface Code {
  readonly scope: Scope;
  readonly bind: (frame: Frame, values: readonly unknown[]) => void;
  /** What it gives on the path without pending returns. */
  readonly run: Evaluate;
}

/** A function of the language as one of JavaScript, which may be called from outside. */
export function compileClosure<V extends object>(
  compiler: Compiler<V>,
  node: ts.FunctionLikeDeclaration,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const { memory } = machine;
  const name = functionName(node);
  let code: Code | undefined;
  return (outer) => {
    const evaluate = (values: readonly unknown[]): unknown => {
      if (machine.active.has(node)) recursion(machine, node, name);
      code ??= compiler.unit((unit) => codeOf(unit, node, scope));
      const { scope: own, bind, run } = code;
      return activate(machine, node, name, () => {
        const frame = memory.frame(own.variables.size, outer);
        bind(frame, values);
        return settleReturns(machine, run(frame), node);
      });
    };
    const closure = (...values: readonly unknown[]): unknown => {
      if (machine.activation) return evaluate(values);
      const { limit } = memory;
      memory.limit = memory.now;
      try {
        return withinStack(
          () => locationOf(node),
          () => evaluate(values),
        );
      } finally {
        memory.limit = limit;
      }
    };
    machine.places.record(closure, { node, properties: new Map() });
    return closure;
  };
}

function codeOf<V extends object>(
  compiler: Compiler<V>,
  node: ts.FunctionLikeDeclaration,
  outer: Scope,
): Code {
  checkKind(compiler, node);
  const scope = innerScope(outer);
  for (const { name } of node.parameters) declareNames(scope, name, false);
  const bind = parameterBinding(compiler, node.parameters, scope);
  const body = node.body!;
  if (!ts.isBlock(body)) return { scope, bind, run: compiler.expression(body, scope) };
  const block = compiler.statement(body, scope);
  const { machine } = compiler;
  const run = (frame: Frame) =>
    block(frame) === "return" ? machine.activation!.returned : undefined;
  return { scope, bind, run };
}

function parameterBinding<V extends object>(
  compiler: Compiler<V>,
  parameters: readonly ts.ParameterDeclaration[],
  scope: Scope,
): Code["bind"] {
  const { memory } = compiler.machine;
  const parts = parameters.map(({ name, initializer, dotDotDotToken }) => ({
    store: compiler.binding(name, scope),
    fallback: initializer && compiler.expression(initializer, scope),
    rest: dotDotDotToken !== undefined,
  }));
  return (frame, values) => {
    for (const [index, { store, fallback, rest }] of parts.entries()) {
      if (rest) store(frame, memory.adopt(values.slice(index)));
      else {
        const value = values[index];
        store(frame, value === undefined && fallback ? fallback(frame) : value);
      }
    }
  };
}

function checkKind<V extends object>(
  { findings }: Compiler<V>,
  node: ts.FunctionLikeDeclaration,
): void {
  const async = ts.canHaveModifiers(node)
    ? ts.getModifiers(node)?.find(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)
    : undefined;
  const hint = "write a function that computes what it returns from its arguments";
  if (async) findings.push(finding("NC304", async, "systems have no async functions", hint));
  if (node.asteriskToken) {
    findings.push(finding("NC304", node.asteriskToken, "systems have no generators", hint));
  }
}

/** @throws InputError NC308 with the chain of calls */
function recursion<V extends object>(machine: Machine<V>, node: ts.Node, name: string): never {
  const names = [name];
  for (let at = machine.activation; at; at = at.caller) {
    names.unshift(at.name);
    if (at.declaration === node) break;
  }
  const message = `${name} calls itself: ${names.join(" -> ")}`;
  return fail("NC308", machine.site, message, "write a loop with a known number of turns");
}

/** What a function is called where it is written. */
function functionName(node: ts.FunctionLikeDeclaration): string {
  const { parent } = node;
  const named =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isParameter(parent);
  const name = node.name ?? (named ? parent.name : undefined);
  return name ? excerpt(name) : "an unnamed function";
}
