import type { Compiler, Execute } from "./compiler.js";
import type { Scope } from "./scopes.js";
import { finding, ts } from "../syntax.js";

/** Initialises variables of the innermost scope. */
export function declarations<V extends object>(
  compiler: Compiler<V>,
  list: ts.VariableDeclarationList,
  scope: Scope,
): Execute {
  if ((list.flags & ts.NodeFlags.BlockScoped) === 0) {
    const hint = "declare variables with const or let";
    compiler.findings.push(finding("NC304", list, "systems have no var", hint));
  }
  const stores = list.declarations.map(({ name, initializer }) => ({
    store: compiler.binding(name, scope),
    value: initializer && compiler.expression(initializer, scope),
  }));
  return (frame) => {
    for (const { store, value } of stores) store(frame, value?.(frame));
    return "next";
  };
}
