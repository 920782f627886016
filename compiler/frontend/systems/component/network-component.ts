import { conditionSpecs } from "../../../ratelaws/conditions.js";
import { InputError } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../../model/network.js";
import type { StateKind } from "../../../../runtime/kernel.js";
import { checkProperties } from "./checks.js";
import type { Component, InputVariable, StateVariable } from "./component.js";
import type { Findings } from "./findings.js";
import type { Part } from "./nesting.js";
import { checkShape, constants } from "./numbers.js";
import { describe } from "./values.js";
import { checkGiven, givenValues, type GivenValues } from "./given-values.js";

const known = ["kind", "file", "state", "values"];
const units: Readonly<Record<StateKind, string>> = { abundance: "1", density: "cm^-3" };

/**
 * A reaction network as a component; with findings (NC320, NC321, NC324 to NC326, those of the
 * network) where it cannot be one.
 */
export function networkComponent<V extends object>(
  { declared, name }: Part,
  read: (file: string, declared: object) => Network,
  findings: Findings,
): Component<V> | undefined {
  checkProperties(declared, known, "a network", findings);
  const { file } = declared;
  const state = declared["state"] ?? "abundance";
  const values = givenValues(declared, name, findings);
  if (!isStateKind(state)) {
    const message = `state of a network is ${describe(state)}; expected abundance or density`;
    findings.add("NC321", message, [declared, "state"]);
    return undefined;
  }
  if (typeof file !== "string") {
    const message = `file of a network is ${describe(file)}; expected its path`;
    findings.add("NC321", message, [declared, "file"]);
    return undefined;
  }
  const network = networkIn(file, declared, read, findings);
  if (!network) return undefined;
  const location = findings.at([declared]);
  const unit = units[state];
  const states = network.species.map(({ name: species }): StateVariable => {
    const initial = numberGiven(values, species, findings) ?? 0;
    return { name: species, shape: [], unit, description: "", initial: [initial], discrete: false };
  });
  const inputs = conditionSpecs.map((spec): InputVariable => {
    const value = numberGiven(values, spec.name, findings) ?? spec.default;
    return { ...spec, kind: "input", shape: [], default: value === null ? undefined : [value] };
  });
  const names = [...states, ...inputs].map((variable) => variable.name);
  checkGiven(values, names, "the network", findings);
  return {
    name,
    ...(location && { location }),
    states,
    inputs,
    outputs: [],
    subsystems: [],
    connections: [],
    events: [],
    network: { network, state },
  };
}

function networkIn(
  file: string,
  declared: object,
  read: (file: string, declared: object) => Network,
  findings: Findings,
): Network | undefined {
  try {
    return read(file, declared);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    findings.adopt(error, [declared, "file"]);
    return undefined;
  }
}

function numberGiven(values: GivenValues, name: string, findings: Findings): number | undefined {
  const given = values.get(name);
  if (!given) return undefined;
  const number = constants(given.value, `value of ${name}`, given.place, findings);
  if (number) checkShape(number.shape, [], `value of ${name}`, given.place, findings);
  return number?.elements[0];
}

function isStateKind(value: unknown): value is StateKind {
  return typeof value === "string" && Object.hasOwn(units, value);
}
