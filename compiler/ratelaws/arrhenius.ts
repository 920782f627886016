import { product } from "../graph/builders.js";
import { parameter, type RateLaw } from "./ratelaw.js";
import { arrheniusFactor } from "./temperature.js";

/** Two-body reactions of every kind, and H2 formation on grains. */
export const arrhenius: RateLaw = {
  name: "arrhenius",
  notation: "k = alpha (T/300)^beta exp(-gamma/T)",
  source: "UMIST RATE22, Millar et al. 2024, A&A 682, A109, equation 1",
  parameters: {
    alpha: "coefficient at 300 K without barrier [cm^3 s^-1 for two bodies]",
    beta: "power of the temperature",
    gamma: "barrier [K]",
  },
  build: (graph, range, { T }) =>
    product(
      graph,
      [arrheniusFactor(graph, T, parameter(range, "beta"), parameter(range, "gamma"))],
      parameter(range, "alpha"),
    ),
};
