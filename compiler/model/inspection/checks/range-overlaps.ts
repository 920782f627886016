import { reactionLabel } from "../../reaction.js";
import { neighbouringRanges } from "../neighbours.js";
import { limits } from "../text.js";
import type { Check } from "./check.js";

/** Temperatures that two ranges of one reaction cover. */
export const rangeOverlaps: Check = (network) =>
  network.reactions.flatMap((reaction) =>
    neighbouringRanges(reaction)
      .filter(({ lower, upper }) => upper.lower < lower.upper)
      .map(({ lower, upper }) => ({
        message: `"${reactionLabel(reaction)}" has two ranges for the same temperatures, ${limits(lower)} and ${limits(upper)}; the first in the line counts`,
        location: upper.location,
      })),
  );
