import { reactionLabel } from "../../reaction.js";
import { rangeAt } from "../coefficient.js";
import { figure, limits } from "../text.js";
import type { Check } from "./check.js";

/** Temperature of a dark cloud [K], at which the factor is judged. */
export const coldTemperature = 10;

/** Largest exp(-gamma / T) that is let pass: one order of magnitude, UMIST's accuracy class D. */
export const largestFactor = 10;

/**
 * Arrhenius fits with a negative gamma, whose factor exp(-gamma / T) diverges as T falls; see Röllig
 * 2011, A&A 530, A9. Judged in the range that the official rule takes at 10 K, inside it or not.
 */
export const negativeGamma: Check = (network) =>
  network.reactions.flatMap((reaction) => {
    if (reaction.law !== "arrhenius") return [];
    const range = rangeAt(reaction, coldTemperature);
    const gamma = range.parameters["gamma"]!;
    const factor = Math.exp(-gamma / coldTemperature);
    if (factor <= largestFactor) return [];
    const within = range.lower <= coldTemperature ? "within" : "below";
    return [
      {
        message: `"${reactionLabel(reaction)}" has gamma = ${gamma} K, a factor of ${figure(factor)} at ${coldTemperature} K, ${within} its range of ${limits(range)}`,
        location: range.location,
      },
    ];
  });
