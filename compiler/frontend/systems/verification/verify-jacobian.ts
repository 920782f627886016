import type { Kernel } from "../../../../runtime/kernel.js";
import { columnGroups } from "../interpreter/column-groups.js";
import { Check, type CheckResult } from "./check.js";
import { boundOf, type Differentiated, type Interpreters } from "./oracle.js";
import { allowedRatio } from "./report.js";
import { kernelInputs, type Sample } from "./samples.js";

/** Samples in order of preference, of which those on a discontinuity are passed over. */
export interface SampleChoice {
  readonly samples: readonly Sample[];
  /** How many are compared at most. */
  readonly wanted: number;
}

/**
 * Jacobian entries against the modules' own derivatives by complex step, with the running bound E of
 * the rounding error of computing them: |kernel - modules| <= 64 E. Columns without a common row in the
 * kernel's pattern are taken at once; what appears in a row in which none of them has an entry
 * is an entry that the pattern lacks. Where a derivative by time is not finite, those of it by states
 * mean nothing; and where something on the way is not finite, other ways to a derivative, of zero times
 * that, may have no value.
 */
export function verifyJacobian(
  kernel: Kernel,
  interpreters: Interpreters,
  { samples, wanted }: SampleChoice,
): CheckResult {
  const check = new Check(allowedRatio);
  const groups = columnGroups(kernel.pattern).map((columns) => new Set(columns));
  let compared = 0;
  for (const sample of samples) {
    if (compared === wanted) break;
    check.begin(sample.description);
    const columns = groups.map((seeded) => interpreters.differentiated(sample, seeded));
    if (columns.includes(undefined)) {
      check.leaveOut();
      continue;
    }
    compared += 1;
    const { plain } = interpreters;
    const { derivatives } = plain.evaluate(sample.t, sample.states, sample.inputs);
    const isFinite = derivatives.map(Number.isFinite);
    const values = jacobianAt(kernel, interpreters, sample);
    groups.forEach((seeded, group) => {
      compareRows(kernel, { seeded, isFinite }, values, columns[group]!, check);
    });
  }
  return check.result();
}

interface ComparedRows {
  /** Columns that are taken at once. */
  readonly seeded: ReadonlySet<number>;
  /** By row, whether the derivative by time is. */
  readonly isFinite: readonly boolean[];
}

function compareRows(
  kernel: Kernel,
  { seeded, isFinite }: ComparedRows,
  values: Float64Array,
  { derivatives, singular }: Differentiated,
  check: Check,
): void {
  const entries = entriesByRow(kernel, seeded);
  for (const [row, derivative] of derivatives.entries()) {
    const entry = entries.get(row);
    const value = typeof derivative === "number" ? derivative : derivative.value;
    const below = entry === undefined ? "what has no entry" : kernel.states[entry.column]!;
    const found = entry === undefined ? 0 : values[entry.at]!;
    const meaningless = !isFinite[row]! || (singular && !Number.isFinite(found));
    const bound = meaningless ? Infinity : boundOf(derivative);
    check.compare(`d(${kernel.states[row]!})/dt by ${below}`, found, value, bound);
  }
}

/** Step of differences, relative to the state: the cube root of the unit round-off. */
const relativeStep = 2 ** -17;
/** What rounding the displaced states does to a difference, 2^-53 over the step, allowed 64 times. */
const relativeRounding = 2 ** -30;

/**
 * The same entries against central differences D(h) of the modules run as they are, with no derivative of
 * anything: |kernel - D(h)| <= (64 E + 2^-52 |f|) / h + 2^-30 |D(h)| + 4 |D(h) - D(2 h)| + |D+ - D-|. E bounds the rounding
 * error of the derivatives f, 2^-52 |f| is the least change of one, the second term is that of the displaced states, the third the error of
 * the difference where derivatives are smooth, and the last, of the one-sided differences, what a kink
 * or a jump within h does.
 */
export function verifyDifferences(
  kernel: Kernel,
  interpreters: Interpreters,
  { samples, wanted }: SampleChoice,
): CheckResult {
  const check = new Check(1);
  const { plain } = interpreters;
  let compared = 0;
  for (const sample of samples) {
    if (compared === wanted) break;
    check.begin(sample.description);
    const rounded = interpreters.rounded(sample);
    if (!rounded) {
      check.leaveOut();
      continue;
    }
    compared += 1;
    const { t, states, inputs } = sample;
    const values = jacobianAt(kernel, interpreters, sample);
    for (const columns of columnGroups(kernel.pattern)) {
      const steps = states.map((value, j) =>
        columns.includes(j)
          ? relativeStep * (Math.abs(value) || Math.abs(plain.initial[j]!) || 1)
          : 0,
      );
      const moved = (factor: number): readonly number[] =>
        plain.evaluate(
          t,
          states.map((value, j) => value + factor * steps[j]!),
          inputs,
        ).derivatives;
      const [far, near, at] = [moved(-2), moved(-1), moved(0)];
      const [nearAbove, farAbove] = [moved(1), moved(2)];
      for (const [row, { column, at: entry }] of entriesByRow(kernel, new Set(columns))) {
        const h = steps[column]!;
        const central = (nearAbove[row]! - near[row]!) / (2 * h);
        const wide = (farAbove[row]! - far[row]!) / (4 * h);
        const bend = (nearAbove[row]! - 2 * at[row]! + near[row]!) / h;
        // What is computed without error is rounded all the same where a change of it is too small.
        const change = Math.abs(at[row]!) * Number.EPSILON;
        const rounding = (allowedRatio * boundOf(rounded.derivatives[row]!) + change) / h;
        const truncation = 4 * Math.abs(central - wide) + Math.abs(bend);
        const bound = rounding + truncation + relativeRounding * Math.abs(central);
        const where = `d(${kernel.states[row]!})/dt by ${kernel.states[column]!}`;
        check.compare(where, values[entry]!, central, bound);
      }
    }
  }
  return check.result();
}

function jacobianAt(kernel: Kernel, { plain }: Interpreters, sample: Sample): Float64Array {
  const { t, states, inputs } = sample;
  const k = new Float64Array(kernel.rateCount);
  const values = new Float64Array(kernel.pattern.rowIdx.length).fill(NaN);
  kernel.rates(kernelInputs(kernel, plain.inputs, inputs), k, t);
  kernel.jacobian(t, Float64Array.from(states), k, values);
  return values;
}

/** By row the one entry that a group of columns has there. */
function entriesByRow(
  { pattern: { colPtr, rowIdx } }: Kernel,
  columns: ReadonlySet<number>,
): Map<number, { readonly column: number; readonly at: number }> {
  const found = new Map<number, { readonly column: number; readonly at: number }>();
  for (const column of columns) {
    for (let at = colPtr[column]!; at < colPtr[column + 1]!; at += 1) {
      found.set(rowIdx[at]!, { column, at });
    }
  }
  return found;
}
