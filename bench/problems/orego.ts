import { handWrittenKernel, patternOfPicture } from "./kernel.js";
import type { TestProblem } from "./problem.js";

const s = 77.27;
const q = 8.375e-6;
const w = 0.161;

/** The Oregonator: the Belousov-Zhabotinskii reaction, a relaxation oscillation. */
export const orego: TestProblem = {
  name: "orego",
  citation:
    "R. J. Field, R. M. Noyes 1974, J. Chem. Phys. 60, 1877; Hairer & Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, section IV.10",
  stiff: true,
  problem: {
    kernel: handWrittenKernel({
      name: "orego",
      states: ["y1", "y2", "y3"],
      pattern: patternOfPicture(["xx.", "xxx", "x.x"]),
      rhs: (_t, y, _k, dy) => {
        const y1 = y[0]!;
        const y2 = y[1]!;
        const y3 = y[2]!;
        dy[0] = s * (y2 + y1 * (1 - q * y1 - y2));
        dy[1] = (y3 - (1 + y1) * y2) / s;
        dy[2] = w * (y1 - y3);
      },
      jacobian: (_t, y, _k, values) => {
        const y1 = y[0]!;
        const y2 = y[1]!;
        values[0] = s * (1 - 2 * q * y1 - y2);
        values[1] = -y2 / s;
        values[2] = w;
        values[3] = s * (1 - y1);
        values[4] = -(1 + y1) / s;
        values[5] = 1 / s;
        values[6] = -w;
      },
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.of(1, 2, 3),
    span: [0, 360],
  },
  absoluteScale: Float64Array.of(1, 1, 1),
  reference: {
    source: "E. Hairer, testset/stiff/orego/res_exact_pic, www.unige.ch/~hairer/testset",
    digits: 12,
    states: [
      { time: 30, values: [1.000661467180497, 1512.778937348249, 10358.54312767229] },
      { time: 60, values: [1.000874625199626, 1144.336972384497, 83.72149966624639] },
      { time: 90, values: [1.001890368438751, 529.9926232295553, 1.66227957904242] },
      { time: 120, values: [1.004118022612645, 243.8326079910346, 1.008822224048647] },
      { time: 150, values: [1.008995416634061, 112.1664388662539, 1.007783229065319] },
      { time: 180, values: [1.019763472537298, 51.59761322947535, 1.016985778956374] },
      { time: 210, values: [1.043985088527474, 23.73442027531524, 1.037691843544522] },
      { time: 240, values: [1.100849071667922, 10.9153380546902, 1.08583196981086] },
      { time: 270, values: [1.249102130020572, 5.013945178605446, 1.208326626237875] },
      { time: 300, values: [1.779724751937019, 2.281852385542403, 1.613754023671725] },
      { time: 330, values: [1.000889326903503, 1125.438585746596, 16410.49483777168] },
      { time: 360, values: [1.000814870318523, 1228.178521549889, 132.0554942846513] },
    ],
  },
};
