import * as z from "zod";
import type { InputSpec } from "../kernel.js";
import { balancingElectrons, ChargeError, electron } from "./electrons.js";
import type { QuantityReader } from "./quantity.js";
import { readYaml, type YamlText } from "./yaml-text.js";

/** What of a kernel a file of initial abundances is read against. */
export interface InitialContext {
  /** Names of the states, in state order. */
  readonly states: readonly string[];
  readonly inputs: readonly InputSpec[];
  /** Inputs that are folded into the kernel; conditions may repeat them. */
  readonly fixed: Readonly<Record<string, number>>;
  /** Charge number of each state; absent when the kernel does not conserve charge. */
  readonly charges: readonly number[] | undefined;
}

export interface InitialAbundances {
  /** Per hydrogen nucleus, one per state, electrons included. */
  readonly abundances: Float64Array;
  /** Values of inputs by name, in their units. */
  readonly conditions: Readonly<Record<string, number>>;
  /** Absolute tolerances per hydrogen nucleus, by species; "default" is that of all others. */
  readonly tolerances: Readonly<Record<string, number>>;
}

const abundance = "an abundance per hydrogen nucleus, a number of at least 0";
const tolerance = "an absolute tolerance, a number above 0";
const quantity = "a number, or text with a unit";

const schema = z.strictObject(
  {
    abundances: z.record(
      z.string(),
      z.number(abundance).min(0, abundance),
      "species with abundances",
    ),
    electrons: z.enum(["balance", "given"], "balance or given").optional(),
    tolerances: z
      .record(z.string(), z.number(tolerance).gt(0, tolerance), "species with tolerances")
      .optional(),
    conditions: z
      .record(z.string(), z.union([z.number(), z.string()], quantity), "inputs with values")
      .optional(),
  },
  "a mapping with abundances",
);

type InitialText = YamlText<z.infer<typeof schema>>;

/**
 * Reads initial abundances, as docs/formats.md describes them. Species that are absent are zero, but
 * for electrons, which balance the charge unless they are listed or `electrons` says otherwise.
 *
 * @throws TextError for text of another form, unknown species and inputs, and a charge that electrons
 *   cannot balance.
 */
export function readInitialAbundances(
  source: string,
  context: InitialContext,
  read: QuantityReader,
): InitialAbundances {
  const text = readYaml(source, schema);
  const { tolerances = {} } = text.data;
  checkSpecies(text, "abundances", text.data.abundances, context.states);
  checkSpecies(text, "tolerances", tolerances, ["default", ...context.states]);
  return {
    abundances: balanced(text, context),
    conditions: conditionsOf(text, context, read),
    tolerances,
  };
}

function checkSpecies(
  text: InitialText,
  section: "abundances" | "tolerances",
  values: Readonly<Record<string, number>>,
  known: readonly string[],
): void {
  const name = Object.keys(values).find((each) => !known.includes(each));
  if (name === undefined) return;
  const about = { key: true, unknown: { name, known } } as const;
  throw text.problem([section, name], `unknown species "${name}"`, about);
}

function balanced(text: InitialText, { states, charges }: InitialContext): Float64Array {
  const { abundances, electrons } = text.data;
  const amounts = Float64Array.from(states, (name) => abundances[name] ?? 0);
  const listed = Object.hasOwn(abundances, electron);
  const position = states.indexOf(electron);
  const wanted = electrons ?? (listed || position < 0 ? "given" : "balance");
  if (wanted === "given") return amounts;
  const place = electrons === undefined ? ["abundances"] : ["electrons"];
  if (listed) {
    throw text.problem(
      place,
      `electrons are to balance the charge, and "${electron}" is listed too`,
    );
  }
  if (position < 0 || charges === undefined) {
    const reason =
      position < 0 ? `no species is named "${electron}"` : "the kernel does not conserve charge";
    throw text.problem(place, `electrons cannot balance the charge: ${reason}`);
  }
  try {
    amounts[position] = balancingElectrons(amounts, charges, position);
  } catch (error) {
    if (!(error instanceof ChargeError)) throw error;
    throw text.problem(["abundances"], error.message);
  }
  return amounts;
}

function conditionsOf(
  text: InitialText,
  { inputs, fixed }: InitialContext,
  read: QuantityReader,
): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const [name, given] of Object.entries(text.data.conditions ?? {})) {
    if (Object.hasOwn(fixed, name)) {
      if (read(String(given), "1") === fixed[name]) continue;
      const message = `${name} is compiled into the kernel as ${fixed[name]}`;
      throw text.problem(["conditions", name], message);
    }
    const spec = inputs.find((input) => input.name === name);
    if (spec === undefined) {
      const known = inputs.map((input) => input.name);
      const message = `there is no input named "${name}"; expected some of ${known.join(", ")}`;
      throw text.problem(["conditions", name], message, { key: true, unknown: { name, known } });
    }
    const value = read(String(given), spec.unit);
    if (typeof value !== "number") throw text.problem(["conditions", name], value.problem);
    values[name] = value;
  }
  return values;
}
