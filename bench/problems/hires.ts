import { handWrittenKernel, patternOfPicture } from "./kernel.js";
import type { TestProblem } from "./problem.js";

/** High irradiance response of photomorphogenesis, by phytochrome. */
export const hires: TestProblem = {
  name: "hires",
  citation:
    "E. Schaefer 1975, J. Math. Biol. 2, 41; Hairer & Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, section IV.10; F. Mazzia, C. Magherini, Test Set for Initial Value Problem Solvers, release 2.4, 2008",
  stiff: true,
  problem: {
    kernel: handWrittenKernel({
      name: "hires",
      states: ["y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8"],
      pattern: patternOfPicture([
        "xxx.....",
        "xx......",
        "..xxx...",
        ".xxx....",
        "....xxx.",
        "...xxxxx",
        ".....xxx",
        ".....xxx",
      ]),
      rhs: (_t, y, _k, dy) => {
        const binding = 280 * y[5]! * y[7]! - 1.81 * y[6]!;
        dy[0] = -1.71 * y[0]! + 0.43 * y[1]! + 8.32 * y[2]! + 0.0007;
        dy[1] = 1.71 * y[0]! - 8.75 * y[1]!;
        dy[2] = -10.03 * y[2]! + 0.43 * y[3]! + 0.035 * y[4]!;
        dy[3] = 8.32 * y[1]! + 1.71 * y[2]! - 1.12 * y[3]!;
        dy[4] = -1.745 * y[4]! + 0.43 * (y[5]! + y[6]!);
        dy[5] = -280 * y[5]! * y[7]! + 0.69 * y[3]! + 1.71 * y[4]! - 0.43 * y[5]! + 0.69 * y[6]!;
        dy[6] = binding;
        dy[7] = -binding;
      },
      jacobian: (_t, y, _k, values) => {
        const by6 = 280 * y[7]!;
        const by8 = 280 * y[5]!;
        values[0] = -1.71;
        values[1] = 1.71;
        values[2] = 0.43;
        values[3] = -8.75;
        values[4] = 8.32;
        values[5] = 8.32;
        values[6] = -10.03;
        values[7] = 1.71;
        values[8] = 0.43;
        values[9] = -1.12;
        values[10] = 0.69;
        values[11] = 0.035;
        values[12] = -1.745;
        values[13] = 1.71;
        values[14] = 0.43;
        values[15] = -by6 - 0.43;
        values[16] = by6;
        values[17] = -by6;
        values[18] = 0.43;
        values[19] = 0.69;
        values[20] = -1.81;
        values[21] = 1.81;
        values[22] = -by8;
        values[23] = by8;
        values[24] = -by8;
      },
      conserved: [{ name: "enzyme", weights: [0, 0, 0, 0, 0, 0, 1, 1] }],
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0.0057),
    span: [0, 421.8122],
  },
  absoluteScale: new Float64Array(8).fill(1e-4),
  reference: {
    source:
      "the first: Test Set for IVP Solvers, hires.f, RADAU5 at 1.1e-18 in the double precision of a Cray C90; the second: E. Hairer, testset/stiff/hires/res_exact_pic, www.unige.ch/~hairer/testset",
    digits: 12,
    states: [
      {
        time: 321.8122,
        values: [
          0.7371312573325668e-3, 0.1442485726316185e-3, 0.5888729740967575e-4,
          0.1175651343283149e-2, 0.2386356198831331e-2, 0.6238968252742796e-2,
          0.2849998395185769e-2, 0.2850001604814231e-2,
        ],
      },
      {
        time: 421.8122,
        values: [
          0.000670305503581864, 0.000130996846986347, 0.000046862231597733, 0.001044668020551705,
          0.000594883830951485, 0.001399628833942774, 0.00101449275771848, 0.00468550724228152,
        ],
      },
    ],
  },
};
