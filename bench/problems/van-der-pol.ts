import { handWrittenKernel, patternOfPicture } from "./kernel.js";
import type { TestProblem } from "./problem.js";

/** 1 / mu^2 of the oscillator y'' = mu (1 - y^2) y' - y whose time is measured in units of mu. */
const epsilon = 1e-6;

/** Van der Pol's oscillator in the singularly perturbed form: slow drifts between sudden jumps. */
export const vanDerPol: TestProblem = {
  name: "van-der-pol",
  citation:
    "Hairer & Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, sections IV.1 and IV.10",
  stiff: true,
  problem: {
    kernel: handWrittenKernel({
      name: "van-der-pol",
      states: ["y1", "y2"],
      pattern: patternOfPicture([".x", "xx"]),
      rhs: (_t, y, _k, dy) => {
        dy[0] = y[1]!;
        dy[1] = ((1 - y[0]! * y[0]!) * y[1]! - y[0]!) / epsilon;
      },
      jacobian: (_t, y, _k, values) => {
        values[0] = 0;
        values[1] = (-2 * y[0]! * y[1]! - 1) / epsilon;
        values[2] = 1;
        values[3] = (1 - y[0]! * y[0]!) / epsilon;
      },
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.of(2, 0),
    span: [0, 11],
  },
  absoluteScale: Float64Array.of(1, 1),
  reference: {
    source: "E. Hairer, testset/stiff/vdpol/res_exact_pic, www.unige.ch/~hairer/testset",
    digits: 11,
    states: [
      { time: 1, values: [-1.86364625480813, 0.753543086543546] },
      { time: 2, values: [1.706167732170456, -0.8928097010248257] },
      { time: 3, values: [-1.510606936744095, 1.178380000730945] },
      { time: 4, values: [1.194414677695905, -2.799585996540082] },
      { time: 5, values: [1.890428596416747, -0.734511868016694] },
      { time: 6, values: [-1.737716306805883, 0.8604008653025923] },
      { time: 7, values: [1.551614645548223, -1.102382892533321] },
      { time: 8, values: [-1.278631984330405, 2.013890883009155] },
      { time: 9, values: [-1.91655294948983, 0.7169573003463228] },
      { time: 10, values: [1.768163792391936, -0.8315276407898496] },
      { time: 11, values: [-1.590150544829062, 1.040279389212485] },
    ],
  },
};
