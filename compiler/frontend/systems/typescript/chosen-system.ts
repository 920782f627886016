import type { Exports } from "./linking.js";
import { fail, ts } from "./syntax.js";

/**
 * The system that a module is read for: its default export, else the only system that it exports.
 *
 * @throws InputError NC303 when there is none or more than one
 */
export function chosenSystem(exports: Exports, file: ts.SourceFile): object {
  const hint = "write export default system({ ... })";
  if (exports.has("default")) {
    const chosen = exports.get("default");
    if (isPart(chosen)) return chosen;
    const statement = file.statements.find(isDefaultExport) ?? file;
    return fail("NC303", statement, "the default export is not a system", hint);
  }
  const candidates = [...exports].filter(([, value]) => isPart(value));
  const [only] = candidates;
  if (only && candidates.length === 1) return only[1] as object;
  const names = candidates.map(([name]) => name).join(", ");
  const message =
    candidates.length === 0
      ? "the module exports no system"
      : `the module exports several systems and none by default: ${names}`;
  return fail("NC303", file, message, hint);
}

export function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

/** A system, or a network in place of one. */
function isPart(value: unknown): value is object {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  return value.kind === "system" || value.kind === "network";
}
