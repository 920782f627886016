import { describe, expect, it } from "vitest";
import { kernel as inTypeScript } from "../../../generated/dark-cloud.js";
import { kernel as inWebAssembly } from "../../../generated/dark-cloud.wasm.js";
import { kernel as fewStates } from "../../../generated/primordial.wasm.js";
import type { Kernel } from "../../../runtime/kernel.js";
import type { Evaluator } from "../../../runtime/solvers/evaluator.js";
import { integration } from "../../../runtime/solvers/integration.js";
import { methods } from "../../../runtime/solvers/methods.js";
import type { Problem, SolveOptions } from "../../../runtime/solvers/problem.js";
import { singleEvaluator, singleSolver } from "../../../runtime/solvers/single-evaluator.js";
import type { Solution } from "../../../runtime/solvers/solution.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { linearTrajectory } from "../../../runtime/solvers/trajectory.js";
import { arenaWorkspace } from "../../../runtime/vectors/workspace.js";
import { createArena } from "../../../runtime/wasm/arena.js";

const year = 3.15576e7;
const conditions: Readonly<Record<string, number>> = { T: 10, nH: 2e4, Av: 10 };

function darkCloud(kernel: Kernel, end: number): Problem {
  const inputs = Float64Array.from(
    kernel.inputs,
    (input) => conditions[input.name] ?? input.default!,
  );
  const initial = Float64Array.from(kernel.states, (_, i) => (i % 5 === 0 ? 1e-4 : 0));
  return {
    kernel,
    inputs,
    initial,
    span: [0, end],
    tolerances: { relative: 1e-4, absolute: 1e-10 },
  };
}

/** Every vector an array of its own, and everything in TypeScript but what the kernel is. */
function plainEvaluator(kernel: Kernel): Evaluator {
  const k = new Float64Array(kernel.rateCount);
  return {
    vector: (length) => new Float64Array(length),
    setConditions: (inputs, t) => kernel.rates(inputs, k, t),
    staged: () => k,
    rhs: (t, y, dy) => void kernel.rhs(t, y, k, dy),
    jacobian: (t, y, values) => void kernel.jacobian(t, y, k, values),
    linearSolver: () => singleSolver(kernel),
  };
}

function solved(problem: Problem, options: SolveOptions, evaluator: Evaluator): Solution {
  const steps = integration(problem, options, evaluator);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** What must not depend on where vectors are. */
function facts({ outcome, statistics, times, states, final, events }: Solution) {
  return { outcome, statistics, times, states, final, events };
}

const kernels: readonly Kernel[] = [inTypeScript, inWebAssembly];

describe.each(methods)("$name", ({ name, fixedStep, implicit }) => {
  // Explicit methods are held up by stability.
  const end = implicit ? 1e5 * year : fixedStep ? 1e5 : 50 * year;
  const options: SolveOptions = {
    method: name,
    events: [{ name: "halfway", value: (t) => t - end / 2 }],
    ...(fixedStep && { initialStep: end / 100 }),
    maximumSteps: 300,
  };

  it.each(kernels)("gives the same bits in an arena and outside (%#)", (kernel) => {
    const problem = darkCloud(kernel, end);
    const expected = solved(problem, options, plainEvaluator(kernel));
    expect(expected.statistics.steps).toBeGreaterThan(20);
    const evaluator = singleEvaluator(kernel);
    expect(evaluator.vector(1).buffer.byteLength).toBeGreaterThanOrEqual(65_536);
    for (let repetition = 0; repetition < 2; repetition++) {
      expect(facts(solved(problem, options, evaluator))).toEqual(facts(expected));
      evaluator.takeBack();
    }
  });
});

it("moving conditions give the same bits in an arena and outside", () => {
  const still = darkCloud(inWebAssembly, 1e4 * year);
  const from = still.inputs as Float64Array;
  const to = from.map((value, i) => (i === 0 ? 3 * value : value));
  const inputs = linearTrajectory(Float64Array.of(0, 1e4 * year), [from, to]);
  for (const method of ["bdf", "rodas5p"]) {
    const problem = { ...still, inputs };
    const expected = solved(problem, { method }, plainEvaluator(inWebAssembly));
    const found = solved(problem, { method }, singleEvaluator(inWebAssembly));
    expect(facts(found)).toEqual(facts(expected));
  }
});

it("an arena that is full before the first step gives the same bits", () => {
  const problem = darkCloud(inTypeScript, 1e5 * year);
  const plain = plainEvaluator(inTypeScript);
  const expected = facts(solved(problem, {}, plain));
  for (const left of [64, 2000, 5000]) {
    const arena = createArena(65_536);
    arena.reserve(65_536 - left);
    const evaluator = { ...plain, ...arenaWorkspace(arena) };
    expect(facts(solved(problem, {}, evaluator))).toEqual(expected);
  }
});

it("a kernel that there is no memory for a second time is used where it is", () => {
  const problem = darkCloud({ ...inWebAssembly, memoryBytes: 2 ** 40 } as Kernel, 1e3 * year);
  const expected = solved(problem, {}, plainEvaluator(inWebAssembly));
  expect(facts(solved(problem, {}, singleEvaluator(problem.kernel)))).toEqual(facts(expected));
});

it("a kernel of few states in WebAssembly has its vectors in its memory, too", () => {
  const inputs = Float64Array.from(fewStates.inputs, (input) => input.default ?? 100);
  const initial = Float64Array.from(fewStates.states, () => 1e-3);
  const tolerances = { relative: 1e-6, absolute: 1e-14 };
  const problem = { kernel: fewStates, inputs, initial, span: [0, 1e10], tolerances } as const;
  for (const { name } of methods.filter(({ fixedStep }) => !fixedStep)) {
    const options: SolveOptions = { method: name, maximumSteps: 300 };
    const expected = solved(problem, options, plainEvaluator(fewStates));
    expect(expected.statistics.steps).toBeGreaterThan(3);
    const evaluator = singleEvaluator(fewStates);
    expect(evaluator.vector(1).buffer.byteLength).toBeGreaterThanOrEqual(65_536);
    expect(facts(solved(problem, options, evaluator))).toEqual(facts(expected));
  }
});

it("a solution within another, or after one that threw, has vectors of its own", () => {
  const problem = darkCloud(inWebAssembly, 1e3 * year);
  const expected = facts(solveSync(problem));
  const inner: ReturnType<typeof facts>[] = [];
  const nested = solveSync(problem, {
    onProgress: ({ steps }) => {
      if (steps % 10 === 0) inner.push(facts(solveSync(problem)));
    },
  });
  expect(inner.length).toBeGreaterThan(2);
  expect([facts(nested), ...inner]).toEqual([expected, ...inner.map(() => expected)]);
  const throwing: SolveOptions = {
    onProgress: () => {
      throw new Error("enough");
    },
  };
  expect(() => solveSync(problem, throwing)).toThrow("enough");
  expect(facts(solveSync(problem))).toEqual(expected);
});

describe("2000 solutions in a row", () => {
  const options: SolveOptions = { times: Float64Array.of(year), maximumSteps: 3 };

  it("of one kernel", () => {
    const problem = darkCloud(inWebAssembly, year);
    const first = facts(solveSync(problem, options));
    for (let i = 0; i < 2000; i++) expect(solveSync(problem, options).statistics.steps).toBe(3);
    expect(facts(solveSync(problem, options))).toEqual(first);
  });

  it("of as many kernels, each with an arena of its own", () => {
    for (let i = 0; i < 2000; i++) {
      const { statistics } = solveSync(darkCloud({ ...inWebAssembly }, year), options);
      expect(statistics.steps).toBe(3);
    }
  });
});
