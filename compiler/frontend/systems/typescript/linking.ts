import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import { suggestion } from "../../../diagnostics/suggestion.js";
import { specifierOf } from "./dependencies.js";
import { declare, declareAll, innerScope, type Scope } from "./language/scopes.js";
import { finding, ts } from "./syntax.js";

/** What a module gives to others, by name. */
export type Exports = ReadonlyMap<string, unknown>;

/** A variable that an import declares, and its value. */
export interface Imported {
  readonly index: number;
  readonly value: unknown;
}

/**
 * Declares what a module imports.
 *
 * @param exportsOf of the module of a specifier
 * @param namespace an object with exports, for `import * as`
 * @param findings gets NC302 for what is not exported
 */
export function declareImports(
  file: ts.SourceFile,
  scope: Scope,
  exportsOf: (specifier: string) => Exports,
  namespace: (exports: Exports) => object,
  findings: Diagnostic[],
): readonly Imported[] {
  const imported: Imported[] = [];
  const add = (name: ts.Identifier, value: unknown) => {
    imported.push({ index: declare(scope, name.text, true), value });
  };
  for (const statement of file.statements) {
    const specifier = specifierOf(statement);
    if (!ts.isImportDeclaration(statement) || !specifier || !statement.importClause) continue;
    const exports = exportsOf(specifier.text);
    const { name, namedBindings } = statement.importClause;
    if (name) add(name, taken(exports, "default", name, specifier.text, findings));
    if (!namedBindings) continue;
    if (ts.isNamespaceImport(namedBindings)) add(namedBindings.name, namespace(exports));
    else {
      for (const { name: local, propertyName, isTypeOnly } of namedBindings.elements) {
        if (isTypeOnly) continue;
        const exported = (propertyName ?? local).text;
        add(local, taken(exports, exported, local, specifier.text, findings));
      }
    }
  }
  return imported;
}

/**
 * What a module exports once it has been evaluated, but for its default.
 *
 * @param valueOf a variable of the module
 * @param findings gets NC302 for what is not there
 */
export function collectExports(
  file: ts.SourceFile,
  valueOf: (name: string) => unknown,
  exportsOf: (specifier: string) => Exports,
  namespace: (exports: Exports) => object,
  findings: Diagnostic[],
): Map<string, unknown> {
  const exports = new Map<string, unknown>();
  for (const statement of file.statements) {
    if (isExported(statement)) {
      for (const name of declaredNames(statement)) exports.set(name, valueOf(name));
    }
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
    const specifier = specifierOf(statement)?.text;
    const from = specifier === undefined ? undefined : exportsOf(specifier);
    const { exportClause } = statement;
    if (!exportClause) {
      for (const [name, value] of from!) if (name !== "default") exports.set(name, value);
    } else if (ts.isNamespaceExport(exportClause)) {
      exports.set(exportClause.name.text, namespace(from!));
    } else {
      for (const { name, propertyName, isTypeOnly } of exportClause.elements) {
        if (isTypeOnly) continue;
        const own = (propertyName ?? name).text;
        const value = from ? taken(from, own, name, specifier!, findings) : valueOf(own);
        exports.set(name.text, value);
      }
    }
  }
  return exports;
}

/** Whether a statement exports what it declares, under its name. */
function isExported(statement: ts.Statement): boolean {
  const kinds = ts.canHaveModifiers(statement)
    ? (ts.getModifiers(statement) ?? []).map(({ kind }) => kind)
    : [];
  const { ExportKeyword, DefaultKeyword } = ts.SyntaxKind;
  return kinds.includes(ExportKeyword) && !kinds.includes(DefaultKeyword);
}

function declaredNames(statement: ts.Statement): Iterable<string> {
  const scope = innerScope(undefined);
  declareAll(scope, [statement]);
  return scope.variables.keys();
}

function taken(
  exports: Exports,
  name: string,
  node: ts.Node,
  specifier: string,
  findings: Diagnostic[],
): unknown {
  if (exports.has(name)) return exports.get(name);
  const nearest = suggestion(name, exports.keys());
  const hint = nearest === undefined ? "import types with import type" : `did you mean ${nearest}?`;
  findings.push(finding("NC302", node, `${specifier} exports nothing called ${name}`, hint));
  return undefined;
}
