/** Reaction types of the UMIST database, in the order of its files. */
export const reactionTypes = [
  "AD",
  "CD",
  "CE",
  "CP",
  "CR",
  "DR",
  "IN",
  "MN",
  "NN",
  "PH",
  "RA",
  "REA",
  "RR",
] as const;

export type ReactionType = (typeof reactionTypes)[number];

/** Lines of each type in RATE22 (Millar et al. 2024, A&A 682, A109). */
const census: Readonly<Record<ReactionType, number>> = {
  AD: 142,
  CD: 14,
  CE: 663,
  CP: 12,
  CR: 428,
  DR: 831,
  IN: 3447,
  MN: 1501,
  NN: 1018,
  PH: 509,
  RA: 152,
  REA: 30,
  RR: 20,
};

const lines = Object.values(census).reduce((sum, count) => sum + count, 0);

/** RATE22's lines with two, three and more temperature ranges, by line. */
export const severalRanges = 67 / lines;

/** The reactions of each type among `count`, in the proportions of RATE22, to the nearest one. */
export function quotas(count: number): Record<ReactionType, number> {
  const result = { ...census };
  for (const type of reactionTypes) {
    result[type] = Math.round((census[type] / lines) * count);
  }
  return result;
}
