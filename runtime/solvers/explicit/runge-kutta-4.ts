import type { ExplicitTable } from "./explicit-runge-kutta.js";
import { explicitRungeKutta } from "./explicit-runge-kutta.js";
import { cubicHermite } from "../continuous-extension.js";
import { oneStepMethod } from "../one-step.js";

const weights = [1 / 6, 1 / 3, 1 / 3, 1 / 6];

/**
 * The classical method of order 4: Kutta 1901, Z. Math. Phys. 46, 435. The derivative at the end of
 * the step, which the next step begins with, serves the cubic Hermite interpolation, of order 3.
 */
export const rungeKutta4Table: ExplicitTable = {
  name: "rk4",
  description: "Kutta 1901, the classical Runge-Kutta method of order 4, fixed step",
  order: 4,
  nodes: [0, 1 / 2, 1 / 2, 1, 1],
  stages: [[], [1 / 2], [0, 1 / 2], [0, 0, 1], weights],
  extension: cubicHermite([...weights, 0]),
};

export const rungeKutta4 = oneStepMethod(explicitRungeKutta(rungeKutta4Table));
