import type { KernelEvent } from "../../runtime/kernel.js";
import type { NodeId } from "../graph/node.js";
import type { ScheduledEvents, SectionName } from "../graph/schedule.js";
import type { Model, ModelEvent } from "../model/model.js";
import type { Access } from "./access.js";
import { planSection, type PlannedSection, type ScheduleOptions } from "./plan-section.js";
import { directUnits } from "./units.js";

/** What is computed of a state beside its derivative. */
export interface PlannedObservers {
  readonly outputs?: PlannedSection;
  readonly events?: Omit<ScheduledEvents, "values" | "resets"> & {
    readonly values: PlannedSection;
    readonly resets: PlannedSection;
  };
}

/** A value to be written, and what people should read beside it. */
interface Observed {
  readonly node: NodeId;
  readonly comment: string;
}

/** One statement per output, per value of an event and per state that an event sets. */
export function planObservers(
  model: Model,
  access: Access,
  options: ScheduleOptions,
): PlannedObservers {
  const { outputs = [], events = [] } = model;
  const plan = (name: SectionName, observed: readonly Observed[]): PlannedSection => {
    const written = observed.map(({ node, comment }, index) => ({
      index,
      key: comment.replaceAll(" ", "_"),
      comment,
      terms: [{ coefficient: 1, node }],
    }));
    const units = directUnits(written);
    return planSection(model.graph, {
      name,
      outputs: written,
      units,
      gather: false,
      access,
      ...options,
    });
  };
  const values = events.map(valuesOf);
  const resets = events.map(({ name, resets: set }) =>
    set.map(({ state, value }) => ({
      node: value,
      comment: `${name} sets ${model.states[state]!}`,
    })),
  );
  return {
    ...(outputs.length > 0 && {
      outputs: plan(
        "outputValues",
        outputs.map(({ node, name }) => ({ node, comment: name })),
      ),
    }),
    ...(events.length > 0 && {
      events: {
        list: kernelEvents(events, values),
        valueCount: values.flat().length,
        resetCount: resets.flat().length,
        values: plan("eventValues", values.flat()),
        resets: plan("eventResets", resets.flat()),
      },
    }),
  };
}

function valuesOf({ name, trigger }: ModelEvent): readonly Observed[] {
  return trigger.kind === "crossing"
    ? [{ node: trigger.value, comment: name }]
    : [
        { node: trigger.first, comment: `${name}, first time` },
        { node: trigger.period, comment: `${name}, period` },
      ];
}

/** Events with the positions of their values and resets, which stand in the order of events. */
function kernelEvents(
  events: readonly ModelEvent[],
  values: readonly (readonly Observed[])[],
): readonly KernelEvent[] {
  let nextValue = 0;
  let nextReset = 0;
  return events.map(({ name, trigger, terminal, resets }, i) => {
    const value = nextValue;
    nextValue += values[i]!.length;
    return {
      name,
      kind: trigger.kind,
      direction: trigger.kind === "crossing" ? trigger.direction : "both",
      terminal,
      value,
      resets: resets.map(({ state }) => ({ state, value: nextReset++ })),
    };
  });
}
