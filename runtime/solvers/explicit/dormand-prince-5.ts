import type { ExplicitTable } from "./explicit-runge-kutta.js";
import { explicitRungeKutta } from "./explicit-runge-kutta.js";
import { oneStepMethod } from "../one-step.js";

/**
 * The pair RK5(4)7M of Dormand and Prince 1980, J. Comput. Appl. Math. 6, 19, with the continuous
 * extension of order 4 of Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I,
 * section II.6 (that of Shampine 1986, Math. Comp. 46, 135, as in Hairer's dopri5.f).
 */
export const dormandPrince5Table: ExplicitTable = {
  name: "dopri5",
  description: "Dormand and Prince 1980, explicit Runge-Kutta pair of orders 5 and 4",
  order: 5,
  nodes: [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1],
  stages: [
    [],
    [1 / 5],
    [3 / 40, 9 / 40],
    [44 / 45, -56 / 15, 32 / 9],
    [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
    [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
    [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
  ],
  embedded: {
    order: 4,
    errorWeights: [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40],
  },
  extension: [
    [1, -8048581381 / 2820520608, 8663915743 / 2820520608, -12715105075 / 11282082432],
    [],
    [0, 131558114200 / 32700410799, -68118460800 / 10900136933, 87487479700 / 32700410799],
    [0, -1754552775 / 470086768, 14199869525 / 1410260304, -10690763975 / 1880347072],
    [0, 127303824393 / 49829197408, -318862633887 / 49829197408, 701980252875 / 199316789632],
    [0, -282668133 / 205662961, 2019193451 / 616988883, -1453857185 / 822651844],
    [0, 40617522 / 29380423, -110615467 / 29380423, 69997945 / 29380423],
  ],
};

export const dormandPrince5 = oneStepMethod(explicitRungeKutta(dormandPrince5Table));
