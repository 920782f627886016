import * as z from "zod";
import type { Kernel } from "../kernel.js";
import { namesOf } from "../simulation/names.js";
import type { QuantityReader } from "./quantity.js";
import { readYaml, type YamlText } from "./yaml-text.js";

/** What of a kernel a file of initial values is read against. */
export type InitialValuesContext = Pick<Kernel, "states" | "inputs" | "initial" | "meta">;

export interface InitialValues {
  /** One per state. */
  readonly states: Float64Array;
  /** Values of inputs by name, in their units. */
  readonly inputs: Readonly<Record<string, number>>;
  /** Absolute tolerances by state; "default" is that of all others. */
  readonly tolerances: Readonly<Record<string, number>>;
}

const value = "a finite number";
const tolerance = "an absolute tolerance, a number above 0";
const quantity = "a number, or text with a unit";

const schema = z.strictObject(
  {
    states: z.record(z.string(), z.number(value), "states with values").optional(),
    inputs: z
      .record(z.string(), z.union([z.number(), z.string()], quantity), "inputs with values")
      .optional(),
    tolerances: z
      .record(z.string(), z.number(tolerance).gt(0, tolerance), "states with tolerances")
      .optional(),
  },
  "a mapping with states, inputs and tolerances",
);

type InitialText = YamlText<z.infer<typeof schema>>;

/**
 * Reads initial values of a kernel that has values to start from, `states: { x: 2 }, inputs: { mu: 5 },
 * tolerances: { default: 1e-9 }`, all of them optional. The name of an array stands for all its elements,
 * unless they are listed too. States that are absent start from the kernel's own values.
 *
 * @throws TextError for text of another form, for unknown states and inputs, for a state that has no value,
 *   and for an input that is compiled in with another value.
 */
export function readInitialValues(
  source: string,
  context: InitialValuesContext,
  read: QuantityReader,
): InitialValues {
  const text = readYaml(source, schema);
  const given = byState(text, "states", context.states);
  const states = Float64Array.from(
    context.states,
    (name, i) => given.get(name) ?? context.initial?.[i] ?? NaN,
  );
  const missing = states.findIndex(Number.isNaN);
  if (missing >= 0) {
    throw text.problem(["states"], `the state ${context.states[missing]!} has no value`);
  }
  return {
    states,
    inputs: inputsOf(text, context, read),
    tolerances: Object.fromEntries(byState(text, "tolerances", context.states, ["default"])),
  };
}

/** Values by the names of single states, and by other words. */
function byState(
  text: InitialText,
  section: "states" | "tolerances",
  states: readonly string[],
  words: readonly string[] = [],
): ReadonlyMap<string, number> {
  const places = namesOf(states);
  const listed = Object.entries(text.data[section] ?? {}).map(([name, each]) => {
    const matching = words.includes(name) ? [name] : places.matching(name).map((i) => states[i]!);
    if (matching.length > 0) return { matching, each };
    const about = { key: true, unknown: { name, known: [...words, ...states] } } as const;
    throw text.problem([section, name], `unknown state "${name}"`, about);
  });
  // Single states last, so that they stand against their arrays.
  const ordered = listed.toSorted((a, b) => b.matching.length - a.matching.length);
  return new Map(ordered.flatMap(({ matching, each }) => matching.map((name) => [name, each])));
}

function inputsOf(
  text: InitialText,
  { inputs, meta }: InitialValuesContext,
  read: QuantityReader,
): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const [name, given] of Object.entries(text.data.inputs ?? {})) {
    const fixed = Object.hasOwn(meta.options.set, name) ? meta.options.set[name] : undefined;
    const spec = inputs.find((input) => input.name === name);
    if (spec === undefined && fixed === undefined) {
      const known = inputs.map((input) => input.name);
      const message = `there is no input named "${name}"`;
      throw text.problem(["inputs", name], message, { key: true, unknown: { name, known } });
    }
    const found = read(String(given), spec?.unit ?? "1");
    if (typeof found !== "number") throw text.problem(["inputs", name], found.problem);
    if (spec !== undefined) values[name] = found;
    else if (found !== fixed) {
      throw text.problem(["inputs", name], `${name} is compiled into the kernel as ${fixed}`);
    }
  }
  return values;
}
