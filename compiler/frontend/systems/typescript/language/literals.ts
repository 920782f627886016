import { elementsOf } from "../machine/access.js";
import type { Compiler, Evaluate } from "./compiler.js";
import type { Frame } from "../machine/memory.js";
import { text } from "../machine/operators.js";
import type { Scope } from "./scopes.js";
import { fail, ts } from "../syntax.js";
import { unsupported } from "./unsupported.js";
import { isRecord, wrongKind } from "../machine/values.js";
import { noProperties } from "../machine/places.js";
import { readVariable } from "./variables.js";

/** An object while it is being made, and where its properties were written. */
interface Making {
  readonly object: Record<string, unknown>;
  readonly places: Map<string, ts.Node>;
}

type Maker = (frame: Frame, making: Making) => void;

export function arrayLiteral<V extends object>(
  compiler: Compiler<V>,
  node: ts.ArrayLiteralExpression,
  scope: Scope,
): Evaluate {
  const { machine } = compiler;
  const { memory, places } = machine;
  const parts = listOf(compiler, node.elements, scope);
  const written = node.elements.some(ts.isSpreadElement)
    ? noProperties
    : new Map(node.elements.map((element, index) => [String(index), element as ts.Node]));
  return (frame) => {
    const array = memory.adopt(parts(frame));
    places.record(array, { node, properties: written });
    return array;
  };
}

/** The values of a list of elements or arguments, spread ones among them. */
export function listOf<V extends object>(
  compiler: Compiler<V>,
  nodes: readonly ts.Expression[],
  scope: Scope,
): (frame: Frame) => unknown[] {
  const parts = nodes.map((node) => ({
    node,
    spread: ts.isSpreadElement(node),
    value: compiler.expression(ts.isSpreadElement(node) ? node.expression : node, scope),
  }));
  if (parts.every(({ spread }) => !spread)) {
    const values = parts.map(({ value }) => value);
    return (frame) => values.map((value) => value(frame));
  }
  return (frame) =>
    parts.flatMap(({ node, spread, value }) =>
      spread ? elementsOf(compiler.machine, value(frame), node) : [value(frame)],
    );
}

export function objectLiteral<V extends object>(
  compiler: Compiler<V>,
  node: ts.ObjectLiteralExpression,
  scope: Scope,
): Evaluate {
  const { memory, places } = compiler.machine;
  const makers = node.properties.map((part) => makerOf(compiler, part, scope));
  return (frame) => {
    const making: Making = { object: {}, places: new Map() };
    for (const make of makers) make(frame, making);
    places.record(making.object, { node, properties: making.places });
    return memory.adopt(making.object);
  };
}

function makerOf<V extends object>(
  compiler: Compiler<V>,
  part: ts.ObjectLiteralElementLike,
  scope: Scope,
): Maker {
  const { machine } = compiler;
  if (ts.isSpreadAssignment(part)) {
    const spread = compiler.expression(part.expression, scope);
    return (frame, { object, places }) => {
      const value = spread(frame);
      if (value === undefined || value === null) return;
      if (!isRecord(machine.arithmetic, value)) {
        wrongKind(machine.arithmetic, value, part.expression, "an object");
      }
      const written = machine.places.properties(value);
      for (const [name, held] of Object.entries(value)) {
        object[name] = held;
        places.set(name, written.get(name) ?? part);
      }
    };
  }
  if (!part.name || ts.isGetAccessor(part) || ts.isSetAccessor(part)) {
    compiler.findings.push(unsupported(part));
    return () => {};
  }
  const key = propertyKey(compiler, part.name, scope);
  const value = ts.isShorthandPropertyAssignment(part)
    ? readVariable(compiler, part.name, scope)
    : ts.isMethodDeclaration(part)
      ? compiler.closure(part, scope)
      : compiler.expression(part.initializer, scope);
  return (frame, { object, places }) => {
    const name = key(frame) as string;
    object[name] = value(frame);
    places.set(name, part);
  };
}

/** The name of a property; computed ones have to be known. */
export function propertyKey<V extends object>(
  compiler: Compiler<V>,
  name: ts.PropertyName,
  scope: Scope,
): Evaluate {
  const checked = (key: string) =>
    key === "__proto__" ? fail("NC310", name, "no property can be called __proto__") : key;
  if (ts.isComputedPropertyName(name)) {
    const value = compiler.expression(name.expression, scope);
    const { arithmetic } = compiler.machine;
    return (frame) => checked(text(arithmetic, value(frame), name.expression));
  }
  const key = name.text;
  return () => checked(key);
}

/** Text with expressions in it. */
export function templateLiteral<V extends object>(
  compiler: Compiler<V>,
  node: ts.TemplateExpression,
  scope: Scope,
): Evaluate {
  const { arithmetic } = compiler.machine;
  const spans = node.templateSpans.map(({ expression, literal }) => ({
    value: compiler.expression(expression, scope),
    expression,
    after: literal.text,
  }));
  return (frame) =>
    spans.reduce(
      (before, { value, expression, after }) =>
        before + text(arithmetic, value(frame), expression) + after,
      node.head.text,
    );
}
