import type { Conserved } from "../../kernel.js";
import type { CompressedRows } from "../compressed-rows.js";
import { reactionEquation, type ReferenceNetwork } from "../network.js";

/** Elements and charge counted from the species, apart by whether all reactions keep them. */
export interface ConservationLaws {
  readonly balanced: readonly Conserved[];
  readonly unbalanced: readonly {
    readonly name: string;
    /** The first reaction that does not keep it, and how many there are. */
    readonly reaction: string;
    readonly count: number;
  }[];
}

/**
 * Counts each element and the charge over the net stoichiometry: the weights of an element are its
 * atoms in each species. Species of unknown composition or charge count nothing.
 */
export function conservationLaws(
  network: ReferenceNetwork,
  stoichiometry: CompressedRows,
): ConservationLaws {
  const balanced: Conserved[] = [];
  const unbalanced: ConservationLaws["unbalanced"][number][] = [];
  for (const law of countedQuantities(network)) {
    const change = changeByReaction(law.weights, stoichiometry);
    const first = change.findIndex((total) => total !== 0);
    if (first < 0) {
      balanced.push(law);
    } else {
      const reaction = network.reactions[first]!;
      unbalanced.push({
        name: law.name,
        reaction: `${reaction.id}: ${reactionEquation(reaction)}`,
        count: change.filter((total) => total !== 0).length,
      });
    }
  }
  return { balanced, unbalanced };
}

function countedQuantities({ species }: ReferenceNetwork): Conserved[] {
  const elements = new Set(
    species.flatMap(({ composition }) => (composition ?? []).map(([element]) => element)),
  );
  const laws = [...elements].toSorted().map((element) => ({
    name: element,
    weights: species.map(
      ({ composition }) => composition?.find(([name]) => name === element)?.[1] ?? 0,
    ),
  }));
  const charge = { name: "charge", weights: species.map((each) => each.charge ?? 0) };
  return charge.weights.some((weight) => weight !== 0) ? [...laws, charge] : laws;
}

/** What each reaction adds to the quantity; exact, for the weights are whole numbers. */
function changeByReaction(weights: readonly number[], stoichiometry: CompressedRows): Float64Array {
  const change = new Float64Array(stoichiometry.columns);
  for (let row = 0; row < stoichiometry.rows; row += 1) {
    for (let at = stoichiometry.rowPtr[row]!; at < stoichiometry.rowPtr[row + 1]!; at += 1) {
      change[stoichiometry.column[at]!]! += weights[row]! * stoichiometry.value[at]!;
    }
  }
  return change;
}

/** Claims of the kernel that differ from the balanced quantities of the same name. */
export function falseClaims(claimed: readonly Conserved[], laws: ConservationLaws): string[] {
  return claimed.flatMap(({ name, weights }) => {
    const counted = laws.balanced.find((law) => law.name === name);
    const agrees =
      counted !== undefined &&
      counted.weights.length === weights.length &&
      counted.weights.every((weight, i) => weight === weights[i]);
    return agrees ? [] : [`conserved: the weights of "${name}" are not conserved by the network`];
  });
}
