import type { FactorPattern } from "../../runtime/kernel.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Schedule } from "../graph/schedule.js";
import type { Model } from "../model/model.js";
import type { Access } from "./access.js";
import { decompose } from "./decompose.js";
import { byLocality } from "./locality.js";
import { distinct, distinctIdentifiers, identifier } from "./naming.js";
import { observedNodes } from "./model-nodes.js";
import { planDirect } from "./plan-direct.js";
import { planObservers } from "./plan-observers.js";
import { planSection, type PlannedSection, type ScheduleOptions } from "./plan-section.js";
import type { Jacobian } from "./sparsity.js";
import { planSlopes } from "./plan-slopes.js";
import { stagedValues, stageValues, type StagedValue } from "./stage.js";
import { accumulationUnits, directUnits, type Output } from "./units.js";

/** What is computed beside staged values and derivatives. */
export interface ScheduleExtent {
  readonly jacobian?: Jacobian | undefined;
  /** Elimination order of a system to be solved by straight-line code; needs the Jacobian. */
  readonly direct?: FactorPattern | undefined;
  /** Whether derivatives by time are wanted. */
  readonly timeDerivative?: boolean;
}

/** Identifiers of the states: "y_" and the name. */
function stateIdentifiers(model: Model): readonly string[] {
  return distinctIdentifiers(model.states, "y_");
}

/** Decides the order of everything: from symbols to chunks of statements. */
export function scheduleModel(
  model: Model,
  { jacobian, direct, timeDerivative = false }: ScheduleExtent,
  options: ScheduleOptions,
): Schedule {
  const { graph } = model;
  const derivatives = model.derivatives.map((node) => decompose(graph, node));
  const entries = jacobian?.entries ?? [];
  const roots = [...derivatives, ...entries].flatMap((terms) => terms.map(({ node }) => node));
  const states = stateLoads(model);
  const reserved = new Set([...states.values()].map(({ name }) => name));
  const staging = stageValues(
    model,
    { derivatives: roots, observed: observedNodes(model) },
    reserved,
  );
  const withStates = ({ loads, slots }: Access): Access => ({
    loads: new Map([...loads, ...states, ...timeLoad(graph)]),
    slots,
  });
  const access = withStates(staging.access);
  const rhsOutputs = derivatives.map((terms, index) => ({
    index,
    terms,
    comment: model.states[index]!,
  }));
  const rhs = planSection(graph, {
    name: "rhs",
    outputs: rhsOutputs,
    units: byLocality(accumulationUnits(graph, rhsOutputs)),
    gather: true,
    access,
    ...options,
  });
  const values = stagedValues(model, staging);
  const conditions = conditionAccess(model);
  const rates = planRates(graph, values, conditions, options);
  const planned = jacobian && planJacobian(model, jacobian, access, options);
  const slopes = timeDerivative
    ? planSlopes(model, values, conditions, access, options)
    : undefined;
  const { outputs, events } = planObservers(model, withStates(staging.observing), options);
  const sections = [
    rates,
    rhs,
    planned,
    slopes?.rates,
    slopes?.rhs,
    outputs,
    events?.values,
    events?.resets,
  ];
  return {
    graph,
    rates: rates.section,
    rhs: rhs.section,
    ...(planned && { jacobian: planned.section }),
    ...(jacobian &&
      direct && {
        direct: planDirect(
          graph,
          { states: model.states, pattern: jacobian.pattern, factor: direct },
          options.limits.values,
        ),
      }),
    ...(slopes && { slopes: { rates: slopes.rates.section, rhs: slopes.rhs.section } }),
    ...(outputs && { outputs: outputs.section }),
    ...(events && {
      events: { ...events, values: events.values.section, resets: events.resets.section },
    }),
    stagedCount: model.rates.length + staging.lifted.length,
    sharedCount: Math.max(...sections.map((section) => section?.sharedCount ?? 0)),
  };
}

/** One statement per rate, in source order, then the other staged values. */
function planRates(
  graph: Graph,
  values: readonly StagedValue[],
  access: Access,
  options: ScheduleOptions,
): PlannedSection {
  const outputs = values.map(({ node, ...output }) => ({
    ...output,
    terms: [{ coefficient: 1, node }],
  }));
  return planSection(graph, {
    name: "rates",
    outputs,
    units: directUnits(outputs),
    gather: false,
    access,
    ...options,
  });
}

/** How code that does not know the states reads the conditions. */
function conditionAccess({ graph, inputs }: Model): Access {
  const taken = new Set<string>();
  const inputLoads = inputs.map(({ name }, index): [NodeId, Load] => [
    graph.intern({ kind: "symbol", role: "input", index, name }),
    { name: distinct(identifier(name), taken), buffer: "inputs", index },
  ]);
  return { loads: new Map([...inputLoads, ...timeLoad(graph)]), slots: new Map() };
}

function planJacobian(
  model: Model,
  { pattern, entries }: Jacobian,
  access: Access,
  options: ScheduleOptions,
): PlannedSection {
  const outputs: (Output & { group: string })[] = [];
  for (let column = 0; column < pattern.size; column++) {
    for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at++) {
      const row = model.states[pattern.rowIdx[at]!]!;
      const group = model.states[column]!;
      outputs.push({ index: at, group, terms: entries[at]!, comment: `${row} by ${group}` });
    }
  }
  return planSection(model.graph, {
    name: "jacobian",
    outputs,
    units: accumulationUnits(model.graph, outputs),
    gather: true,
    access,
    ...options,
  });
}

function stateLoads(model: Model): ReadonlyMap<NodeId, Load> {
  const identifiers = stateIdentifiers(model);
  return new Map(
    model.states.map((name, index) => [
      model.graph.intern({ kind: "symbol", role: "state", index, name }),
      { name: identifiers[index]!, buffer: "states", index },
    ]),
  );
}

function timeLoad(graph: Graph): ReadonlyMap<NodeId, Load> {
  const node = graph.intern({ kind: "symbol", role: "time", index: 0, name: "t" });
  return new Map([[node, { name: "t", buffer: "time", index: 0 }]]);
}
