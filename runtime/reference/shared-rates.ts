import type { Conditions } from "./network.js";
import { rateEvaluator, updateRanges, zeta0, type RateTable } from "./rates.js";

/**
 * The rate coefficients of rateEvaluator, with one logarithm and one 1/T for all reactions and one
 * exponential for all ranges of equal beta and gamma: (T/300)^beta exp(-gamma/T) is taken as
 * exp(beta ln(T/300) - gamma/T). Differs from rateEvaluator by rounding (the bounds of
 * verification/rate-accuracy.ts hold), and where one of the two factors overflows or underflows and
 * their product does not.
 *
 * Under the policy clamp every range has a temperature of its own, and nothing is shared.
 */
export function sharedRateEvaluator(
  table: RateTable,
): (conditions: Conditions, k: Float64Array) => void {
  if (table.policy === "clamp") return rateEvaluator(table);
  const { alpha, beta, gamma, reactionsOf, formulas } = table;
  const inForce = table.rangePtr.slice(0, table.laws.length);
  const thermal = distinctPairs(beta, gamma, rangesOf(table, reactionsOf.arrhenius));
  const ionising = distinctPairs(
    beta,
    new Float64Array(gamma.length),
    rangesOf(table, reactionsOf["cosmic-ray-photon"]),
  );
  const shielded = distinctPairs(
    new Float64Array(beta.length),
    gamma,
    rangesOf(table, reactionsOf.photo),
  );
  return (conditions, k) => {
    const { T, Av, zeta, G0, omega } = conditions;
    const logarithm = Math.log(T / 300);
    const ionisation = zeta / zeta0;
    updateRanges(table, T, inForce);
    evaluate(thermal, logarithm, 1 / T);
    evaluate(ionising, logarithm, 0);
    evaluate(shielded, 0, Av);
    for (const r of reactionsOf.arrhenius) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : alpha[i]! * thermal.values[thermal.pairOf[i]!]!;
    }
    for (const r of reactionsOf["cosmic-ray"]) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : alpha[i]! * ionisation;
    }
    const perPhoton = ionisation / (1 - omega);
    for (const r of reactionsOf["cosmic-ray-photon"]) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : alpha[i]! * ionising.values[ionising.pairOf[i]!]! * gamma[i]! * perPhoton;
    }
    for (const r of reactionsOf.photo) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : alpha[i]! * G0 * shielded.values[shielded.pairOf[i]!]!;
    }
    for (const r of reactionsOf.formula) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : formulas[i]!(conditions).value;
    }
  };
}

/** The distinct values of exp(power * x - barrier * y) that a set of ranges needs. */
interface DistinctExponentials {
  readonly power: Float64Array;
  readonly barrier: Float64Array;
  readonly values: Float64Array;
  /** Position in values, for each range of the set. */
  readonly pairOf: Int32Array;
}

function distinctPairs(
  power: Float64Array,
  barrier: Float64Array,
  ranges: readonly number[],
): DistinctExponentials {
  const pairOf = new Int32Array(power.length);
  const first: number[] = [];
  const positions = new Map<number, Map<number, number>>();
  for (const i of ranges) {
    const ofPower = positions.get(power[i]!) ?? new Map<number, number>();
    positions.set(power[i]!, ofPower);
    const found = ofPower.get(barrier[i]!);
    pairOf[i] = found ?? first.length;
    if (found === undefined) {
      ofPower.set(barrier[i]!, first.length);
      first.push(i);
    }
  }
  return {
    power: Float64Array.from(first, (i) => power[i]!),
    barrier: Float64Array.from(first, (i) => barrier[i]!),
    values: new Float64Array(first.length),
    pairOf,
  };
}

function evaluate({ power, barrier, values }: DistinctExponentials, x: number, y: number): void {
  for (let i = 0; i < values.length; i += 1) {
    values[i] = Math.exp(power[i]! * x - barrier[i]! * y);
  }
}

function rangesOf({ rangePtr }: RateTable, reactions: Int32Array): number[] {
  return [...reactions].flatMap((r) =>
    Array.from({ length: rangePtr[r + 1]! - rangePtr[r]! }, (_, i) => rangePtr[r]! + i),
  );
}
