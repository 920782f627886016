import { reactionLabel } from "../../reaction.js";
import { netStoichiometry } from "../../stoichiometry.js";
import type { Check } from "./check.js";

/** Reactions whose products are their reactants. */
export const noNetEffect: Check = (network) =>
  network.reactions
    .filter((reaction) => netStoichiometry(reaction).size === 0)
    .map((reaction) => ({
      message: `"${reactionLabel(reaction)}" forms what it consumes and changes nothing`,
      location: reaction.location,
    }));
