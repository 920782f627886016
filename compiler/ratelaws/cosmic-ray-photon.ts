import { power, product, sum } from "../graph/builders.js";
import { ionisationRatio } from "./cosmic-ray.js";
import { parameter, type RateLaw } from "./ratelaw.js";
import { arrheniusFactor } from "./temperature.js";

/** Photoprocesses by the ultraviolet photons that cosmic rays induce (UMIST type CR). */
export const cosmicRayPhoton: RateLaw = {
  name: "cosmic-ray-photon",
  notation: "k = alpha (T/300)^beta gamma/(1 - omega) zeta/zeta0, zeta0 = 1.36e-17 s^-1",
  source: "UMIST RATE22, Millar et al. 2024, A&A 682, A109, section 2; UMIST99, A&AS, section 3.2",
  parameters: {
    alpha: "cosmic-ray ionisation rate that gamma belongs to [s^-1]",
    beta: "power of the temperature",
    gamma: "efficiency of the process",
  },
  build: (graph, range, { T, zeta, omega }) => {
    const absorbed = sum(graph, [{ coefficient: -1, node: omega }], 1);
    const photons = product(graph, [ionisationRatio(graph, zeta), power(graph, absorbed, -1)]);
    return product(
      graph,
      [
        graph.label(photons, { name: "inducedPhotons" }),
        arrheniusFactor(graph, T, parameter(range, "beta"), 0),
      ],
      parameter(range, "alpha") * parameter(range, "gamma"),
    );
  },
};
