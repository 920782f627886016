import type { Kernel, KernelLanes } from "../../kernel.js";
import { columnOfEntries } from "../pattern.js";
import { Check, notPerformed, type Place } from "./check.js";
import { Random } from "./random.js";
import type { CheckResult } from "./report.js";
import {
  describeConditions,
  foldedConditions,
  inputsVector,
  randomAbundances,
  randomConditions,
} from "./samples.js";
import { placeOf, type Subject } from "./subject.js";

/**
 * Compares the functions for several cells with those for one, value by value: they are to be equal, or
 * both not a number. Each cell has conditions, a state and a time of its own.
 */
export function verifyLanes(subject: Subject): CheckResult {
  const { kernel, samples, seed } = subject;
  const { lanes } = kernel;
  if (lanes === undefined)
    return notPerformed("the kernel has no functions for several cells", true);
  const random = new Random(seed);
  const check = new Check((key) => placeAt(subject, key));
  for (let sample = 0; sample < samples; sample += lanes.count) {
    const cells = Array.from({ length: lanes.count }, () => randomCell(kernel, random));
    const expectedOf = cells.map((cell) => ofOneCell(kernel, cell));
    const staged = interleaved(expectedOf.map(({ k }) => k));
    const found = ofAllCells(kernel, lanes, cells, staged);
    cells.forEach(({ conditions }, c) => {
      check.beginSample(`cell ${c}: ${conditions}`);
      expectedOf[c]!.all.forEach((expected, key) => {
        const value = found[key * lanes.count + c]!;
        if (Object.is(value, expected)) check.compare(key, 0, 0, 0);
        else check.compare(key, value, expected, 0);
      });
    });
  }
  return check.result();
}

interface Cell {
  readonly conditions: string;
  readonly inputs: Float64Array;
  readonly y: Float64Array;
  readonly t: number;
}

function randomCell(kernel: Kernel, random: Random): Cell {
  const conditions = foldedConditions(kernel, randomConditions(random));
  const y = new Float64Array(kernel.states.length);
  randomAbundances(random, y);
  return {
    conditions: describeConditions(conditions),
    inputs: inputsVector(kernel, conditions),
    y,
    t: random.uniform(0, 1),
  };
}

/** Staged buffer, derivatives and Jacobian of that many cells, in one vector. */
function resultsOf({ rateCount, states, pattern, meta }: Kernel, cells: number) {
  const entries = meta.options.jacobian === "none" ? 0 : pattern.rowIdx.length;
  const lengths = [rateCount, states.length, entries].map((length) => length * cells);
  const [ofK, ofDy, ofValues] = lengths as [number, number, number];
  const all = new Float64Array(ofK + ofDy + ofValues);
  return {
    all,
    k: all.subarray(0, ofK),
    dy: all.subarray(ofK, ofK + ofDy),
    values: all.subarray(ofK + ofDy),
  };
}

function ofOneCell(kernel: Kernel, { inputs, y, t }: Cell): ReturnType<typeof resultsOf> {
  const results = resultsOf(kernel, 1);
  const { k, dy, values } = results;
  kernel.rates(inputs, k, t);
  kernel.rhs(t, y, k, dy);
  if (values.length > 0) kernel.jacobian(t, y, k, values);
  return results;
}

/** @param staged what derivatives are computed from, so that a wrong coefficient shows in no other place */
function ofAllCells(
  kernel: Kernel,
  lanes: KernelLanes,
  cells: readonly Cell[],
  staged: Float64Array,
): Float64Array {
  const { all, k, dy, values } = resultsOf(kernel, lanes.count);
  const t = Float64Array.from(cells, (cell) => cell.t);
  const y = interleaved(cells.map((cell) => cell.y));
  lanes.rates(interleaved(cells.map(({ inputs }) => inputs)), k, t);
  lanes.rhs(t, y, staged, dy);
  if (values.length > 0) lanes.jacobian(t, y, staged, values);
  return all;
}

/** Value i of vector c at i * (number of vectors) + c. */
function interleaved(vectors: readonly Float64Array[]): Float64Array {
  const length = vectors[0]!.length * vectors.length;
  return Float64Array.from(
    { length },
    (_, at) => vectors[at % vectors.length]![Math.floor(at / vectors.length)]!,
  );
}

/** What stands at this index of the results of one cell. */
function placeAt(subject: Subject, key: number): Place {
  const { rateCount, states, pattern } = subject.kernel;
  if (key < rateCount) return placeOf(subject, "k", key);
  const row = key - rateCount;
  if (row < states.length) return placeOf(subject, `d${states[row]!}/dt`, -1);
  const at = row - states.length;
  const of = (index: number): string => states[index]!;
  const [above, below] = [of(pattern.rowIdx[at]!), of(columnOfEntries(pattern)[at]!)];
  return placeOf(subject, `d(d${above}/dt)/d${below}`, -1);
}
