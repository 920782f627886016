/** What a UMIST reaction type says of a line. */
export interface ReactionType {
  readonly meaning: string;
  /** Name of the rate law in compiler/ratelaws. */
  readonly law: "arrhenius" | "cosmic-ray" | "cosmic-ray-photon" | "photo";
  /** What must stand in the place of the second reactant; absent for two-body reactions. */
  readonly partner?: "CRP" | "CRPHOT" | "PHOTON";
  /** The only reaction that the type stands for, where there is one. */
  readonly channel?: {
    readonly reactants: readonly string[];
    readonly products: readonly string[];
  };
}

function twoBody(meaning: string): ReactionType {
  return { meaning, law: "arrhenius" };
}

/**
 * The reaction types of RATE12 and RATE22 by code: McElroy et al. 2013, A&A 550, A36; Millar et
 * al. 2024, A&A 682, A109. GR is netc's own: UMIST has no line for H2 formation on grains.
 */
export const reactionTypes: ReadonlyMap<string, ReactionType> = new Map<string, ReactionType>([
  ["AD", twoBody("associative detachment")],
  ["CD", twoBody("collisional dissociation")],
  ["CE", twoBody("charge exchange")],
  ["CP", { meaning: "cosmic-ray ionisation", law: "cosmic-ray", partner: "CRP" }],
  ["CR", { meaning: "cosmic-ray photoreaction", law: "cosmic-ray-photon", partner: "CRPHOT" }],
  ["DR", twoBody("dissociative recombination")],
  [
    "GR",
    {
      ...twoBody("formation of H2 on grains"),
      channel: { reactants: ["H", "H"], products: ["H2"] },
    },
  ],
  ["IN", twoBody("ion-neutral reaction")],
  ["MN", twoBody("mutual neutralisation")],
  ["NN", twoBody("neutral-neutral reaction")],
  ["PH", { meaning: "photoreaction", law: "photo", partner: "PHOTON" }],
  ["RA", twoBody("radiative association")],
  ["REA", twoBody("radiative electron attachment")],
  ["RR", twoBody("radiative recombination")],
]);
