import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import { bare, excerpt, finding, ts } from "./syntax.js";

/** A file that a module needs. */
export interface Dependency {
  /** As written. */
  readonly path: string;
  readonly node: ts.Node;
}

export interface Dependencies {
  /** Modules, each once, but for the authoring module and those of which only types are taken. */
  readonly imports: readonly Dependency[];
  /** Networks, each once. */
  readonly networks: readonly Dependency[];
  readonly findings: readonly Diagnostic[];
}

/**
 * What a module imports and which networks it names, found without evaluating it.
 *
 * @param authoringModule specifier of the module that `network` comes from
 * @returns with findings NC302 for other packages, and NC315 where the name of a network is no literal
 */
export function dependenciesOf(file: ts.SourceFile, authoringModule: string): Dependencies {
  const findings: Diagnostic[] = [];
  const imports = new Map<string, Dependency>();
  const networks = new Map<string, Dependency>();
  const callees = new Set<string>();
  for (const statement of file.statements) {
    const specifier = specifierOf(statement);
    if (!specifier) continue;
    const path = specifier.text;
    if (path === authoringModule) {
      for (const name of localNames(statement, "network")) callees.add(name);
    } else if (/^\.\.?\//.test(path)) {
      if (!imports.has(path)) imports.set(path, { path, node: specifier });
    } else {
      const message = `"${path}" is neither a relative path nor "${authoringModule}"`;
      const hint =
        "systems import other modules of systems alone, by paths that start with ./ or ../";
      findings.push(finding("NC302", specifier, message, hint));
    }
  }
  const open: ts.Node[] = callees.size > 0 ? [file] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (ts.isCallExpression(node) && callees.has(node.expression.getText(file))) {
      const [argument] = node.arguments;
      const literal = argument && bare(argument);
      if (literal && ts.isStringLiteralLike(literal)) {
        if (!networks.has(literal.text)) {
          networks.set(literal.text, { path: literal.text, node: literal });
        }
      } else {
        const found = literal ? `, not ${excerpt(literal)}` : "";
        const message = `the file of a network must be written as text between quotes${found}`;
        const hint = 'write network("path/to/file"), relative to the module';
        findings.push(finding("NC315", literal ?? node, message, hint));
      }
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    for (const child of children.toReversed()) open.push(child);
  }
  return { imports: [...imports.values()], networks: [...networks.values()], findings };
}

/** The module that a statement takes values from. */
export function specifierOf(statement: ts.Statement): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(statement)) {
    const { importClause, moduleSpecifier } = statement;
    if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return undefined;
    const bindings = importClause?.namedBindings;
    const onlyTypes =
      importClause !== undefined &&
      importClause.name === undefined &&
      bindings !== undefined &&
      ts.isNamedImports(bindings) &&
      bindings.elements.length > 0 &&
      bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
    return onlyTypes ? undefined : (moduleSpecifier as ts.StringLiteral);
  }
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined;
  return statement.moduleSpecifier as ts.StringLiteral | undefined;
}

/** What an import calls something that another module exports. */
function localNames(statement: ts.Statement, exported: string): string[] {
  if (!ts.isImportDeclaration(statement)) return [];
  const bindings = statement.importClause?.namedBindings;
  if (!bindings) return [];
  if (ts.isNamespaceImport(bindings)) return [`${bindings.name.text}.${exported}`];
  return bindings.elements
    .filter(({ name, propertyName }) => (propertyName ?? name).text === exported)
    .map(({ name }) => name.text);
}
