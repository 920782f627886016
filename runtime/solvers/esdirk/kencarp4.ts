import { oneStepMethod } from "../one-step.js";
import { esdirk } from "./esdirk.js";
import type { EsdirkTable } from "./esdirk.js";

/**
 * The implicit part of ARK4(3)6L[2]SA of Kennedy and Carpenter 2003, Appl. Numer. Math. 44, 139,
 * L-stable, with its continuous extension of order 3.
 */
export const kenCarp4Table: EsdirkTable = {
  name: "kencarp4",
  description: "Kennedy and Carpenter 2003, ESDIRK pair of orders 4 and 3, L-stable",
  order: 4,
  embeddedOrder: 3,
  gamma: 1 / 4,
  nodes: [0, 1 / 2, 83 / 250, 31 / 50, 17 / 20, 1],
  stages: [
    [],
    [1 / 4],
    [8611 / 62500, -1743 / 31250],
    [5012029 / 34652500, -654441 / 2922500, 174375 / 388108],
    [15267082809 / 155376265600, -71443401 / 120774400, 730878875 / 902184768, 2285395 / 8070912],
    [82889 / 524892, 0, 15625 / 83664, 69875 / 102672, -2260 / 8211],
  ],
  embeddedWeights: [
    4586570599 / 29645900160,
    0,
    178811875 / 945068544,
    814220225 / 1159782912,
    -3700637 / 11593932,
    61727 / 225920,
  ],
  filtersError: true,
  extension: [
    [6943876665148 / 7220017795957, -54480133 / 30881146, 6818779379841 / 7100303317025],
    [],
    [7640104374378 / 9702883013639, -11436875 / 14766696, 2173542590792 / 12501825683035],
    [-20649996744609 / 7521556579894, 174696575 / 18121608, -31592104683404 / 5083833661969],
    [8854892464581 / 2390941311638, -12120380 / 966161, 61146701046299 / 7138195549469],
    [-11397109935349 / 6675773540249, 3843 / 706, -17219254887155 / 4939391667607],
  ],
};

export const kenCarp4 = oneStepMethod(esdirk(kenCarp4Table));
