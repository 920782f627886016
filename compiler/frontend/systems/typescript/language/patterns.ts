import { elementsOf, property, writeProperty } from "../machine/access.js";
import { memberCompiler } from "./assignments.js";
import type { Compiler, Evaluate, Store } from "./compiler.js";
import { propertyKey } from "./literals.js";
import type { Scope } from "./scopes.js";
import { bare, ts } from "../syntax.js";
import { unsupported } from "./unsupported.js";
import { isRecord, wrongKind } from "../machine/values.js";
import { writeVariable } from "./variables.js";

/** One part of a pattern. */
interface Part {
  readonly store: Store;
  readonly fallback: Evaluate | undefined;
  readonly node: ts.Node;
}

interface NamedPart extends Part {
  readonly key: Evaluate;
}

/** Initialises the variables of a declaration, which belong to the innermost scope. */
export function compileBinding<V extends object>(
  compiler: Compiler<V>,
  name: ts.BindingName,
  scope: Scope,
): Store {
  if (ts.isIdentifier(name)) {
    const { index } = scope.variables.get(name.text)!;
    return ({ slots }, value) => {
      slots[index] = value;
    };
  }
  const part = (element: ts.BindingElement): Part => ({
    store: compiler.binding(element.name, scope),
    fallback: element.initializer && compiler.expression(element.initializer, scope),
    node: element,
  });
  if (ts.isArrayBindingPattern(name)) {
    const elements = name.elements.filter((element) => !isRest(element));
    const rest = name.elements.find(isRest);
    return storeElements(
      compiler,
      elements.map((element) => (ts.isOmittedExpression(element) ? undefined : part(element))),
      rest && compiler.binding((rest as ts.BindingElement).name, scope),
      name,
    );
  }
  const named = name.elements.filter((element) => !isRest(element));
  const rest = name.elements.find(isRest);
  return storeProperties(
    compiler,
    named.map((element) => ({
      ...part(element),
      key: propertyKey(compiler, element.propertyName ?? (element.name as ts.Identifier), scope),
    })),
    rest && compiler.binding(rest.name, scope),
    name,
  );
}

/** Assigns to variables, elements and properties that exist. */
export function compileTarget<V extends object>(
  compiler: Compiler<V>,
  outer: ts.Expression,
  scope: Scope,
): Store {
  const node = bare(outer);
  if (ts.isIdentifier(node)) return writeVariable(compiler, node, scope);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const { object, key } = memberCompiler(compiler, node, scope);
    return (frame, value) =>
      writeProperty(compiler.machine, object(frame), key(frame), value, node.expression);
  }
  if (ts.isArrayLiteralExpression(node) && node.elements.every((at) => !ts.isSpreadElement(at))) {
    const parts = node.elements.map((element): Part | undefined =>
      ts.isOmittedExpression(element)
        ? undefined
        : { store: compiler.target(element, scope), fallback: undefined, node: element },
    );
    return storeElements(compiler, parts, undefined, node);
  }
  compiler.findings.push(unsupported(node));
  return () => {};
}

function isRest(element: ts.ArrayBindingElement): boolean {
  return ts.isBindingElement(element) && element.dotDotDotToken !== undefined;
}

function storeElements<V extends object>(
  { machine }: Compiler<V>,
  parts: readonly (Part | undefined)[],
  rest: Store | undefined,
  node: ts.Node,
): Store {
  return (frame, value) => {
    const elements = [...elementsOf(machine, value, node)];
    for (const [index, part] of parts.entries()) {
      if (!part) continue;
      const element = elements[index];
      part.store(frame, element === undefined ? part.fallback?.(frame) : element);
    }
    rest?.(frame, machine.memory.adopt(elements.slice(parts.length)));
  };
}

function storeProperties<V extends object>(
  { machine }: Compiler<V>,
  parts: readonly NamedPart[],
  rest: Store | undefined,
  node: ts.Node,
): Store {
  const { arithmetic, memory } = machine;
  return (frame, value) => {
    const taken = new Set<string>();
    for (const { key, store, fallback, node: at } of parts) {
      const name = key(frame) as string;
      taken.add(name);
      const found = property(machine, value, name, at, fallback !== undefined);
      store(frame, found === undefined ? fallback?.(frame) : found);
    }
    if (!rest) return;
    if (!isRecord(arithmetic, value)) wrongKind(arithmetic, value, node, "an object");
    const left = Object.entries(value).filter(([name]) => !taken.has(name));
    rest(frame, memory.adopt(Object.fromEntries(left)));
  };
}
