import { describe, expect, it } from "vitest";
import { massActionKernel } from "../../../bench/problems/mass-action.js";
import type { TestProblem } from "../../../bench/problems/problem.js";
import { testProblems } from "../../../bench/problems/registry.js";
import { sunlight } from "../../../bench/problems/stratosphere.js";
import { columnOfEntries, compressedColumnsProblem } from "../../../runtime/reference/pattern.js";
import type { Problem } from "../../../runtime/solvers/problem.js";

/** Rate coefficients at the start of the problem. */
function coefficients({ kernel, inputs, span }: Omit<Problem, "tolerances">): Float64Array {
  const values = new Float64Array(kernel.inputs.length);
  if (inputs instanceof Float64Array) values.set(inputs);
  else inputs.at(span[0], values);
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(values, k, span[0]);
  return k;
}

/** A state of the reference solution that is given in full, or the initial state. */
function someState({ problem, reference }: TestProblem): Float64Array {
  const full = reference.states.find(({ components }) => components === undefined);
  return full === undefined ? problem.initial : Float64Array.from(full.values);
}

function derivative({ kernel }: Omit<Problem, "tolerances">, y: Float64Array, k: Float64Array) {
  const dy = new Float64Array(y.length);
  kernel.rhs(0, y, k, dy);
  return dy;
}

describe.each(testProblems)("$name", (test) => {
  const { problem, reference, absoluteScale } = test;
  const { kernel, initial, span } = problem;
  const size = kernel.states.length;
  const k = coefficients(problem);
  const y = someState(test).map((value, i) => value || absoluteScale[i]!);

  it("has a pattern in compressed columns with the full diagonal", () => {
    expect(compressedColumnsProblem(kernel.pattern, size)).toBeNull();
    const columns = columnOfEntries(kernel.pattern);
    const diagonal = columns.filter((column, at) => kernel.pattern.rowIdx[at] === column);
    expect([...diagonal]).toEqual(Array.from({ length: size }, (_, i) => i));
  });

  it("has the Jacobian of its right-hand side", () => {
    const { pattern } = kernel;
    const values = new Float64Array(pattern.rowIdx.length);
    kernel.jacobian(0, y, k, values);
    const wrong = kernel.states.flatMap((name, column) => {
      const expected = centralDifference(problem, y, k, column, 1e-5 * Math.abs(y[column]!));
      const scale = Math.max(...expected.map(Math.abs), Number.MIN_VALUE);
      const found = new Float64Array(size);
      for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at++) {
        found[pattern.rowIdx[at]!] = values[at]!;
      }
      return kernel.states
        .filter((_, row) => Math.abs(found[row]! - expected[row]!) > 1e-7 * scale)
        .map((row) => `d(${row})/d(${name})`);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps its conserved sums", () => {
    const dy = derivative(problem, y, k);
    for (const { name, weights } of kernel.conserved ?? []) {
      const terms = weights.map((weight, i) => weight * dy[i]!);
      const magnitude = terms.reduce((sum, term) => sum + Math.abs(term), 0);
      const sum = terms.reduce((total, term) => total + term, 0);
      expect(Math.abs(sum), name).toBeLessThanOrEqual(1e-13 * magnitude);
    }
  });

  it("has a reference solution of the right shape that keeps the conserved sums", () => {
    expect(initial.length).toBe(size);
    expect(absoluteScale.length).toBe(size);
    expect(absoluteScale.every((scale) => scale > 0)).toBe(true);
    let previous = span[0];
    for (const { time, values, components } of reference.states) {
      expect(time).toBeGreaterThan(previous);
      expect(time).toBeLessThanOrEqual(span[1]);
      expect(values.length).toBe(components?.length ?? size);
      previous = time;
      if (components !== undefined) continue;
      for (const { name, weights } of kernel.conserved ?? []) {
        const sum = (state: ArrayLike<number>) =>
          weights.reduce((total, weight, i) => total + weight * state[i]!, 0);
        const magnitude = weights.reduce((total, w, i) => total + Math.abs(w * values[i]!), 0);
        const drift = Math.abs(sum(values) - sum(initial));
        expect(drift, `${name} at ${time}`).toBeLessThan(2 * 10 ** -reference.digits * magnitude);
      }
    }
  });
});

/** The derivatives by one state; exact to rounding and the fourth order of the step. */
function centralDifference(
  problem: Omit<Problem, "tolerances">,
  y: Float64Array,
  k: Float64Array,
  column: number,
  step: number,
): Float64Array {
  const shifted = (by: number) => derivative(problem, y.with(column, y[column]! + by), k);
  const [near, far] = [step, 2 * step].map((h) => {
    const after = shifted(h);
    const before = shifted(-h);
    return after.map((value, i) => (value - before[i]!) / (2 * h));
  });
  return near!.map((value, i) => (4 * value - far![i]!) / 3);
}

describe("massActionKernel", () => {
  it("counts reactants and products as often as they are named", () => {
    const kernel = massActionKernel({
      name: "dimer",
      states: ["A", "B"],
      fixed: { M: 5 },
      reactions: [["A + A + M -> B + M", 3]],
    });
    const k = new Float64Array(1);
    kernel.rates(new Float64Array(0), k);
    expect([...k]).toEqual([15]);
    const dy = new Float64Array(2);
    kernel.rhs(0, Float64Array.of(2, 7), k, dy);
    expect([...dy]).toEqual([-120, 60]);
    const values = new Float64Array(3);
    kernel.jacobian(0, Float64Array.of(2, 7), k, values);
    expect([...values]).toEqual([-120, 60, 0]);
  });

  it("refuses species that it does not know", () => {
    const reactions = [["A -> C", 1]] as const;
    expect(() => massActionKernel({ name: "x", states: ["A"], reactions })).toThrow(
      new RangeError("unknown species C in A -> C"),
    );
  });
});

it("has the sun of the stratosphere rise at 4.5 h, culminate at noon and set at 19.5 h", () => {
  const hours = [0, 4.5, 12, 19.5, 23, 36];
  expect(hours.map((hour) => sunlight(3600 * hour))).toEqual([0, 0, 1, 0, 0, 1]);
  expect(sunlight(3600 * 15.75)).toBeCloseTo((1 + Math.SQRT1_2) / 2, 14);
});
