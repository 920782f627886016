import { connect, system, withValues } from "netc/systems";
import { vanDerPol } from "./van-der-pol.system.js";

const length = 100;
const oscillator = withValues(vanDerPol, { x: 1 });

/**
 * A hundred oscillators, each damped by what the one before it does: the scaling problem of the
 * benchmarks. Where y of one is negative the next is driven instead of damped, each link adds to that, and
 * beyond t = 31 the tail of the chain runs away to infinity.
 */
export default system({
  name: "OscillatorChain",
  subsystems: { chain: Array.from({ length }, () => oscillator) },
  connections: [
    connect(({ t }) => 0.1 * Math.sin(0.1 * t), "chain[0].mu"),
    ...Array.from({ length: length - 1 }, (_, i) => connect(`chain[${i}].y`, `chain[${i + 1}].mu`)),
  ],
});
