import type { DiagnosticCode } from "../../../diagnostics/catalogue.js";
import type { Reference, Shape } from "./component.js";
import type { Exposure } from "./exposure.js";
import { didYouMean } from "./findings.js";
import { describeShape, elementSuffixes } from "./naming.js";
import { describe } from "./values.js";

/** A reference whose parts exist. */
export interface Resolved {
  readonly reference: Reference;
  /** Of what it means; undefined for outputs, whose shape is known when they are computed. */
  readonly shape: Shape | undefined;
}

/** Reports that a reference means nothing. */
export type Fail = (code: DiagnosticCode, message: string, hint?: string) => undefined;

/** Subsystem, its index, variable, indices of an element. */
const pattern = /^(?:([^.[\]]+)(?:\[([0-9]{1,9})\])?\.)?([^[\]]+)((?:\[[0-9]{1,9}\])*)$/;

const sources = "a state or output of a subsystem, a variable of the system, or t";
const targets = "an input or parameter of a subsystem";

/** What a connection takes: the time, a variable of the system itself, a state or output of a subsystem. */
export function resolveSource(from: unknown, exposure: Exposure, fail: Fail): Resolved | undefined {
  const reference = parse(from, sources, fail);
  if (!reference) return undefined;
  const { text, variable } = reference;
  if (!reference.subsystem) {
    if (variable === "t") return element(reference, [], fail);
    const own = exposure.states.get(variable) ?? exposure.inputs.get(variable);
    if (own) return element(reference, own.shape, fail);
    if (exposure.failed.has(variable)) return undefined;
    if (exposure.outputs.has(variable)) {
      const hint = `connect a function that computes ${variable}`;
      return fail("NC329", `${text} is an output of ${exposure.name} itself`, hint);
    }
    const names = [...exposure.states.keys(), ...exposure.inputs.keys(), "t"];
    return unknown(reference, exposure, names, sources, fail);
  }
  const owner = ownerOf(reference, exposure, fail);
  if (!owner || owner.failed.has(variable)) return undefined;
  if (owner.outputs.has(variable)) return { reference, shape: undefined };
  const state = owner.states.get(variable);
  if (state) return element(reference, state.shape, fail);
  if (owner.inputs.has(variable)) {
    const message = `${text} is an input of ${owner.name}; expected a state or an output`;
    return fail("NC329", message, "take it from where that input comes from");
  }
  const names = [...owner.states.keys(), ...owner.outputs];
  return unknown(reference, owner, names, "a state or an output", fail);
}

/** What a connection drives: an input or parameter of a subsystem, all of it or an element. */
export function resolveTarget(to: unknown, exposure: Exposure, fail: Fail): Resolved | undefined {
  const reference = parse(to, targets, fail);
  if (!reference) return undefined;
  const { text, variable } = reference;
  if (!reference.subsystem) {
    const own = exposure.states.has(variable) || exposure.inputs.has(variable);
    const found = own ? `a variable of ${exposure.name} itself` : "no subsystem's variable";
    const hint = own ? undefined : didYouMean(variable, exposure.subsystems.keys());
    return fail("NC329", `${text} is ${found}; expected ${targets}`, hint);
  }
  const owner = ownerOf(reference, exposure, fail);
  if (!owner || owner.failed.has(variable)) return undefined;
  const input = owner.inputs.get(variable);
  if (input) return element(reference, input.shape, fail);
  if (owner.states.has(variable) || owner.outputs.has(variable)) {
    const kind = owner.states.has(variable) ? "a state" : "an output";
    return fail("NC329", `${text} is ${kind} of ${owner.name}; expected an input or parameter`);
  }
  return unknown(reference, owner, owner.inputs.keys(), "an input or parameter", fail);
}

function parse(text: unknown, expected: string, fail: Fail): Reference | undefined {
  if (typeof text !== "string") {
    return fail("NC321", `${describe(text)} found; expected a name: ${expected}`);
  }
  const match = pattern.exec(text);
  if (!match) {
    const hint = "write a.y, chain[3].y, or a.T[0] for an element of an array";
    return fail("NC329", `${JSON.stringify(text)} is no name; expected ${expected}`, hint);
  }
  const [, name, index, variable, indices] = match;
  return {
    text,
    ...(name !== undefined && {
      subsystem: { name, ...(index !== undefined && { index: Number(index) }) },
    }),
    variable: variable!,
    indices: Array.from(indices!.matchAll(/[0-9]+/g), ([digits]) => Number(digits)),
  };
}

/** The subsystem that a reference goes through. */
function ownerOf(
  { text, subsystem }: Reference,
  exposure: Exposure,
  fail: Fail,
): Exposure | undefined {
  const { name, index } = subsystem!;
  const found = exposure.subsystems.get(name);
  if (exposure.failed.has(name)) return undefined;
  if (found === undefined) {
    const hint = didYouMean(name, exposure.subsystems.keys());
    return fail("NC329", `${text}: ${exposure.name} has no subsystem ${name}`, hint);
  }
  if (!Array.isArray(found)) {
    if (index === undefined) return found as Exposure;
    return fail(
      "NC330",
      `${text}: ${name} is one subsystem, not an array of them`,
      `write ${name}`,
    );
  }
  const array = found as readonly Exposure[];
  const extent = `${name} is an array of ${array.length} subsystems`;
  if (index === undefined) {
    return fail("NC330", `${text}: ${extent}; expected one of them`, `write ${name}[0]`);
  }
  return (
    array[index] ?? fail("NC330", `${text}: ${extent}; index ${index} is not below ${array.length}`)
  );
}

/** All of a variable, or the element that the reference names. */
function element(reference: Reference, shape: Shape, fail: Fail): Resolved | undefined {
  const { text, indices, variable } = reference;
  if (indices.length === 0) return { reference, shape };
  const extent = `${variable} is ${describeShape(shape)}`;
  if (indices.length !== shape.length) {
    const hint = `write ${variable} or ${variable}${elementSuffixes(shape.map(() => 1))[0]}`;
    const counted = `${indices.length} ${indices.length === 1 ? "index" : "indices"}`;
    return fail(
      "NC330",
      `${text} has ${counted}, but ${extent}`,
      shape.length > 0 ? hint : undefined,
    );
  }
  const dimension = indices.findIndex((index, position) => index >= shape[position]!);
  if (dimension < 0) return { reference, shape: [] };
  const message = `${text}: ${extent}; index ${indices[dimension]} is not below ${shape[dimension]}`;
  return fail("NC330", message);
}

function unknown(
  { text, variable }: Reference,
  owner: Exposure,
  names: Iterable<string>,
  expected: string,
  fail: Fail,
): undefined {
  const [inner] = variable.split(".");
  const below = variable.includes(".") && owner.subsystems.has(inner!);
  const hint = below
    ? `connections reach one level down: give ${owner.name} an output or an input for it`
    : didYouMean(variable, names);
  return fail("NC329", `${text}: ${owner.name} has no ${variable}; expected ${expected}`, hint);
}
