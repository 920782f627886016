import { constant } from "../../../graph/builders.js";
import type { Model, ModelEvent } from "../../../model/model.js";
import { dotted } from "../component/naming.js";
import type { EvaluatedEvent } from "./behaviours.js";
import type { Connected, EvaluatedTree } from "./connect-inputs.js";
import { placeNetwork, type PlacedNetwork } from "./network-part.js";

/** The model of a tree whose inputs are connected. */
export function assemble(name: string, evaluated: EvaluatedTree, connected: Connected): Model {
  const { tree, behaviours } = evaluated;
  const { graph, nodeOf, free, observed } = connected;
  const derivatives = behaviours.derivatives.map((id) =>
    id === undefined ? constant(graph, 0) : nodeOf(id),
  );
  const networks = placeNetworks(evaluated, connected);
  for (const { firstState, derivatives: own } of networks) {
    own.forEach((node, i) => {
      derivatives[firstState + i] = node;
    });
  }
  const events = tree.instances.flatMap((instance) =>
    behaviours.events.get(instance)!.map((event) => modelEvent(event, connected)),
  );
  return {
    name,
    graph,
    states: tree.states.map((element) => element.name),
    inputs: free.map((position) => {
      const { name: input, unit, description, default: value } = tree.inputs[position]!;
      return { name: input, unit, description, default: value };
    }),
    rates: networks.flatMap(({ rates }) => rates),
    derivatives,
    conserved: networks.flatMap(({ conserved }) => conserved),
    reactions: networks.flatMap(({ reactions }) => reactions),
    ...(tree.states.some(({ unit }) => unit !== "1") && {
      stateUnits: tree.states.map(({ unit }) => unit),
    }),
    initial: tree.states.map(({ initial }) => initial),
    ...(observed.length > 0 && {
      outputs: observed.map(({ name: output, unit, description, node }) => ({
        name: output,
        unit,
        description,
        node: nodeOf(node),
      })),
    }),
    ...(events.length > 0 && { events }),
  };
}

function placeNetworks(
  { tree, symbols }: EvaluatedTree,
  { graph, nodeOf }: Connected,
): readonly (PlacedNetwork & { readonly firstState: number })[] {
  const states = tree.states.map(({ name }) => name);
  return tree.instances.flatMap(({ path, component, firstState, firstInput }) => {
    if (!component.network) return [];
    const conditions = new Map(
      component.inputs.map(({ name }, i) => [name, nodeOf(symbols.inputs[firstInput + i]!.node)]),
    );
    const place = { path, firstState, states, conditions };
    return [{ ...placeNetwork(component.network, graph, place), firstState }];
  });
}

function modelEvent(
  { instance, event, trigger, resets }: EvaluatedEvent,
  { graph, nodeOf }: Connected,
): ModelEvent {
  const values = resets.map(({ state, value }) => ({ state, value: nodeOf(value) }));
  const rest = {
    name: dotted(instance.path, event.name),
    terminal: event.terminal,
    resets: values,
  };
  if (trigger.kind === "crossing") {
    return { ...rest, trigger: { ...trigger, value: nodeOf(trigger.value) } };
  }
  const { kind, first, period } = trigger;
  return {
    ...rest,
    trigger: {
      kind,
      first: nodeOf(first),
      period: period === undefined ? constant(graph, Infinity) : nodeOf(period),
    },
  };
}
