import { reactionLabel } from "../../reaction.js";
import { coefficientAt, rangeSwitches } from "../coefficient.js";
import { figure } from "../text.js";
import type { Check } from "./check.js";

/**
 * Largest step of a rate coefficient, in either direction, that counts as continuous: the 50 per
 * cent of UMIST's accuracy class B (McElroy et al. 2013, A&A 550, A36).
 */
export const largestStep = 1.5;

/** Steps of the rate coefficient where the official rule goes from one range to the next. */
export const rangeJumps: Check = (network) =>
  network.reactions.flatMap((reaction) =>
    rangeSwitches(reaction).flatMap(({ temperature, below, above }) => {
      const before = coefficientAt(reaction, below, temperature);
      const after = coefficientAt(reaction, above, temperature);
      const ratio = after / before;
      if (after === before || (ratio <= largestStep && ratio >= 1 / largestStep)) return [];
      return [
        {
          message: `"${reactionLabel(reaction)}" jumps at ${figure(temperature, 7)} K from ${figure(before)} to ${figure(after)}, a ratio of ${figure(ratio)}`,
          location: above.location,
        },
      ];
    }),
  );
