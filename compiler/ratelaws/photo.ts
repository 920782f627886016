import { call, product } from "../graph/builders.js";
import { parameter, type RateLaw } from "./ratelaw.js";

/** Photoprocesses by the interstellar field behind dust (UMIST type PH). */
export const photo: RateLaw = {
  name: "photo",
  notation: "k = alpha G0 exp(-gamma Av)",
  source: "UMIST RATE22, Millar et al. 2024, A&A 682, A109, section 2",
  parameters: {
    alpha: "rate in the unshielded Draine field [s^-1]",
    gamma: "extinction in the ultraviolet relative to the visual",
  },
  build: (graph, range, { G0, Av }) => {
    const shielding = call(graph, "exp", [product(graph, [Av], -parameter(range, "gamma"))]);
    return product(graph, [G0, shielding], parameter(range, "alpha"));
  },
};
