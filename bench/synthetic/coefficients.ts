import type { Random } from "../../runtime/reference/verification/random.js";
import { severalRanges, type ReactionType } from "./statistics.js";

/** One temperature range of a rate coefficient: alpha in cgs, gamma and limits in K (PH: gamma 1). */
export interface Range {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly lower: number;
  readonly upper: number;
}

/** A value and its share; the rest is drawn from a range, rounded to the step. */
interface Distribution {
  readonly common: readonly (readonly [value: number, share: number])[];
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

interface Law {
  /** Common value of alpha, or null. */
  readonly alpha: number | null;
  /** Alpha is uniform in its logarithm between these where it is not the common one. */
  readonly alphaFrom: number;
  readonly alphaTo: number;
  readonly beta: Distribution;
  readonly gamma: Distribution;
}

const zero: Distribution = { common: [[0, 1]], from: 0, to: 0, step: 1 };
const halfPower: Distribution = { common: [[-0.5, 1]], from: 0, to: 0, step: 1 };

function mostly(
  common: Distribution["common"],
  from: number,
  to: number,
  step: number,
): Distribution {
  return { common, from, to, step };
}

/** Rounded shares and ranges of the coefficients in RATE22 (Millar et al. 2024, A&A 682, A109). */
const laws: Readonly<Record<ReactionType, Law>> = {
  AD: law(1e-10, 1.4e-9, mostly([[0, 0.98]], -2, 0.1, 0.01), zero),
  CD: law(4e-10, 1e-8, mostly([[0, 0.86]], -1, 0.4, 0.05), mostly([[0, 0.2]], 3e4, 1e5, 100)),
  CE: law(
    4e-10,
    3e-9,
    mostly(
      [
        [-0.5, 0.5],
        [0, 0.49],
      ],
      -0.1,
      0.8,
      0.01,
    ),
    zero,
  ),
  CP: law(1e-18, 4e-17, zero, zero),
  CR: law(
    1.3e-17,
    1.3e-17,
    zero,
    mostly(
      [
        [750, 0.27],
        [250, 0.1],
        [375, 0.07],
      ],
      50,
      2500,
      25,
    ),
  ),
  DR: law(
    1e-7,
    5e-7,
    mostly(
      [
        [-0.5, 0.7],
        [-0.3, 0.12],
        [-0.7, 0.03],
      ],
      -1.5,
      -0.2,
      0.01,
    ),
    mostly([[0, 0.998]], 10, 20, 0.1),
  ),
  IN: law(
    2e-10,
    3e-9,
    mostly(
      [
        [-0.5, 0.57],
        [0, 0.42],
      ],
      -1,
      0.5,
      0.01,
    ),
    mostly([[0, 0.992]], 10, 5000, 10),
  ),
  MN: { ...law(1e-8, 3e-7, halfPower, zero), alpha: 7.51e-8 },
  NN: law(
    5e-12,
    2.2e-10,
    mostly(
      [
        [0, 0.65],
        [0.5, 0.04],
        [0.17, 0.03],
      ],
      -1,
      2.5,
      0.05,
    ),
    mostly([[0, 0.55]], 100, 25000, 100),
  ),
  PH: law(
    5e-11,
    1.3e-9,
    zero,
    mostly(
      [
        [1.7, 0.3],
        [2, 0.13],
      ],
      0.5,
      4.3,
      0.1,
    ),
  ),
  RA: law(
    1e-16,
    1e-11,
    mostly(
      [
        [0, 0.13],
        [-2.5, 0.2],
        [-1, 0.1],
      ],
      -3,
      1,
      0.05,
    ),
    zero,
  ),
  REA: law(2e-15, 1.3e-7, mostly([[-0.5, 0.77]], 0, 0.5, 0.05), zero),
  RR: law(
    2.4e-12,
    8e-12,
    mostly(
      [
        [-0.68, 0.3],
        [-0.7, 0.2],
      ],
      -0.75,
      -0.3,
      0.01,
    ),
    zero,
  ),
};

function law(alphaFrom: number, alphaTo: number, beta: Distribution, gamma: Distribution): Law {
  return { alpha: null, alphaFrom, alphaTo, beta, gamma };
}

function draw({ common, from, to, step }: Distribution, random: Random): number {
  let left = random.uniform(0, 1);
  for (const [value, share] of common) {
    left -= share;
    if (left < 0) {
      return value;
    }
  }
  return Math.round(random.uniform(from, to) / step) * step;
}

const lowest = 10;
const highest = 41000;

/** Types whose coefficient depends on temperature and so may have several ranges. */
const ranged: readonly ReactionType[] = ["AD", "CE", "DR", "IN", "NN"];
const rangedShare = 0.69;

/** The ranges of one rate coefficient: one as a rule, two or three as often as in RATE22. */
export function drawRanges(type: ReactionType, random: Random): Range[] {
  const several = ranged.includes(type) && random.uniform(0, 1) < severalRanges / rangedShare;
  const limits = several
    ? random.uniform(0, 1) < 0.88
      ? [lowest, 300, highest]
      : [lowest, 100, 1000, highest]
    : [lowest, highest];
  const { alpha, alphaFrom, alphaTo, beta, gamma } = laws[type];
  return limits.slice(1).map((upper, i) => ({
    alpha: alpha ?? random.logUniform(alphaFrom, alphaTo),
    beta: draw(beta, random),
    gamma: draw(gamma, random),
    lower: limits[i]!,
    upper,
  }));
}
