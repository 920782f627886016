import type { InputSlopes, StateKind } from "../kernel.js";
import type { ReactionLoop } from "./loop.js";
import { fluxTerms } from "./mass-action.js";
import type { Conditions, ReferenceNetwork } from "./network.js";
import { evaluationTemperature, rateLaws, updateRanges, zeta0 } from "./rates.js";
import type { RateLaw, RateTable } from "./rates.js";

/** Derivatives by time along a path of the conditions, for the kernel of interpreted-kernel.ts. */
export function interpretedSlopes(
  network: ReferenceNetwork,
  table: RateTable,
  loop: ReactionLoop,
  conditionsOf: (values: Float64Array) => Conditions,
  state: StateKind,
): InputSlopes {
  const powers = Float64Array.from(fluxTerms(network, state), ({ power }) => power);
  const count = powers.length;
  const evaluateSlopes = slopeEvaluator(table);
  const effective = new Float64Array(count);
  return {
    rates: (inputs, slopes, k, kSlopes) => {
      const along = conditionsOf(slopes);
      evaluateSlopes(conditionsOf(inputs), along, k, kSlopes);
      kSlopes[count] = along.nH;
    },
    // A flux is k nH^p times states, so its derivative is the flux of k' = dk/dt + k p (dnH/dt) / nH.
    rhs: (_t, y, k, kSlopes, derivative) => {
      const nH = k[count]!;
      const growth = kSlopes[count]! / nH;
      for (let r = 0; r < count; r += 1) effective[r] = kSlopes[r]! + k[r]! * powers[r]! * growth;
      loop.rhs(y, effective, nH, derivative);
    },
  };
}

/** dk/dt of one range, whose coefficient is k; `along` holds d(conditions)/dt. */
type RangeSlope = (range: number, at: Conditions, along: Conditions, k: number) => number;

/**
 * A function that writes dk/dt of every reaction. The derivatives of the formulas of rateEvaluator;
 * those given as text by central differences. The range in force at T is taken for both sides.
 */
function slopeEvaluator(
  table: RateTable,
): (at: Conditions, along: Conditions, k: Float64Array, kSlopes: Float64Array) => void {
  const { alpha, beta, gamma, reactionsOf, formulas } = table;
  const inForce = table.rangePtr.slice(0, table.laws.length);
  const slopeOf: Readonly<Record<RateLaw, RangeSlope>> = {
    arrhenius: (i, { T }, along, k) => (k * (beta[i]! + gamma[i]! / T) * along.T) / T,
    "cosmic-ray": (i, _at, along) => alpha[i]! * (along.zeta / zeta0),
    "cosmic-ray-photon": (i, { T, zeta, omega }, along) => {
      const relative = (beta[i]! * along.T) / T + along.omega / (1 - omega);
      const perIonisation = (alpha[i]! * Math.pow(T / 300, beta[i]!) * gamma[i]!) / (1 - omega);
      return perIonisation * ((along.zeta + zeta * relative) / zeta0);
    },
    photo: (i, { G0, Av }, along) =>
      alpha[i]! * Math.exp(-gamma[i]! * Av) * (along.G0 - G0 * gamma[i]! * along.Av),
    formula: (i, at, along) => centralDifference((c) => formulas[i]!(c).value, at, along),
  };
  return (at, along, k, kSlopes) => {
    updateRanges(table, at.T, inForce);
    for (const law of rateLaws) {
      const slope = slopeOf[law];
      for (const r of reactionsOf[law]) {
        const i = inForce[r]!;
        const T = i < 0 ? at.T : evaluationTemperature(table, i, at.T);
        kSlopes[r] =
          i < 0
            ? 0
            : T === at.T
              ? slope(i, at, along, k[r]!)
              : slope(i, { ...at, T }, { ...along, T: 0 }, k[r]!);
      }
    }
  };
}

/** Step of a central difference, relative to the arguments: the cube root of the unit round-off. */
const relativeStep = 2 ** -17;

/** The derivative of f along a direction; conditions that do not move are left exactly as they are. */
function centralDifference(
  f: (conditions: Conditions) => number,
  at: Conditions,
  along: Conditions,
): number {
  const names = Object.keys(at) as (keyof Conditions)[];
  const speed = Math.max(...names.map((name) => Math.abs(along[name]) / (Math.abs(at[name]) || 1)));
  if (speed === 0) return 0;
  const step = relativeStep / speed;
  const moved = (distance: number): Conditions => ({
    T: at.T + distance * along.T,
    nH: at.nH + distance * along.nH,
    Av: at.Av + distance * along.Av,
    zeta: at.zeta + distance * along.zeta,
    G0: at.G0 + distance * along.G0,
    omega: at.omega + distance * along.omega,
  });
  return (f(moved(step)) - f(moved(-step))) / (2 * step);
}
