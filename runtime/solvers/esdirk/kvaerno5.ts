import { oneStepMethod } from "../one-step.js";
import { esdirk } from "./esdirk.js";
import type { EsdirkTable } from "./esdirk.js";

/**
 * The pair of orders 5 and 4 of Kværnø 2004, BIT 44, 489: the method is L-stable, the embedded one,
 * which is the sixth stage, A-stable. The third stage lies beyond the step, at 1.23 of its length.
 *
 * The continuous extension is of order 4: as the stages are of order 2, b_i(theta) of degree 4 have
 * to satisfy sum b_i c_i^(q-1) = theta^q / q for q up to 4 and sum b_i a_ij c_j^2 = theta^4 / 12.
 * Slopes at both ends are those of the first and last stage, the second stage takes no part, b_6 is of
 * degree 3, and what freedom is left makes the mean square of the principal error terms smallest.
 */
export const kvaerno5Table: EsdirkTable = {
  name: "kvaerno5",
  description: "Kværnø 2004, ESDIRK pair of orders 5 and 4, L-stable",
  order: 5,
  embeddedOrder: 4,
  gamma: 0.26,
  nodes: [0, 0.52, 1.230333209967908, 0.8957659843500759, 0.43639360985864756, 1, 1],
  stages: [
    [],
    [0.26],
    [0.13, 0.8403332099679081],
    [0.22371961478320504, 0.476755323197997, -0.06470895363112615],
    [0.16648564323248322, 0.1045001884159172, 0.03631482272098715, -0.13090704451073998],
    [0.13855640231268224, 0, -0.04245337201752043, 0.02446657898003141, 0.6194303907248068],
    [
      0.13659751177640292, 0, -0.05496908796538376, -0.04118626728321046, 0.629933048990164,
      0.06962479448202728,
    ],
  ],
  embeddedWeights: [
    0.13855640231268224, 0, -0.04245337201752043, 0.02446657898003141, 0.6194303907248068, 0.26, 0,
  ],
  filtersError: false,
  extension: [
    [1, -2.0836408685055137, 1.713671784116639, -0.4934334038347224],
    [],
    [0, 0.7685888070346862, -1.7570539659309075, 0.9334960709308375],
    [0, -1.0554733644988474, 1.9462016598648533, -0.9319145626492162],
    [0, 3.3191401933879785, -4.118548190815301, 1.4293410464174865],
    [0, 0.20887438344608183, -0.13924958896405457],
    [0, -1.1574891508643854, 2.354978301728771, -0.9374891508643854],
  ],
};

export const kvaerno5 = oneStepMethod(esdirk(kvaerno5Table));
