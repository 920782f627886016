import type { SyntheticSpecies } from "./species.js";
import type { ReactionType } from "./statistics.js";

/** One reaction; pseudo-species are added in print. */
export interface SyntheticReaction {
  readonly type: ReactionType;
  readonly reactants: readonly SyntheticSpecies[];
  readonly products: readonly SyntheticSpecies[];
}
