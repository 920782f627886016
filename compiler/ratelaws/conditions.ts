import type { InputSpec } from "../../runtime/kernel.js";
import { input } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";

/** Reference cosmic-ray ionisation rate of the UMIST coefficients [s^-1]; A&A 682, A109 (2024). */
export const referenceIonisationRate = 1.36e-17;

/** What the environment sets: the inputs of every network kernel, in this order. */
export const conditionSpecs = [
  { name: "T", unit: "K", default: null, description: "gas temperature" },
  { name: "nH", unit: "cm^-3", default: null, description: "density of hydrogen nuclei" },
  { name: "Av", unit: "mag", default: null, description: "visual extinction" },
  {
    name: "zeta",
    unit: "s^-1",
    default: referenceIonisationRate,
    description: "cosmic-ray ionisation rate of H2",
  },
  { name: "G0", unit: "Draine fields", default: 1, description: "far-ultraviolet field" },
  { name: "omega", unit: "1", default: 0.5, description: "far-ultraviolet grain albedo" },
] as const satisfies readonly InputSpec[];

export type ConditionName = (typeof conditionSpecs)[number]["name"];

/** The node of each condition. */
export type Conditions = Readonly<Record<ConditionName, NodeId>>;

export function conditionNodes(graph: Graph): Conditions {
  const entries = conditionSpecs.map((spec, index) => [spec.name, input(graph, index, spec.name)]);
  return Object.fromEntries(entries) as Conditions;
}
