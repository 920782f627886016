import { reactionLabel } from "../../reaction.js";
import type { Check } from "./check.js";

/** Ranges that hold at no temperature because their limits, upper one excluded, are equal. */
export const emptyRanges: Check = (network) =>
  network.reactions.flatMap((reaction) =>
    reaction.ranges
      .filter(({ lower, upper }) => lower === upper)
      .map(({ lower, location }) => ({
        message: `"${reactionLabel(reaction)}" has a range from ${lower} to ${lower} K, which holds no temperature`,
        location,
        hint: "with --t-range zero such a coefficient is never evaluated",
      })),
  );
