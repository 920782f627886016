import { handWrittenKernel, patternOfPicture } from "./kernel.js";
import type { TestProblem } from "./problem.js";

/** Mass of the moon, in units of earth and moon together. */
const mu = 0.012277471;

const initial = [0.994, 0, 0, -2.0015851063790824] as const;
const period = 17.06521656015796;

/** A closed orbit of a satellite about earth and moon, in the plane and frame in which both rest. */
export const arenstorf: TestProblem = {
  name: "arenstorf",
  citation:
    "E. Hairer, S. P. Norsett, G. Wanner, Solving Ordinary Differential Equations I, 2nd ed. 1993, section II.0, (0.1)",
  stiff: false,
  problem: {
    kernel: handWrittenKernel({
      name: "arenstorf",
      states: ["x", "y", "vx", "vy"],
      pattern: patternOfPicture(["..x.", "...x", "xx.x", "xxx."]),
      rhs: (_t, state, _k, dy) => {
        const x = state[0]!;
        const y = state[1]!;
        const vx = state[2]!;
        const vy = state[3]!;
        const earth = (1 - mu) / ((x + mu) ** 2 + y ** 2) ** 1.5;
        const moon = mu / ((x - 1 + mu) ** 2 + y ** 2) ** 1.5;
        dy[0] = vx;
        dy[1] = vy;
        dy[2] = x + 2 * vy - earth * (x + mu) - moon * (x - 1 + mu);
        dy[3] = y - 2 * vx - earth * y - moon * y;
      },
      jacobian: (_t, state, _k, values) => {
        const x = state[0]!;
        const y = state[1]!;
        const fromEarth = x + mu;
        const fromMoon = x - 1 + mu;
        const earth = (1 - mu) / (fromEarth ** 2 + y ** 2) ** 1.5;
        const moon = mu / (fromMoon ** 2 + y ** 2) ** 1.5;
        const tideEarth = (3 * earth) / (fromEarth ** 2 + y ** 2);
        const tideMoon = (3 * moon) / (fromMoon ** 2 + y ** 2);
        const uniform = 1 - earth - moon;
        const mixed = (tideEarth * fromEarth + tideMoon * fromMoon) * y;
        const alongX = uniform + tideEarth * fromEarth ** 2 + tideMoon * fromMoon ** 2;
        const alongY = uniform + (tideEarth + tideMoon) * y ** 2;
        values[0] = 0;
        values[1] = alongX;
        values[2] = mixed;
        values[3] = 0;
        values[4] = mixed;
        values[5] = alongY;
        values[6] = 1;
        values[7] = 0;
        values[8] = -2;
        values[9] = 1;
        values[10] = 2;
        values[11] = 0;
      },
    }),
    inputs: new Float64Array(0),
    initial: Float64Array.from(initial),
    span: [0, period],
  },
  absoluteScale: new Float64Array(4).fill(1),
  reference: {
    source: "the initial state, after one period",
    digits: 9,
    states: [{ time: period, values: initial }],
  },
};
