import type { Frame } from "../machine/memory.js";
import { ts } from "../syntax.js";

export interface Variable {
  /** Index of its slot. */
  readonly index: number;
  readonly constant: boolean;
}

/** The names that are declared in one block, function or module. */
export interface Scope {
  readonly variables: Map<string, Variable>;
  readonly parent: Scope | undefined;
}

/** A variable, and how many scopes lie between. */
export interface Resolved extends Variable {
  readonly distance: number;
}

export function innerScope(parent: Scope | undefined): Scope {
  return { variables: new Map(), parent };
}

export function declare({ variables }: Scope, name: string, constant: boolean): number {
  const index = variables.size;
  variables.set(name, { index, constant });
  return index;
}

export function resolve(scope: Scope, name: string): Resolved | undefined {
  let distance = 0;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const variable = at.variables.get(name);
    if (variable) return { ...variable, distance };
    distance++;
  }
  return undefined;
}

/** The slots of a variable as seen from a frame of the scope that it was resolved in. */
export function frameAt(frame: Frame, distance: number): Frame {
  let at = frame;
  for (let level = 0; level < distance; level++) at = at.parent!;
  return at;
}

/** Declares what statements declare, and not the statements within them. */
export function declareAll(scope: Scope, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    if (ts.isVariableStatement(statement)) declareList(scope, statement.declarationList);
    else if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
      declare(scope, statement.name.text, true);
    }
  }
}

export function declareList(scope: Scope, list: ts.VariableDeclarationList): void {
  const constant = (list.flags & ts.NodeFlags.Const) !== 0;
  for (const { name } of list.declarations) declareNames(scope, name, constant);
}

/** Declares every name of a pattern. */
export function declareNames(scope: Scope, name: ts.BindingName, constant: boolean): void {
  if (ts.isIdentifier(name)) {
    declare(scope, name.text, constant);
    return;
  }
  for (const element of name.elements) {
    if (!ts.isOmittedExpression(element)) declareNames(scope, element.name, constant);
  }
}
