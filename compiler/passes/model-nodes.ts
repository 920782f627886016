import type { NodeId } from "../graph/node.js";
import type { Model, ModelEvent } from "../model/model.js";

type NodesOfModel = Pick<Model, "rates" | "derivatives" | "outputs" | "events">;

/** Every expression that a model has. */
export function nodesOf(model: NodesOfModel): readonly NodeId[] {
  return [...model.rates.map(({ node }) => node), ...model.derivatives, ...observedNodes(model)];
}

/** Those that are computed beside derivatives: outputs, and what events need. */
export function observedNodes({
  outputs = [],
  events = [],
}: Pick<Model, "outputs" | "events">): readonly NodeId[] {
  return [
    ...outputs.map(({ node }) => node),
    ...events.flatMap(({ trigger, resets }) => [
      ...(trigger.kind === "crossing" ? [trigger.value] : [trigger.first, trigger.period]),
      ...resets.map(({ value }) => value),
    ]),
  ];
}

/** The parts of a model that hold expressions, with others in their place. */
export function mapNodes(
  { rates, derivatives, outputs, events }: NodesOfModel,
  map: (node: NodeId) => NodeId,
): NodesOfModel {
  return {
    rates: rates.map((rate) => ({ ...rate, node: map(rate.node) })),
    derivatives: derivatives.map(map),
    ...(outputs && { outputs: outputs.map((output) => ({ ...output, node: map(output.node) })) }),
    ...(events && { events: events.map((event) => mapEvent(event, map)) }),
  };
}

function mapEvent(event: ModelEvent, map: (node: NodeId) => NodeId): ModelEvent {
  const { trigger, resets } = event;
  return {
    ...event,
    trigger:
      trigger.kind === "crossing"
        ? { ...trigger, value: map(trigger.value) }
        : { ...trigger, first: map(trigger.first), period: map(trigger.period) },
    resets: resets.map(({ state, value }) => ({ state, value: map(value) })),
  };
}
