import { suggestion } from "../../../../diagnostics/suggestion.js";
import type { Compiler, Evaluate, Store } from "./compiler.js";
import { absentGlobal } from "./absent-globals.js";
import { uninitialised } from "../machine/memory.js";
import { frameAt, resolve, type Scope } from "./scopes.js";
import { fail, finding, type ts } from "../syntax.js";

/** Reads a variable, or one of the globals that are known. */
export function readVariable<V extends object>(
  compiler: Compiler<V>,
  node: ts.Identifier,
  scope: Scope,
): Evaluate {
  const name = node.text;
  const resolved = resolve(scope, name);
  if (resolved) {
    const { distance, index } = resolved;
    return (frame) => {
      const value = frameAt(frame, distance).slots[index];
      return value === uninitialised ? tooEarly(node) : value;
    };
  }
  if (name === "undefined") return () => undefined;
  if (compiler.globals.has(name)) {
    const value = compiler.globals.get(name);
    return () => value;
  }
  const known = [...visibleNames(scope), ...compiler.globals.keys()];
  const nearest = suggestion(name, known);
  const hint = absentGlobal(name) ?? (nearest && `did you mean ${nearest}?`);
  compiler.findings.push(finding("NC305", node, `${name} is not known here`, hint));
  return () => undefined;
}

/** Assigns to a variable that is younger than the behaviour's call. */
export function writeVariable<V extends object>(
  compiler: Compiler<V>,
  node: ts.Identifier,
  scope: Scope,
): Store {
  const { memory } = compiler.machine;
  const name = node.text;
  const resolved = resolve(scope, name);
  if (!resolved || resolved.constant) {
    const message = `${name} is not a variable that can be assigned to`;
    compiler.findings.push(finding("NC307", node, message, "declare it with let"));
    return () => {};
  }
  const { distance, index } = resolved;
  return (frame, value) => {
    const { slots, birth } = frameAt(frame, distance);
    if (slots[index] === uninitialised) tooEarly(node);
    if (birth <= memory.limit) {
      const message = `${name} is declared outside of the behaviour that changes it`;
      const hint = "keep what changes in a state, and declare other variables inside the function";
      fail("NC307", node, message, hint);
    }
    memory.write(slots, birth, index, value);
  };
}

function tooEarly(node: ts.Identifier): never {
  return fail("NC305", node, `${node.text} is used before its declaration`, "declare it earlier");
}

function visibleNames(scope: Scope): string[] {
  const names: string[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) names.push(...at.variables.keys());
  return names;
}
