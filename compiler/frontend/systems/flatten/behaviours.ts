import type { NodeId } from "../../../graph/node.js";
import type { Arithmetic, Operand } from "../arithmetic/arithmetic.js";
import type { Symbolic } from "../arithmetic/symbolic.js";
import type { Scope, SystemEvent } from "../component/component.js";
import { elementCount } from "../component/naming.js";
import { arranged, elements, record, shapedElements } from "../component/values.js";
import { bindingsOf, type Binding } from "./bindings.js";
import { nodeOf, originOf, type Evaluation } from "./evaluation.js";
import { byText, positioned, type Instance, type Tree } from "./instance.js";
import { scopeOf, type Evaluated, type OutputValues } from "./scope.js";
import type { Symbols } from "./symbols.js";

/** Nodes of one event of an instance. */
export interface EvaluatedEvent {
  readonly instance: Instance;
  readonly event: SystemEvent<Symbolic>;
  readonly trigger:
    | {
        readonly kind: "crossing";
        readonly value: NodeId;
        readonly direction: "rising" | "falling" | "both";
      }
    /** No period: it happens once. */
    | { readonly kind: "times"; readonly first: NodeId; readonly period: NodeId | undefined };
  readonly resets: readonly { readonly state: number; readonly value: NodeId }[];
}

/** All that behaviours say, as nodes of the symbols' graph. */
export interface Behaviours {
  readonly outputs: ReadonlyMap<Instance, OutputValues>;
  /** By position among all states; missing for those of networks. */
  readonly derivatives: readonly (NodeId | undefined)[];
  /** What drives parameters and inputs, by position among those of all instances. */
  readonly bindings: ReadonlyMap<number, Binding>;
  /** By instance, in order of declaration. */
  readonly events: ReadonlyMap<Instance, readonly EvaluatedEvent[]>;
}

/**
 * Evaluates every behaviour once per instance, subsystems before their parents: what an instance
 * computes depends on its own symbols and on the outputs of its subsystems alone.
 *
 * @throws InputError from behaviours, or NC335 to NC337 when they return what they should not
 */
export function evaluateBehaviours(
  tree: Tree,
  symbols: Symbols,
  arithmetic: Arithmetic<Symbolic>,
): Behaviours {
  const outputs = new Map<Instance, OutputValues>();
  const derivatives: (NodeId | undefined)[] = tree.states.map(() => undefined);
  const bindings = new Map<number, Binding>();
  const events = new Map<Instance, readonly EvaluatedEvent[]>();
  const evaluated: Evaluated = { symbols, outputs };
  for (const instance of tree.byName) {
    const scope = scopeOf(instance, evaluated);
    const evaluation: Evaluation = { instance, scope, arithmetic, graph: symbols.graph };
    const slopes = derivativesOf(evaluation);
    outputs.set(instance, outputsOf(evaluation, slopes));
    for (const [{ name }, at] of positioned(instance.component.states, instance.firstState)) {
      slopes.get(name)?.forEach((value, i) => {
        derivatives[at + i] = nodeOf(symbols.graph, value);
      });
    }
    for (const [at, binding] of bindingsOf(evaluation)) bindings.set(at, binding);
    events.set(instance, eventsOf(evaluation));
  }
  return { outputs, derivatives, bindings, events };
}

/** Elements by state; zero for discrete states, nothing for a network. */
function derivativesOf({
  instance,
  scope,
  arithmetic,
}: Evaluation): ReadonlyMap<string, readonly Operand<Symbolic>[]> {
  const { states, derivatives, derivativesLocation, network } = instance.component;
  if (network) return new Map();
  const continuous = states.filter(({ discrete }) => !discrete);
  const origin = originOf(instance, "derivatives", derivativesLocation);
  const own = derivatives
    ? record(derivatives(scope), continuous, arithmetic, origin)
    : new Map<string, readonly Operand<Symbolic>[]>();
  return new Map(
    states.map(({ name, shape }) => [
      name,
      own.get(name) ?? Array.from({ length: elementCount(shape) }, () => 0),
    ]),
  );
}

function outputsOf(
  { instance, scope, arithmetic }: Evaluation,
  slopes: ReadonlyMap<string, readonly Operand<Symbolic>[]>,
): OutputValues {
  const { states, outputs } = instance.component;
  const derivatives: Scope<Symbolic> = Object.fromEntries(
    states.flatMap(({ name, shape }) => {
      const values = slopes.get(name);
      return values ? [[name, arranged(values, shape)]] : [];
    }),
  );
  const sorted = outputs.toSorted((a, b) => byText(a.name, b.name));
  return new Map(
    sorted.map(({ name, value, location }) => {
      const origin = originOf(instance, `output ${name}`, location);
      return [name, shapedElements(value(scope, derivatives), name, arithmetic, origin)];
    }),
  );
}

function eventsOf(evaluation: Evaluation): readonly EvaluatedEvent[] {
  const { events } = evaluation.instance.component;
  const evaluated = new Map(
    events
      .toSorted((a, b) => byText(a.name, b.name))
      .map((event) => [event, eventOf(evaluation, event)]),
  );
  return events.map((event) => evaluated.get(event)!);
}

function eventOf(
  { instance, scope, arithmetic, graph }: Evaluation,
  event: SystemEvent<Symbolic>,
): EvaluatedEvent {
  const { states } = instance.component;
  const { name, trigger, reset, location } = event;
  const number = (value: unknown, what: string): NodeId => {
    const origin = originOf(instance, `${what} of event ${name}`, location);
    return nodeOf(graph, elements(value, { name: what, shape: [] }, arithmetic, origin)[0]!);
  };
  const resets: { state: number; value: NodeId }[] = [];
  if (reset) {
    const origin = originOf(instance, `reset of event ${name}`, location);
    const values = record(reset(scope), states, arithmetic, origin, true);
    for (const [state, at] of positioned(states, instance.firstState)) {
      values.get(state.name)?.forEach((value, i) => {
        resets.push({ state: at + i, value: nodeOf(graph, value) });
      });
    }
  }
  if (trigger.kind === "crossing") {
    const value = number(trigger.value(scope), "value");
    const { direction } = trigger;
    return { instance, event, trigger: { kind: "crossing", value, direction }, resets };
  }
  const first = number(trigger.first(scope), "time");
  const period = trigger.period && number(trigger.period(scope), "period");
  return { instance, event, trigger: { kind: "times", first, period }, resets };
}
