import { describeReactionType } from "../../model/reaction-types.js";

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

const twoBody = { law: "arrhenius" } as const;

/** What each type asks of a line, by code. */
const requirements: ReadonlyMap<string, Omit<ReactionType, "meaning">> = new Map<
  string,
  Omit<ReactionType, "meaning">
>([
  ["AD", twoBody],
  ["CD", twoBody],
  ["CE", twoBody],
  ["CP", { law: "cosmic-ray", partner: "CRP" }],
  ["CR", { law: "cosmic-ray-photon", partner: "CRPHOT" }],
  ["DR", twoBody],
  ["GR", { ...twoBody, channel: { reactants: ["H", "H"], products: ["H2"] } }],
  ["IN", twoBody],
  ["MN", twoBody],
  ["NN", twoBody],
  ["PH", { law: "photo", partner: "PHOTON" }],
  ["RA", twoBody],
  ["REA", twoBody],
  ["RR", twoBody],
]);

/**
 * The reaction types of RATE12 and RATE22 by code: McElroy et al. 2013, A&A 550, A36; Millar et
 * al. 2024, A&A 682, A109. GR is netc's own: UMIST has no line for H2 formation on grains.
 */
export const reactionTypes: ReadonlyMap<string, ReactionType> = new Map(
  [...requirements].map(([code, requirement]) => [
    code,
    { meaning: describeReactionType(code), ...requirement },
  ]),
);
