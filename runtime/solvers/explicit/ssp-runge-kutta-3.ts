import type { ExplicitTable } from "./explicit-runge-kutta.js";
import { explicitRungeKutta } from "./explicit-runge-kutta.js";
import { cubicHermite } from "../continuous-extension.js";
import { oneStepMethod } from "../one-step.js";

const weights = [1 / 6, 1 / 6, 2 / 3];

/**
 * The optimal strong-stability-preserving method of three stages, SSP coefficient 1: Shu and Osher
 * 1988, J. Comput. Phys. 77, 439, equation (2.18). The derivative at the end of the step, which the
 * next step begins with, serves the cubic Hermite interpolation, of order 3.
 */
export const sspRungeKutta3Table: ExplicitTable = {
  name: "ssprk3",
  description: "Shu and Osher 1988, strong-stability-preserving Runge-Kutta of order 3, fixed step",
  order: 3,
  nodes: [0, 1, 1 / 2, 1],
  stages: [[], [1], [1 / 4, 1 / 4], weights],
  extension: cubicHermite([...weights, 0]),
};

export const sspRungeKutta3 = oneStepMethod(explicitRungeKutta(sspRungeKutta3Table));
