import { constant, divide, product } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import { referenceIonisationRate } from "./conditions.js";
import { parameter, type RateLaw } from "./ratelaw.js";

/** zeta / zeta0: the ionisation rate in units of the one that the coefficients belong to. */
export function ionisationRatio(graph: Graph, zeta: NodeId): NodeId {
  const ratio = divide(graph, zeta, constant(graph, referenceIonisationRate));
  return graph.label(ratio, { name: "ionisation" });
}

/** Direct ionisation or dissociation by cosmic-ray particles (UMIST type CP). */
export const cosmicRay: RateLaw = {
  name: "cosmic-ray",
  notation: "k = alpha zeta/zeta0, zeta0 = 1.36e-17 s^-1",
  source: "UMIST RATE22, Millar et al. 2024, A&A 682, A109, section 2",
  parameters: { alpha: "rate at zeta0 [s^-1]" },
  build: (graph, range, { zeta }) =>
    product(graph, [ionisationRatio(graph, zeta)], parameter(range, "alpha")),
};
