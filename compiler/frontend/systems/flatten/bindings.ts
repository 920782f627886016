import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import type { NodeId } from "../../../graph/node.js";
import type { Symbolic } from "../arithmetic/symbolic.js";
import type { Connection, InputVariable, Reference, Scope } from "../component/component.js";
import { dotted, elementPosition, elementSuffixes, subsystemName } from "../component/naming.js";
import { elements } from "../component/values.js";
import { nodeOf, originOf, type Evaluation } from "./evaluation.js";
import { byText, positioned, type Instance } from "./instance.js";

/** What drives one element of a parameter or input. */
export interface Binding {
  readonly expression: NodeId;
  /** Dotted name of what is taken; undefined for an expression. */
  readonly source: string | undefined;
  readonly location: SourceLocation | undefined;
}

/** What an instance's connections drive, by position among all parameters and inputs. */
export function bindingsOf(evaluation: Evaluation): ReadonlyMap<number, Binding> {
  const { instance } = evaluation;
  const { subsystems, connections } = instance.component;
  const bindings = new Map<number, Binding>();
  if (connections.length === 0) return bindings;
  const children = new Map(
    subsystems.map((subsystem, i) => [subsystemName(subsystem), instance.children[i]!]),
  );
  for (const connection of connections.toSorted((a, b) => byText(a.to.text, b.to.text))) {
    const child = children.get(subsystemName(connection.to.subsystem!))!;
    for (const [at, binding] of driven(evaluation, connection, child)) bindings.set(at, binding);
  }
  return bindings;
}

function driven(
  { instance, scope, arithmetic, graph }: Evaluation,
  { from, to, gain = 1, location }: Connection<Symbolic>,
  child: Instance,
): readonly (readonly [position: number, binding: Binding])[] {
  const { component, firstInput } = child;
  const [variable, first] = positioned(component.inputs, firstInput).find(
    ([{ name }]) => name === to.variable,
  ) as readonly [InputVariable, number];
  const isWhole = to.indices.length === 0;
  const shape = isWhole ? variable.shape : [];
  const start = isWhole ? first : first + elementPosition(to.indices, variable.shape);
  const value = typeof from === "function" ? from(scope) : referred(scope, from);
  const origin = originOf(instance, `connection to ${to.text}`, location);
  const values = elements(value, { name: "what is connected", shape }, arithmetic, origin);
  const suffixes = elementSuffixes(shape);
  return values.map((each, i) => [
    start + i,
    {
      expression: nodeOf(graph, gain === 1 ? each : arithmetic.multiply(gain, each)),
      source:
        typeof from === "function"
          ? undefined
          : dotted(instance.path, `${from.text}${suffixes[i]!}`),
      location: location ?? component.location,
    },
  ]);
}

/** The value in the scope that a reference names. */
function referred(scope: Scope<Symbolic>, { subsystem, variable, indices }: Reference): unknown {
  let value: unknown = scope;
  const descend = (key: string | number): void => {
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  };
  if (subsystem) {
    descend(subsystem.name);
    if (subsystem.index !== undefined) descend(subsystem.index);
  }
  descend(variable);
  for (const index of indices) descend(index);
  return value;
}
