import { neverFormed } from "../sources-and-sinks.js";
import { firstMention } from "../text.js";
import type { Check } from "./check.js";

/** Species that only initial abundances can provide. */
export const speciesNeverFormed: Check = (network) =>
  neverFormed(network).map((species) => {
    const message = `no reaction forms it: "${species}"`;
    const reaction = firstMention(network, species);
    return reaction === undefined ? { message } : { message, location: reaction.location };
  });
