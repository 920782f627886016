import { suggestion } from "../../../diagnostics/suggestion.js";
import type { DocumentContext } from "../../yaml-document.js";
import type { Shape } from "../component/component.js";
import { checkIndices } from "./formula/check-indices.js";
import { combinations, type ArrayExpression } from "./formula/expression.js";
import { readReference, referenceText } from "./formula/references.js";
import { resolveNumber, resolveValue, withIndices } from "./formula/resolve.js";
import type { Surrounding } from "./formula/resolve-name.js";
import { writtenShape } from "./formula/shape.js";
import { vocabularyOf } from "./formula/vocabulary.js";
import type { Target } from "./link.js";
import type { ResolvedConnection, ResolvedEvent, ResolvedSystem } from "./resolved.js";
import type {
  FormulaValue,
  IndexRange,
  WrittenConnection,
  WrittenEvent,
  WrittenFormula,
  WrittenPart,
  WrittenSystem,
} from "./written/written.js";

/** Gives every formula of a system its meaning; what has none is a finding of the context. */
export function resolveSystem(
  system: WrittenSystem,
  context: DocumentContext,
  targetOf: (part: WrittenPart) => Target,
): ResolvedSystem {
  const vocabulary = vocabularyOf(system, targetOf);
  const resolver = { context, tables: system.tables };
  const surrounding = { vocabulary, indices: new Set<string>(), derivatives: false };

  function resolve(
    value: FormulaValue,
    shape: Shape | undefined,
    where: Surrounding = surrounding,
    around: readonly IndexRange[] = [],
  ): ArrayExpression | undefined {
    const array = resolveValue(value, shape, where, resolver);
    if (array) checkIndices(array, around, context);
    return array;
  }

  function ofStates(
    formulas: readonly WrittenFormula[],
    shapes: ReadonlyMap<string, Shape>,
  ): ReadonlyMap<string, ArrayExpression> {
    const resolved = new Map<string, ArrayExpression>();
    for (const { name, offset, value } of formulas) {
      const shape = shapes.get(name);
      if (!shape) reportUnknownState(name, offset, shapes, context);
      const array = shape && resolve(value, shape);
      if (array) resolved.set(name, array);
    }
    return resolved;
  }

  const definitions = new Map<string, ArrayExpression>();
  for (const { name, value } of system.definitions) {
    const array = resolve(value, writtenShape(value));
    vocabulary.names.set(name, { kind: "definition", shape: writtenShape(value) });
    if (array) definitions.set(name, array);
  }
  const outputs = system.outputs.flatMap((output) => {
    const array = resolve(output.value, writtenShape(output.value), {
      ...surrounding,
      derivatives: true,
    });
    return array ? [{ ...output, array }] : [];
  });
  const derivatives = ofStates(system.derivatives, vocabulary.derivatives);
  checkComplete(system, context);
  const states = new Map(system.states.map(({ name, shape }) => [name, shape]));

  function resolveEvent(written: WrittenEvent): ResolvedEvent {
    const keys = (["when", "at", "every", "from"] as const).flatMap((key) => {
      const text = written[key];
      const expression = text && resolveNumber(text, surrounding, resolver);
      if (expression) checkIndices({ kind: "one", expression }, [], context);
      return expression ? [[key, expression] as const] : [];
    });
    const resets = written.reset && ofStates(written.reset, states);
    return { ...written, formulas: Object.fromEntries(keys), resets };
  }

  function resolveConnection(written: WrittenConnection): readonly ResolvedConnection[] {
    const { ranges, offset, gain } = written;
    const within = withIndices(ranges, surrounding, resolver);
    const to = readReference(written.to, within.indices, context);
    const from =
      written.from.kind === "reference"
        ? readReference(written.from.text, within.indices, context)
        : resolve(written.from.value, undefined, within, ranges);
    if (!to || !from) return [];
    const location = context.locate(offset);
    const fromOffset = written.from.kind === "reference" ? written.from.text.offset : offset;
    const places = { from: context.locate(fromOffset), to: context.locate(written.to.offset) };
    return Array.from(combinations(ranges)).flatMap((each) => {
      const target = referenceText(to, each, context);
      const source =
        "pieces" in from ? referenceText(from, each, context) : { array: from, indices: each };
      if (target === undefined || source === undefined) return [];
      return [{ from: source, to: target, gain, location, places }];
    });
  }

  return {
    written: system,
    context,
    definitions,
    derivatives,
    outputs,
    connections: system.connections.flatMap(resolveConnection),
    events: system.events.map(resolveEvent),
  };
}

function checkComplete({ states, derivatives }: WrittenSystem, context: DocumentContext): void {
  const given = new Set(derivatives.map(({ name }) => name));
  for (const { name, offset, discrete } of states) {
    if (discrete || given.has(name)) continue;
    const hint = `add ${name} to derivatives, or discrete: true if only events change it`;
    context.report("NC032", `the state ${name} has no derivative`, offset, hint);
  }
}

function reportUnknownState(
  name: string,
  offset: number,
  shapes: ReadonlyMap<string, Shape>,
  context: DocumentContext,
): void {
  const near = suggestion(name, shapes.keys());
  const list = `states are ${[...shapes.keys()].join(", ") || "none"}`;
  const hint = near === undefined ? list : `did you mean ${near}? ${list}`;
  context.report("NC350", `there is no state ${name} to be set here`, offset, hint);
}
