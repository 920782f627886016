import { argument } from "../graph/builders.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Slot } from "../graph/schedule.js";
import type { Model } from "../model/model.js";
import type { Access } from "./access.js";
import { byLocality } from "./locality.js";
import { distinct } from "./naming.js";
import { planSection, type PlannedSection, type ScheduleOptions } from "./plan-section.js";
import { derivativeSlopes, slopeSymbol, stagedSlopes } from "./slopes.js";
import type { StagedValue } from "./stage.js";
import { accumulationUnits, directUnits } from "./units.js";

/** Derivatives by time of the staged values and of dy/dt, in the order of what they belong to. */
export function planSlopes(
  model: Model,
  values: readonly StagedValue[],
  conditions: Access,
  states: Access,
  options: ScheduleOptions,
): { readonly rates: PlannedSection; readonly rhs: PlannedSection } {
  const { graph } = model;
  const { outputs, symbols } = stagedSlopes(model, values);
  const rates = planSection(graph, {
    name: "rateSlopes",
    outputs,
    units: directUnits(outputs.filter(({ terms }) => terms.length > 0)),
    gather: false,
    access: {
      loads: new Map([...conditions.loads, ...inputSlopeLoads(model, conditions)]),
      slots: new Map([...symbols].map(([index, node]) => [node, { buffer: "staged", index }])),
    },
    ...options,
  });
  const derivatives = derivativeSlopes(model, states, symbols);
  const rhs = planSection(graph, {
    name: "rhsSlopes",
    outputs: derivatives,
    units: byLocality(accumulationUnits(graph, derivatives)),
    gather: true,
    access: slopeAccess(model, states, symbols),
    ...options,
  });
  return { rates, rhs };
}

function inputSlopeLoads(model: Model, conditions: Access): readonly [NodeId, Load][] {
  const taken = new Set([...conditions.loads.values()].map(({ name }) => name));
  return [...conditions.loads.values()]
    .filter(({ buffer }) => buffer === "inputs")
    .map(({ name, index }) => [
      argument(model.graph, "inputSlope", index, `${model.inputs[index]!.name}_slope`),
      { name: distinct(`${name}_slope`, taken), buffer: "inputSlopes", index },
    ]);
}

/** Staged values and their slopes, each read as the derivatives read the staged value itself. */
function slopeAccess(
  { graph }: Model,
  states: Access,
  symbols: ReadonlyMap<number, NodeId>,
): Access {
  const loads = new Map<NodeId, Load>();
  const slots = new Map<NodeId, Slot>();
  const taken = new Set([...states.loads.values()].map(({ name }) => name));
  for (const [node, load] of states.loads) {
    if (load.buffer !== "staged") {
      loads.set(node, load);
      continue;
    }
    const name = distinct(`${load.name}_slope`, taken);
    loads.set(symbols.get(load.index)!, load);
    loads.set(slopeSymbol(graph, symbols.get(load.index)!), {
      ...load,
      name,
      buffer: "stagedSlopes",
    });
  }
  for (const { index } of states.slots.values()) {
    slots.set(symbols.get(index)!, { buffer: "staged", index });
    slots.set(slopeSymbol(graph, symbols.get(index)!), { buffer: "stagedSlopes", index });
  }
  return { loads, slots };
}
