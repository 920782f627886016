import { reactionLabel } from "../../reaction.js";
import { repeatedChannels, sameCoefficients } from "../channels.js";
import { place } from "../text.js";
import type { Check } from "./check.js";

/** Lines that repeat an earlier one: same channel, type, ranges and coefficients. */
export const exactDuplicates: Check = (network) =>
  repeatedChannels(network).flatMap((channel) =>
    channel.flatMap((reaction, index) => {
      const first = channel.slice(0, index).find((other) => sameCoefficients(other, reaction));
      if (first === undefined) return [];
      const where = place(first.location, reaction.location);
      return [
        {
          message: `"${reactionLabel(reaction)}" repeats ${where} with the same coefficients, so that its rate counts twice`,
          location: reaction.location,
          hint: "remove one of the lines unless the doubled rate is meant",
        },
      ];
    }),
  );
