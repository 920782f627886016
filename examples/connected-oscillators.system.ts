import { connect, system, withValues } from "netc/systems";
import { vanDerPol } from "./van-der-pol.system.js";

const oscillator = withValues(vanDerPol, { x: 1 });

/** Two oscillators: the damping of the first varies with time, that of the second is the first one's y. */
export default system({
  name: "ConnectedOscillators",
  subsystems: { first: oscillator, second: oscillator },
  connections: [
    connect(({ t }) => 0.1 * Math.sin(0.1 * t), "first.mu"),
    connect("first.y", "second.mu"),
  ],
});
