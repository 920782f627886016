import { reactionLabel } from "../../reaction.js";
import { repeatedChannels, sameCoefficients } from "../channels.js";
import { place } from "../text.js";
import type { Check } from "./check.js";

/** Lines of a channel that an earlier line gives with other coefficients; exact duplicates apart. */
export const additiveDuplicates: Check = (network) =>
  repeatedChannels(network).flatMap((channel) =>
    channel.slice(1).flatMap((reaction, index) => {
      const earlier = channel.slice(0, index + 1);
      if (earlier.some((other) => sameCoefficients(other, reaction))) return [];
      const where = place(channel[0]!.location, reaction.location);
      return [
        {
          message: `"${reactionLabel(reaction)}" has another rate coefficient on ${where}; the rates of the lines add`,
          location: reaction.location,
        },
      ];
    }),
  );
