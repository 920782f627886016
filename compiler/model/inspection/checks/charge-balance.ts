import { reactionLabel } from "../../reaction.js";
import { netStoichiometry } from "../../stoichiometry.js";
import { signed } from "../text.js";
import type { Check } from "./check.js";

/** Reactions that create or destroy charge; those with a species of unknown charge are skipped. */
export const chargeBalance: Check = (network) => {
  const charges = new Map(network.species.map(({ name, charge }) => [name, charge]));
  return network.reactions.flatMap((reaction) => {
    let change = 0;
    for (const [name, coefficient] of netStoichiometry(reaction)) {
      const charge = charges.get(name) ?? null;
      if (charge === null) return [];
      change += coefficient * charge;
    }
    if (change === 0) return [];
    return [
      {
        message: `"${reactionLabel(reaction)}" changes the charge by ${signed(change)}`,
        location: reaction.location,
      },
    ];
  });
};
