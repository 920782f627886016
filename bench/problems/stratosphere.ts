import { stepTrajectory } from "../../runtime/solvers/trajectory.js";
import { massActionKernel } from "./mass-action.js";
import type { TestProblem } from "./problem.js";

const start = 43200;
const end = 302400;

/** Length of the intervals over which the sunlight is held [s]. */
const interval = 900;

const beginnings = Float64Array.from(
  { length: (end - start) / interval },
  (_, index) => start + index * interval,
);

/** Sunlight factor at the time t [s from midnight]. */
export function sunlight(t: number): number {
  const hour = (t / 3600) % 24;
  if (hour < 4.5 || hour > 19.5) return 0;
  const tau = (2 * hour - 24) / 15;
  return (1 + Math.cos(Math.PI * tau * Math.abs(tau))) / 2;
}

/** The small stratospheric mechanism under a sun that jumps every quarter of an hour; cm^-3 and s. */
export const stratosphere: TestProblem = {
  name: "stratosphere",
  citation:
    "the tutorial of the Kinetic PreProcessor: V. Damian, A. Sandu, M. Damian, F. Potra, G. R. Carmichael 2002, Comput. Chem. Eng. 26, 1567",
  stiff: true,
  problem: {
    kernel: massActionKernel({
      name: "stratosphere",
      states: ["O1D", "O", "O3", "NO", "NO2"],
      fixed: { M: 8.12e16, O2: 1.697e16 },
      reactions: [
        ["O2 -> O + O", ([sun]) => 2.643e-10 * sun! ** 3],
        ["O + O2 -> O3", 8.018e-17],
        ["O3 -> O + O2", ([sun]) => 6.12e-4 * sun!],
        ["O + O3 -> O2 + O2", 1.576e-15],
        ["O3 -> O1D + O2", ([sun]) => 1.07e-3 * sun! ** 2],
        ["O1D + M -> O + M", 7.11e-11],
        ["O1D + O3 -> O2 + O2", 1.2e-10],
        ["NO + O3 -> NO2 + O2", 6.062e-15],
        ["NO2 + O -> NO + O2", 1.069e-11],
        ["NO2 -> NO + O", ([sun]) => 1.289e-2 * sun!],
      ],
      inputs: [{ name: "sun", unit: "1", default: 1, description: "sunlight factor" }],
      conserved: [{ name: "NO + NO2", weights: [0, 0, 0, 1, 1] }],
    }),
    inputs: stepTrajectory(
      beginnings,
      Array.from(beginnings, (t) => Float64Array.of(sunlight(t))),
    ),
    initial: Float64Array.of(99.06, 6.624e8, 5.326e11, 8.725e8, 2.24e8),
    span: [start, end],
  },
  absoluteScale: Float64Array.of(1, 1e4, 1e6, 1e5, 1e5),
  reference: {
    source: "Radau IIA of order 5 at a relative tolerance of 1e-10, started afresh at every jump",
    digits: 9,
    states: [
      {
        time: 44100,
        values: [9.965371833e1, 6.714963512e8, 5.377002198e11, 9.433270314e8, 1.531729686e8],
      },
      { time: 86400, values: [5.937210543e11, 1.0965e9], components: [2, 4] },
      {
        time: 129600,
        values: [1.193481041e2, 8.025701576e8, 6.439702965e11, 9.278232402e8, 1.686767598e8],
      },
      {
        time: 216000,
        values: [1.3266479e2, 8.911580117e8, 7.15824624e11, 9.186824022e8, 1.778175978e8],
      },
      {
        time: 302400,
        values: [1.410110849e2, 9.466660191e8, 7.608597678e11, 9.134191799e8, 1.830808201e8],
      },
    ],
  },
};
