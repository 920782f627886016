import type { Conditions, FormulaValue } from "../network.js";
import { evaluationTemperature, updateRanges, type RateTable } from "../rates.js";
import { ulp } from "./rounding.js";

/** Exponents beyond this may overflow or underflow on the way: exp(650) is about 1e282. */
const largestExponent = 650;

/**
 * A function that gives, for each reaction, how many units in the last place (ulp) a correct
 * evaluation of its rate coefficient may lie from the reference's; Infinity where overflow or
 * underflow on the way makes any value possible.
 *
 * Let u = 2^-53, L = ln(T/300), E = beta L - gamma/T. A relative error of n u is at most n ulp. The
 * reference takes pow(T/300, beta) (error of the quotient: |beta| u; of pow: 2 u), exp(-gamma/T)
 * (quotient |gamma/T| u, exp 2 u) and up to three products: (|beta| + |gamma/T| + 7) u. A kernel may
 * take exp(E) from a shared logarithm and a shared 1/T. Its exponent carries the error of T/300
 * taken as a product with 1/300 (2 |beta| u), of the logarithm (2 |beta L| u), of both products
 * (|beta L| u, |gamma/T| u), of 1/T (|gamma/T| u) and of the sum (|E| u), and exp makes an absolute
 * error of its argument a relative one of its result:
 * (2 |beta| + 4 |beta L| + 3 |gamma/T| + 2) u, to which prefactors (alpha, zeta/zeta0, 1/(1 - omega),
 * G0, in any grouping) add at most 8 u. The sum of both is below
 * 4 (1 + |beta| + |beta L| + |gamma/T|) + 16 ulp. For "photo" |gamma Av| stands for |gamma/T|.
 *
 * A formula comes with a bound of its own round-off. Kernel and reference may each be off by it, and
 * a rearrangement may double it: four times that bound, plus 16 ulp.
 */
export function rateBounds(
  table: RateTable,
): (conditions: Conditions, bounds: Float64Array) => void {
  const { alpha, beta, gamma, reactionsOf } = table;
  const inForce = table.rangePtr.slice(0, table.laws.length);
  const temperatureBound = (range: number, T: number, barrier: number): number => {
    const logarithm = Math.log(T / 300);
    return exponentialBound(alpha[range]!, beta[range]!, beta[range]! * logarithm, barrier);
  };
  return (conditions, bounds) => {
    const { T, Av } = conditions;
    updateRanges(table, T, inForce);
    const temperature = (range: number): number => evaluationTemperature(table, range, T);
    bounds.fill(20);
    for (const r of reactionsOf.arrhenius) {
      const i = inForce[r]!;
      const t = temperature(i);
      bounds[r] = i < 0 ? 0 : temperatureBound(i, t, gamma[i]! / t);
    }
    for (const r of reactionsOf["cosmic-ray-photon"]) {
      const i = inForce[r]!;
      bounds[r] = i < 0 ? 0 : temperatureBound(i, temperature(i), 0);
    }
    for (const r of reactionsOf.photo) {
      const i = inForce[r]!;
      bounds[r] = i < 0 ? 0 : exponentialBound(alpha[i]!, 0, 0, gamma[i]! * Av);
    }
    for (const r of reactionsOf.formula) {
      const i = inForce[r]!;
      const formula = table.formulas[i];
      bounds[r] = formula ? formulaBound(formula({ ...conditions, T: temperature(i) })) : 0;
    }
  };
}

/** Bound [ulp] of alpha exp(power - barrier), the power being that of T/300 to beta. */
function exponentialBound(alpha: number, beta: number, power: number, barrier: number): number {
  const highest = Math.max(power, -barrier, power - barrier);
  const lowest = Math.min(power, -barrier, power - barrier);
  const enlarged = Math.abs(alpha) * Math.exp(Math.max(highest, 0));
  if (highest > largestExponent || (lowest < -largestExponent && enlarged > 1e40)) {
    return Infinity;
  }
  return 4 * (1 + Math.abs(beta) + Math.abs(power) + Math.abs(barrier)) + 16;
}

function formulaBound({ value, error }: FormulaValue): number {
  return (4 * error) / ulp(value) + 16;
}
