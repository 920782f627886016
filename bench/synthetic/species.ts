import type { Random } from "../../runtime/reference/verification/random.js";

export type Charge = -1 | 0 | 1;

/** A species of a synthetic network. */
export interface SyntheticSpecies {
  /** Empirical formula in Hill order with its charge, for example "CH2O+". */
  readonly name: string;
  /** Packed composition: the count of element e (its place in `elements`) times 32^e, summed. */
  readonly atoms: number;
  readonly charge: Charge;
  /** Packed composition of the atom whose removal leaves a neutral of the set; 0 for an atom. */
  readonly removable: number;
}

/** Species by class, each in order of rank: what comes first takes part in most reactions. */
export interface SpeciesSet {
  readonly all: readonly SyntheticSpecies[];
  readonly electron: SyntheticSpecies;
  readonly neutrals: readonly SyntheticSpecies[];
  readonly cations: readonly SyntheticSpecies[];
  readonly anions: readonly SyntheticSpecies[];
  find(atoms: number, charge: Charge): SyntheticSpecies | undefined;
}

/**
 * Hill order: carbon, hydrogen, then by alphabet. Ten elements of five bits make 50 bits, so packed
 * compositions add and subtract exactly; counts stay below 16, so that the difference of two sums of
 * two cannot borrow its way to the composition of another species.
 */
const elements = ["C", "H", "Cl", "He", "Mg", "N", "O", "P", "S", "Si"] as const;

type Element = (typeof elements)[number];

const largestCount = 14;
const mostHeavyAtoms = 12;

/** Compositions that rank first, each an earlier one plus its last element. */
const core: readonly (readonly Element[])[] = [
  ["H"],
  ["H", "H"],
  ["H", "H", "H"],
  ["He"],
  ["C"],
  ["O"],
  ["N"],
  ["C", "O"],
  ["O", "H"],
  ["O", "H", "H"],
  ["C", "H"],
  ["C", "N"],
  ["N", "H"],
  ["C", "H", "H"],
  ["N", "N"],
  ["O", "O"],
  ["C", "C"],
];

/** One of these joins the elements for every `speciesPerElement` species. */
const rareElements: readonly Element[] = ["S", "Si", "Cl", "P", "Mg"];
const speciesPerElement = 80;

/** How often an atom is the one that makes a larger molecule. */
const growth: readonly (readonly [Element, number])[] = [
  ["H", 0.45],
  ["C", 0.25],
  ["O", 0.13],
  ["N", 0.09],
  ["S", 0.03],
  ["Si", 0.02],
  ["Cl", 0.01],
  ["P", 0.01],
  ["Mg", 0.01],
];

/** Shares of compositions: RATE22 has 297 neutrals, 406 cations and 33 anions. */
const protonatedOnly = 0.27;
const withAnion = 0.11;

/**
 * Exactly `count` species, the electron among them: atoms and small molecules first, then molecules
 * that grow atom by atom. Every molecule has an atom whose removal leaves a neutral of the set; what
 * exists only as a cation is a protonated neutral of the set.
 */
export function growSpecies(count: number, random: Random): SpeciesSet {
  const electron: SyntheticSpecies = { name: "e-", atoms: 0, charge: -1, removable: 0 };
  const all = [electron];
  const neutrals: SyntheticSpecies[] = [];
  const known = new Set<number>();
  const add = (atoms: number, removable: number, charges: readonly Charge[]): void => {
    known.add(atoms);
    for (const charge of charges) {
      if (all.length < count) {
        const species = { name: nameOf(atoms, charge), atoms, charge, removable };
        all.push(species);
        if (charge === 0) {
          neutrals.push(species);
        }
      }
    }
  };
  for (const composition of core) {
    const last = packed(composition.at(-1)!);
    const atoms = composition.reduce((sum, element) => sum + packed(element), 0);
    add(atoms, atoms === last ? 0 : last, coreCharges(composition));
  }
  for (const element of rareElements.slice(0, Math.floor(count / speciesPerElement))) {
    known.add(packed(element));
    add(packed(element), 0, [0, 1]);
  }
  while (all.length < count) {
    const parent = neutrals[Math.floor(neutrals.length * random.uniform(0, 1) ** 1.5)]!;
    const atom = packed(drawElement(random));
    const atoms = parent.atoms + atom;
    if (!known.has(atoms) && known.has(atom) && isPlausible(atoms)) {
      const cationOnly = atom === packed("H") && random.uniform(0, 1) < protonatedOnly / 0.45;
      const anion = random.uniform(0, 1) < withAnion;
      add(atoms, atom, cationOnly ? [1] : anion ? [0, 1, -1] : [0, 1]);
    }
  }
  const index = new Map(all.map((species) => [indexKey(species.atoms, species.charge), species]));
  return {
    all,
    electron,
    neutrals,
    cations: all.filter(({ charge }) => charge === 1),
    anions: all.filter((species) => species.charge === -1 && species !== electron),
    find: (atoms, charge) => index.get(indexKey(atoms, charge)),
  };
}

function indexKey(atoms: number, charge: Charge): number {
  return atoms * 3 + charge + 1;
}

function packed(element: Element): number {
  return 32 ** elements.indexOf(element);
}

function countsOf(atoms: number): number[] {
  return elements.map((_, e) => Math.floor(atoms / 32 ** e) % 32);
}

/** H3 exists as a cation only; H, C and O, and the radicals OH, CN and C2, form anions. */
function coreCharges(composition: readonly Element[]): readonly Charge[] {
  const formula = composition.join("");
  if (formula === "HHH") {
    return [1];
  }
  return ["H", "C", "O", "OH", "CN", "CC"].includes(formula) ? [0, 1, -1] : [0, 1];
}

function isPlausible(atoms: number): boolean {
  const counts = countsOf(atoms);
  const hydrogen = counts[elements.indexOf("H")]!;
  const helium = counts[elements.indexOf("He")]!;
  const heavy = counts.reduce((sum, count) => sum + count, 0) - hydrogen - helium;
  const bound = hydrogen <= Math.min(2 * heavy + 2, largestCount);
  return helium === 0 && heavy > 0 && heavy <= mostHeavyAtoms && bound;
}

function drawElement(random: Random): Element {
  let left = random.uniform(0, 1);
  for (const [element, share] of growth) {
    left -= share;
    if (left < 0) {
      return element;
    }
  }
  return "H";
}

/** Hill order (Hill 1900, J. Am. Chem. Soc. 22, 478): without carbon, all elements by alphabet. */
function nameOf(atoms: number, charge: Charge): string {
  const formula = countsOf(atoms)
    .map((count, e) => (count === 0 ? "" : `${elements[e]}${count === 1 ? "" : count}`))
    .join("");
  return `${formula}${charge === 1 ? "+" : charge === -1 ? "-" : ""}`;
}
