import { system } from "netc/systems";

/** Van der Pol's oscillator (1926, Phil. Mag. 2, 978), from the initial state of the FMI reference model. */
export const vanDerPol = system({
  name: "VanDerPol",
  states: { x: 2, y: 0 },
  inputs: { mu: { default: 1, description: "strength of the nonlinear damping" } },
  outputs: { energy: ({ x, y }) => 0.5 * (x * x + y * y) },
  derivatives: ({ x, y, mu }) => ({ x: y, y: mu * (1 - x * x) * y - x }),
});

export default vanDerPol;
