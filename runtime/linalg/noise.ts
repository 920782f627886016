/**
 * A value this many times smaller than the largest term that it has been summed of is rounding noise: four
 * units in the last place of that term.
 */
export const noise = 4 * Number.EPSILON;
