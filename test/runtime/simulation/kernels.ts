import type { Kernel } from "../../../runtime/kernel.js";
import { handWrittenKernel } from "../solvers/test-kernels.js";

/** An oscillator of Van der Pol: x' = y, y' = mu (1 - x^2) y - x; observed: its energy. */
export const vanDerPol = {
  ...handWrittenKernel({
    states: ["x", "y"],
    inputs: ["mu"],
    derivative: (_t, [x, y], [mu]) => [y!, mu! * (1 - x! * x!) * y! - x!],
    jacobian: (_t, [x, y], [mu]) => [
      [0, 1],
      [-2 * mu! * x! * y! - 1, mu! * (1 - x! * x!)],
    ],
  }),
  states: ["x", "y"],
  inputs: [{ name: "mu", unit: "1", default: 1, description: "" }],
  initial: [1, 0],
  outputs: [{ name: "energy", unit: "J", description: "" }],
  observe: (_t, y, inputs, out) => {
    out[0] = inputs[0]! * 0.5 * (y[0]! ** 2 + y[1]! ** 2);
  },
} as const satisfies Kernel;

/** Two of them: the first with mu = 0.1 sin(0.1 t), the second with the first's y. */
export const connectedVanDerPol: Kernel = {
  ...handWrittenKernel({
    states: ["a.x", "a.y", "b.x", "b.y"],
    timeDependent: "derivatives",
    derivative: (t, [x1, y1, x2, y2]) => [
      y1!,
      0.1 * Math.sin(0.1 * t) * (1 - x1! * x1!) * y1! - x1!,
      y2!,
      y1! * (1 - x2! * x2!) * y2! - x2!,
    ],
    jacobian: (t, [x1, y1, x2, y2]) => {
      const mu = 0.1 * Math.sin(0.1 * t);
      return [
        [0, 1, 0, 0],
        [-2 * mu * x1! * y1! - 1, mu * (1 - x1! * x1!), 0, 0],
        [0, 0, 0, 1],
        [0, (1 - x2! * x2!) * y2!, -2 * y1! * x2! * y2! - 1, y1! * (1 - x2! * x2!)],
      ];
    },
  }),
  initial: [1, 0, 0.5, 0],
};

/** A mass on a spring: m x'' = -k x. */
export const massSpring = {
  ...handWrittenKernel({
    states: ["x", "v"],
    inputs: ["m", "k"],
    derivative: (_t, [x, v], [m, k]) => [v!, (-k! / m!) * x!],
    jacobian: (_t, _y, [m, k]) => [
      [0, 1],
      [-k! / m!, 0],
    ],
  }),
  initial: [10, 0],
  inputs: [
    { name: "m", unit: "kg", default: 10, description: "" },
    { name: "k", unit: "N/m", default: null, description: "" },
  ],
} as const satisfies Kernel;

/** Rods T[0], T[1], T[2] that cool down, and a state next to them in name. */
export const cooling: Kernel = {
  ...handWrittenKernel({
    states: ["T[0]", "T[1]", "T[2]", "Tout"],
    derivative: (_t, y) => Array.from(y, (value) => -value),
    jacobian: () =>
      [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => (row === column ? -1 : 0))),
  }),
  initial: [1, 2, 3, 4],
};
