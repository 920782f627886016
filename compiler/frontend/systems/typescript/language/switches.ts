import type { Compiler, Execute } from "./compiler.js";
import { equality } from "../machine/operators.js";
import { declareAll, innerScope, type Scope } from "./scopes.js";
import { fail, ts } from "../syntax.js";

/** `switch` on something that is known. */
export function compileSwitch<V extends object>(
  compiler: Compiler<V>,
  node: ts.SwitchStatement,
  outer: Scope,
): Execute {
  const { machine } = compiler;
  const { arithmetic, memory } = machine;
  const { clauses } = node.caseBlock;
  const scope = innerScope(outer);
  declareAll(
    scope,
    clauses.flatMap(({ statements }) => [...statements]),
  );
  const value = compiler.expression(node.expression, outer);
  const cases = clauses.map((clause) => ({
    label: ts.isCaseClause(clause) ? compiler.expression(clause.expression, scope) : undefined,
    execute: compiler.statements(clause.statements, scope),
  }));
  const fallback = cases.findIndex(({ label }) => label === undefined);
  return (outside) => {
    const frame = memory.frame(scope.variables.size, outside);
    const chosen = value(outside);
    const matches = cases.findIndex(({ label }) => {
      if (!label) return false;
      const equal = equality(arithmetic, chosen, label(frame));
      if (typeof equal === "boolean") return equal;
      const hint = "write condition ? a : b, or if and else";
      return fail("NC311", node.expression, "which case applies depends on states", hint);
    });
    if (matches < 0 && fallback < 0) return "next";
    for (const { execute } of cases.slice(matches < 0 ? fallback : matches)) {
      const signal = execute(frame);
      if (signal === "break") return "next";
      if (signal !== "next") return signal;
    }
    return "next";
  };
}
