/**
 * What the reaction types of UMIST stand for (McElroy et al. 2013, A&A 550, A36; Millar et al. 2024,
 * A&A 682, A109), and netc's own type for formation on grains.
 */
const descriptions: ReadonlyMap<string, string> = new Map([
  ["AD", "associative detachment"],
  ["CD", "collisional dissociation"],
  ["CE", "charge exchange"],
  ["CP", "cosmic-ray ionisation and dissociation"],
  ["CR", "photoreaction by cosmic-ray-induced photons"],
  ["DR", "dissociative recombination"],
  ["GR", "formation of H2 on grains"],
  ["IN", "ion-neutral reaction"],
  ["MN", "mutual neutralisation"],
  ["NN", "neutral-neutral reaction"],
  ["PH", "photoreaction"],
  ["RA", "radiative association"],
  ["REA", "radiative electron attachment"],
  ["RR", "radiative recombination"],
]);

/** In words; empty for a type that UMIST does not have. */
export function describeReactionType(type: string): string {
  return descriptions.get(type) ?? "";
}
