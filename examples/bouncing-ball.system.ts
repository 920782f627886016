import { system } from "netc/systems";

/**
 * A ball that loses speed at each bounce, and lies still once it is slow: the FMI reference model
 * BouncingBall.
 */
export default system({
  name: "BouncingBall",
  states: {
    h: { initial: 1, unit: "m", description: "height" },
    v: { initial: 0, unit: "m s^-1" },
    moving: { initial: 1, discrete: true, description: "1, or 0 once it lies still" },
  },
  parameters: {
    g: { default: 9.81, unit: "m s^-2" },
    e: { default: 0.7, description: "coefficient of restitution" },
    slowest: { default: 0.1, unit: "m s^-1", description: "slower, it lies still" },
  },
  derivatives: ({ v, g, moving }) => ({ h: moving * v, v: -moving * g }),
  events: {
    bounce: {
      when: ({ h }) => h,
      direction: "falling",
      reset: ({ v, e, slowest }) => {
        const rebound = -e * v;
        return rebound < slowest ? { h: 0, v: 0, moving: 0 } : { h: 0, v: rebound, moving: 1 };
      },
    },
  },
});
