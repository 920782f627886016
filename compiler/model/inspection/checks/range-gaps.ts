import { reactionLabel } from "../../reaction.js";
import { neighbouringRanges } from "../neighbours.js";
import { figure } from "../text.js";
import type { Check } from "./check.js";

/** Temperatures between two ranges of one reaction that neither of them covers. */
export const rangeGaps: Check = (network) =>
  network.reactions.flatMap((reaction) =>
    neighbouringRanges(reaction)
      .filter(({ lower, upper }) => upper.lower > lower.upper)
      .map(({ lower, upper }) => ({
        message: `"${reactionLabel(reaction)}" has no range from ${lower.upper} to ${upper.lower} K, a gap of ${figure(upper.lower - lower.upper)} K`,
        location: upper.location,
      })),
  );
