import { neverDestroyed } from "../sources-and-sinks.js";
import { firstMention } from "../text.js";
import type { Check } from "./check.js";

/** Species in which matter ends. */
export const speciesNeverDestroyed: Check = (network) =>
  neverDestroyed(network).map((species) => {
    const message = `no reaction destroys it: "${species}"`;
    const reaction = firstMention(network, species);
    return reaction === undefined ? { message } : { message, location: reaction.location };
  });
