import type { FactorPattern, SparsePattern } from "../../kernel.js";
import { columnOfEntries, entryFinder } from "../pattern.js";
import { Check, notPerformed } from "./check.js";
import { Random } from "./random.js";
import type { CheckResult } from "./report.js";
import { unitRoundoff } from "./rounding.js";
import { placeOf, type Subject } from "./subject.js";

const mostSamples = 20;

/**
 * Checks the kernel's straight-line solution of (I - gamma J) x = b by its residual, row by row, for
 * random Jacobians that are dominated by their diagonals, so that every entry tells. With n states the
 * residual stays below 8 n u |L| |U| |x|: 3 n u of it by Higham 2002, Accuracy and Stability of
 * Numerical Algorithms, theorem 9.4, the rest in the evaluation of the residual itself.
 */
export function verifyDirect(subject: Subject): CheckResult {
  const { kernel, reference, samples, seed } = subject;
  const { direct, factor } = kernel;
  if (direct === undefined || factor === undefined) {
    return notPerformed("the kernel has no straight-line solver", true);
  }
  const size = kernel.states.length;
  const random = new Random(seed);
  const entryOfJacobian = entryFinder(reference.pattern);
  const check = new Check((row) => placeOf(subject, `row of ${kernel.states[row]!}`, -1));
  const factors = new Float64Array(direct.entries);
  for (let sample = 0; sample < Math.min(samples, mostSamples); sample += 1) {
    const gamma = random.logUniform(0.01, 100);
    check.beginSample(`gamma=${gamma}`);
    const values = randomJacobian(kernel.pattern, entryOfJacobian, random);
    const b = Float64Array.from({ length: size }, () => random.uniform(-1, 1));
    const x = b.slice();
    direct.factorize(gamma, values, factors);
    direct.solve(factors, x);
    const found = timesShifted(kernel.pattern, gamma, values, x);
    const sizes = absoluteProduct(factor, factors, x);
    for (let row = 0; row < size; row += 1) {
      check.compare(row, found[row]!, b[row]!, 8 * size * unitRoundoff * finite(sizes[row]!));
    }
  }
  return check.result();
}

/** A bound that is not finite says nothing; here it means that the factors are not. */
function finite(bound: number): number {
  return Number.isFinite(bound) ? bound : 0;
}

/** Values of the kernel's pattern; zero where a dense kernel has more than the Jacobian. */
function randomJacobian(
  pattern: SparsePattern,
  entryOfJacobian: ReturnType<typeof entryFinder>,
  random: Random,
): Float64Array {
  const columns = columnOfEntries(pattern);
  return Float64Array.from(pattern.rowIdx, (row, at) => {
    const value = random.uniform(-1, 1);
    if (entryOfJacobian(row, columns[at]!) < 0) return 0;
    return row === columns[at] ? value - pattern.size : value;
  });
}

/** (I - gamma J) x. */
function timesShifted(
  pattern: SparsePattern,
  gamma: number,
  values: Float64Array,
  x: Float64Array,
): Float64Array {
  const product = x.slice();
  const columns = columnOfEntries(pattern);
  for (let at = 0; at < values.length; at += 1) {
    product[pattern.rowIdx[at]!]! -= gamma * values[at]! * x[columns[at]!]!;
  }
  return product;
}

/** |L| |U| |x| in the order of the states; the diagonal of U is stored as reciprocals. */
function absoluteProduct(
  { order, lu }: FactorPattern,
  factors: Float64Array,
  x: Float64Array,
): Float64Array {
  const columns = columnOfEntries(lu);
  const upper = new Float64Array(lu.size);
  for (let at = 0; at < factors.length; at += 1) {
    const [row, column] = [lu.rowIdx[at]!, columns[at]!];
    const value = row === column ? 1 / factors[at]! : factors[at]!;
    if (row <= column) upper[row]! += Math.abs(value * x[order[column]!]!);
  }
  const product = new Float64Array(lu.size);
  for (let at = 0; at < factors.length; at += 1) {
    const [row, column] = [lu.rowIdx[at]!, columns[at]!];
    if (row > column) product[order[row]!]! += Math.abs(factors[at]!) * upper[column]!;
    if (row === column) product[order[row]!]! += upper[row]!;
  }
  return product;
}
