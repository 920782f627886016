import { behaviour, checkName, checkProperties, namedParts, text } from "./checks.js";
import type {
  Behaviour,
  Component,
  InputVariable,
  OutputVariable,
  StateVariable,
  Subsystem,
  SystemEvent,
} from "./component.js";
import { connectionsOf } from "./connections.js";
import { eventOf } from "./events.js";
import { exposureOf, type Exposure } from "./exposure.js";
import type { Findings, Place } from "./findings.js";
import { checkGiven, givenValues } from "./given-values.js";
import type { Part } from "./nesting.js";
import { isRecord } from "./values.js";
import { inputOf, stateOf } from "./variables.js";

const known = [
  "kind",
  "name",
  "states",
  "parameters",
  "inputs",
  "outputs",
  "derivatives",
  "subsystems",
  "connections",
  "events",
  "values",
];

/** A component and what connections can say of it. */
export interface Checked<V extends object> {
  readonly component: Component<V>;
  readonly exposure: Exposure;
}

/** One system as a component, with findings; `inner` has the components of its subsystems. */
export function systemComponent<V extends object>(
  part: Part,
  inner: (declared: object) => Checked<V> | undefined,
  findings: Findings,
): Checked<V> {
  const { declared, name } = part;
  checkProperties(declared, known, "a system", findings);
  text(declared, "name", name, "a system", findings);
  const failed = new Set(part.failed);
  const { states, inputs } = variablesOf(part, failed, findings);
  const outputs = outputsOf<V>(part, failed, findings);
  const subsystems: Subsystem<V>[] = [];
  const exposures = new Map<Component<V>, Exposure>();
  for (const use of part.subsystems) {
    const checked = inner(use.declared);
    if (!checked) {
      failed.add(use.name);
      continue;
    }
    const { component, exposure } = checked;
    const location = findings.at(use.place);
    const { name: key, index } = use;
    exposures.set(component, exposure);
    subsystems.push({
      name: key,
      ...(index !== undefined && { index }),
      component,
      ...(location && { location }),
    });
  }
  const location = findings.at([declared]);
  const derivativesLocation = findings.at([declared, "derivatives"]);
  const parts = { name, states, inputs, outputs, subsystems };
  const exposure = exposureOf(parts, failed, (component) => exposures.get(component)!);
  const derivatives = derivativesOf<V>(part, states, failed, findings);
  const component: Component<V> = {
    ...parts,
    connections: connectionsOf<V>(
      declared["connections"],
      [declared, "connections"],
      exposure,
      findings,
    ),
    events: eventsOf<V>(part, findings),
    ...(derivatives && { derivatives }),
    ...(derivativesLocation && { derivativesLocation }),
    ...(location && { location }),
  };
  return { component, exposure };
}

/** States, then parameters and inputs; the names of those with findings are added to `failed`. */
function variablesOf(
  { declared, name: owner, subsystems }: Part,
  failed: Set<string>,
  findings: Findings,
): { readonly states: readonly StateVariable[]; readonly inputs: readonly InputVariable[] } {
  const given = givenValues(declared, owner, findings);
  const taken = new Map<string, string>();
  const group = <T>(
    key: "states" | "parameters" | "inputs",
    kind: "state" | "parameter" | "input",
    read: (name: string, part: unknown, place: Place) => T | undefined,
  ): readonly T[] =>
    namedParts(declared, key, owner, findings).flatMap(([name, part, place]) => {
      claim(name, kind, place, taken, findings);
      const variable = read(name, part, place);
      if (variable === undefined) failed.add(name);
      return variable === undefined ? [] : [variable];
    });
  const states = group("states", "state", (name, part, place) =>
    stateOf(name, part, place, given.get(name), findings),
  );
  const inputs = (["parameter", "input"] as const).flatMap((kind) =>
    group(`${kind}s`, kind, (name, part, place) =>
      inputOf(kind, name, part, place, given.get(name), findings),
    ),
  );
  checkGiven(given, taken.keys(), owner, findings);
  for (const { name, index, place } of subsystems) {
    if (index === undefined || index === 0) claim(name, "subsystem", place, taken, findings);
  }
  return { states, inputs };
}

/** Takes a name among the variables and subsystems of a system (NC322, NC323). */
function claim(
  name: string,
  kind: string,
  place: Place,
  taken: Map<string, string>,
  findings: Findings,
): void {
  checkName(name, withArticle(kind), place, findings);
  const other = taken.get(name);
  if (other === undefined) taken.set(name, kind);
  else
    findings.add(
      "NC323",
      `${name} is both ${withArticle(other)} and ${withArticle(kind)}`,
      place,
      "rename one of them",
    );
}

function withArticle(kind: string): string {
  return kind === "input" ? "an input" : `a ${kind}`;
}

function outputsOf<V extends object>(
  { declared, name: owner }: Part,
  failed: Set<string>,
  findings: Findings,
): readonly OutputVariable<V>[] {
  return namedParts(declared, "outputs", owner, findings).flatMap(([name, part, place]) => {
    const what = `output ${name}`;
    checkName(name, "an output", place, findings);
    const properties = isRecord(part) ? part : {};
    if (isRecord(part)) checkProperties(part, ["value", "unit", "description"], what, findings);
    const at: Place = isRecord(part) ? [part, "value"] : place;
    const value = behaviour<V>(isRecord(part) ? part["value"] : part, what, at, findings);
    const unit = text(properties, "unit", "1", what, findings);
    const description = text(properties, "description", "", what, findings);
    const location = findings.at(place);
    if (!value) failed.add(name);
    return value ? [{ name, unit, description, value, ...(location && { location }) }] : [];
  });
}

function eventsOf<V extends object>(
  { declared, name: owner }: Part,
  findings: Findings,
): readonly SystemEvent<V>[] {
  return namedParts(declared, "events", owner, findings).flatMap(([name, part, place]) => {
    checkName(name, "an event", place, findings);
    const event = eventOf<V>(name, part, place, findings);
    return event ? [event] : [];
  });
}

function derivativesOf<V extends object>(
  { declared, name }: Part,
  states: readonly StateVariable[],
  failed: ReadonlySet<string>,
  findings: Findings,
): Behaviour<V> | undefined {
  const { derivatives } = declared;
  const continuous = states.filter(({ discrete }) => !discrete).map((state) => state.name);
  if (derivatives === undefined) {
    if (continuous.length === 0) return undefined;
    const message = `${name} has no derivatives of ${continuous.join(", ")}`;
    const hint =
      "write derivatives: ({ ... }) => ({ ... }); states that only events change are discrete: true";
    findings.add("NC334", message, [declared, "states"], hint);
    return undefined;
  }
  if (continuous.length === 0 && failed.size === 0) {
    const message = `${name} has derivatives, but no states that they could be of`;
    findings.add("NC334", message, [declared, "derivatives"]);
  }
  return behaviour<V>(derivatives, `derivatives of ${name}`, [declared, "derivatives"], findings);
}
