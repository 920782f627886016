import { suggestion } from "../compiler/pipeline.js";
import type { InputSpec } from "../runtime/kernel.js";
import { usageError } from "./command.js";
import { readQuantity } from "./quantities.js";

/**
 * Values of inputs by name, in the order of the inputs, from texts such as "T=10,nH=2e4cm^-3";
 * units are converted.
 *
 * @throws CommandError, exit code 2, for an unknown or repeated name and an unreadable quantity.
 */
export function parseInputValues(
  texts: readonly string[],
  specs: readonly InputSpec[],
): Readonly<Record<string, number>> {
  const values = new Map<string, number>();
  for (const assignment of texts.flatMap((text) => text.split(","))) {
    const [name, quantity] = splitAssignment(assignment);
    const spec = specs.find((candidate) => candidate.name === name);
    if (spec === undefined) throw unknownInput(name, specs);
    if (values.has(name)) throw usageError(`the input ${name} is given more than once`);
    values.set(name, valueOf(name, quantity, spec.unit));
  }
  const given = specs.filter(({ name }) => values.has(name));
  return Object.fromEntries(given.map(({ name }) => [name, values.get(name)!]));
}

/**
 * The inputs vector of a kernel: values given, else defaults.
 *
 * @throws CommandError, exit code 2, that names all inputs that are missing.
 */
export function inputsVector(
  specs: readonly InputSpec[],
  values: Readonly<Record<string, number>>,
): Float64Array {
  const missing = specs.filter(
    (spec) => spec.default === null && !Object.hasOwn(values, spec.name),
  );
  if (missing.length > 0) {
    const names = missing.map(({ name, unit }) => `${name} [${unit}]`).join(", ");
    const example = missing.map(({ name }) => `${name}=...`).join(",");
    throw usageError(`no value for ${names}`, `add --inputs ${example}`);
  }
  return Float64Array.from(specs, (spec) => values[spec.name] ?? spec.default!);
}

function splitAssignment(assignment: string): [name: string, quantity: string] {
  const sign = assignment.indexOf("=");
  if (sign < 1) throw usageError(`"${assignment}" is not of the form NAME=VALUE`);
  return [assignment.slice(0, sign).trim(), assignment.slice(sign + 1).trim()];
}

function unknownInput(name: string, specs: readonly InputSpec[]): Error {
  const names = specs.map((spec) => spec.name);
  const near = suggestion(name, names);
  return usageError(
    `there is no input named "${name}"; expected one of ${names.join(", ")}`,
    near && `did you mean ${near}?`,
  );
}

function valueOf(name: string, text: string, unit: string): number {
  const value = readQuantity(text, unit);
  if (typeof value !== "number") throw usageError(`${name}: ${value.problem}`);
  return value;
}
