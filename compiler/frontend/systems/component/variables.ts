import { checkProperties, flag, text, type Unchecked } from "./checks.js";
import type { InputVariable, StateVariable } from "./component.js";
import type { Findings, Place } from "./findings.js";
import type { GivenValue } from "./given-values.js";
import { checkShape, constants, lengths, type ConstantArray } from "./numbers.js";
import { describe, isRecord } from "./values.js";

/** A state as declared: its initial value, or an object with it; undefined with findings. */
export function stateOf(
  name: string,
  declared: unknown,
  place: Place,
  given: GivenValue | undefined,
  findings: Findings,
): StateVariable | undefined {
  const what = `state ${name}`;
  const known = ["initial", "unit", "description", "discrete"];
  const part = expanded(declared, "initial", known, what, place, findings);
  if (!part) return undefined;
  const { place: initialPlace } = part;
  const own = constants(
    part.properties["initial"],
    `initial value of ${name}`,
    initialPlace,
    findings,
  );
  const initial = overridden(name, own, given, findings);
  if (!own || !initial) return undefined;
  const location = findings.at(place);
  return {
    name,
    shape: own.shape,
    unit: text(part.properties, "unit", "1", what, findings),
    description: text(part.properties, "description", "", what, findings),
    initial: initial.elements,
    discrete: flag(part.properties, "discrete", what, findings),
    ...(location && { location }),
  };
}

/** A parameter or input as declared: its default, or an object; undefined with findings. */
export function inputOf(
  kind: "parameter" | "input",
  name: string,
  declared: unknown,
  place: Place,
  given: GivenValue | undefined,
  findings: Findings,
): InputVariable | undefined {
  const what = `${kind} ${name}`;
  const known = ["default", "shape", "unit", "description"];
  const part = expanded(declared, "default", known, what, place, findings);
  if (!part) return undefined;
  const { properties } = part;
  const own =
    properties["default"] === undefined
      ? undefined
      : constants(properties["default"], `default of ${name}`, part.place, findings);
  if (properties["default"] !== undefined && !own) return undefined;
  const shapePlace: Place = [properties, "shape"];
  const declaredShape =
    properties["shape"] === undefined
      ? undefined
      : lengths(properties["shape"], what, shapePlace, findings);
  if (properties["shape"] !== undefined && !declaredShape) return undefined;
  const shape = declaredShape ?? own?.shape ?? [];
  if (own) checkShape(own.shape, shape, `default of ${name}`, part.place, findings);
  const value = given ? overridden(name, { shape, elements: [] }, given, findings) : own;
  const location = findings.at(place);
  return {
    name,
    kind,
    shape,
    unit: text(properties, "unit", "1", what, findings),
    description: text(properties, "description", "", what, findings),
    default: value?.elements,
    ...(location && { location }),
  };
}

/** Numbers stand for an object with nothing but them; the place is that of the numbers. */
function expanded(
  declared: unknown,
  key: string,
  known: readonly string[],
  what: string,
  place: Place,
  findings: Findings,
): { readonly properties: Unchecked; readonly place: Place } | undefined {
  if (typeof declared === "number" || Array.isArray(declared)) {
    return { properties: { [key]: declared }, place };
  }
  if (isRecord(declared)) {
    checkProperties(declared, known, what, findings);
    return { properties: declared, place: [declared, key] };
  }
  const message = `${what} is ${describe(declared)}; expected a number, an array of numbers or an object`;
  findings.add("NC321", message, place);
  return undefined;
}

/** What is given, where it is, and it is of the same shape. */
function overridden(
  name: string,
  own: ConstantArray | undefined,
  given: GivenValue | undefined,
  findings: Findings,
): ConstantArray | undefined {
  if (!given) return own;
  const value = constants(given.value, `value of ${name}`, given.place, findings);
  if (value && own) checkShape(value.shape, own.shape, `value of ${name}`, given.place, findings);
  return value;
}
