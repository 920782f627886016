import type { Reaction } from "../../reaction.js";
import type { Check } from "./check.js";

/**
 * A network with photoreactions and H2, but without H2 + PHOTON -> H + H. Without it hydrogen stays
 * molecular under far-ultraviolet light, and what H and H2 react with goes wrong by decades.
 */
export const hydrogenPhotodissociation: Check = (network) => {
  const photoreactions = network.reactions.filter(isPhotoreaction);
  if (photoreactions.length === 0) return [];
  if (!network.species.some(({ name }) => name === "H2")) return [];
  if (photoreactions.some(dissociatesHydrogen)) return [];
  return [
    {
      message: `H2 has no photodissociation, although ${photoreactions.length} other photoreactions are there`,
      hint: 'add "H2 + PHOTON -> H + H"; UMIST RATE22 has it as reaction 8268',
    },
  ];
};

function isPhotoreaction({ partners }: Reaction): boolean {
  return partners.reactants.includes("PHOTON");
}

function dissociatesHydrogen({ reactants, products }: Reaction): boolean {
  return reactants.length === 1 && reactants[0] === "H2" && products.includes("H");
}
