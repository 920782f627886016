import { describe, expect, it } from "vitest";
import type { StagePolynomials } from "../../../runtime/solvers/continuous-extension.js";
import {
  dormandPrince5,
  dormandPrince5Table,
} from "../../../runtime/solvers/explicit/dormand-prince-5.js";
import { explicitRungeKutta } from "../../../runtime/solvers/explicit/explicit-runge-kutta.js";
import type { ExplicitTable } from "../../../runtime/solvers/explicit/explicit-runge-kutta.js";
import { rungeKutta4, rungeKutta4Table } from "../../../runtime/solvers/explicit/runge-kutta-4.js";
import {
  sspRungeKutta3,
  sspRungeKutta3Table,
} from "../../../runtime/solvers/explicit/ssp-runge-kutta-3.js";
import { tsitouras5, tsitouras5Table } from "../../../runtime/solvers/explicit/tsitouras-5.js";
import { equalSteps, startScheme } from "./equal-steps.js";
import { dot, extensionAt, orderResidual, slopesAt } from "./rooted-trees.js";
import {
  integrate,
  linear,
  nonlinear,
  observedOrders,
  startRun,
  vanDerPol,
} from "./scalar-systems.js";
import type { TestProblem } from "./scalar-systems.js";

interface Subject {
  readonly table: ExplicitTable;
  readonly extensionOrder: number;
}

const subjects: readonly Subject[] = [
  { table: dormandPrince5Table, extensionOrder: 4 },
  { table: tsitouras5Table, extensionOrder: 4 },
  { table: sspRungeKutta3Table, extensionOrder: 3 },
  { table: rungeKutta4Table, extensionOrder: 3 },
];
const byName = subjects.map((subject) => [subject.table.name, subject] as const);

/** Weights of the step over all stages. */
function stepWeights({ stages }: ExplicitTable): number[] {
  return [...stages.at(-1)!, 0];
}

/** Derivative of the continuous extension, as weights, at the ends of the step. */
function endSlopes(extension: StagePolynomials): [number[], number[]] {
  return [slopesAt(extension, 0), slopesAt(extension, 1)];
}

function unit(size: number, index: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === index ? 1 : 0));
}

function expectClose(actual: readonly number[], expected: readonly number[], digits: number): void {
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, digits));
}

describe.each(byName)("the coefficients of %s", (_name, { table, extensionOrder }) => {
  const tableau = { nodes: table.nodes, matrix: table.stages };

  it("make row sums of the nodes", () => {
    const ones = table.nodes.map(() => 1);
    expectClose(
      table.stages.map((row) => dot(row, ones)),
      table.nodes,
      14,
    );
  });

  it("satisfy all conditions of their order and no more", () => {
    for (let order = 1; order <= table.order; order++) {
      expect(orderResidual(tableau, stepWeights(table), order)).toBeLessThan(3e-14);
    }
    expect(orderResidual(tableau, stepWeights(table), table.order + 1)).toBeGreaterThan(1e-4);
  });

  it("interpolate with all conditions of the documented order at any fraction", () => {
    for (const theta of [0.1, 0.37, 0.5, 0.8]) {
      const weights = extensionAt(table.extension, theta);
      for (let order = 1; order <= extensionOrder; order++) {
        expect(orderResidual(tableau, weights, order, theta)).toBeLessThan(1e-13);
      }
      expect(orderResidual(tableau, weights, extensionOrder + 1, theta)).toBeGreaterThan(1e-7);
    }
  });

  it("interpolate with continuous values and derivatives", () => {
    const size = table.nodes.length;
    const [start, end] = endSlopes(table.extension);
    expectClose(extensionAt(table.extension, 1), stepWeights(table), 13);
    expectClose(start, unit(size, 0), 13);
    expectClose(end, unit(size, size - 1), 12);
  });
});

describe.each([dormandPrince5Table, tsitouras5Table])("the embedded method of $name", (table) => {
  const { errorWeights, order } = table.embedded!;
  const weights = stepWeights(table).map((weight, i) => weight - errorWeights[i]!);
  const tableau = { nodes: table.nodes, matrix: table.stages };

  it("has order 4 and not 5", () => {
    expect(order).toBe(4);
    for (const q of [1, 2, 3, 4]) expect(orderResidual(tableau, weights, q)).toBeLessThan(1e-14);
    expect(orderResidual(tableau, weights, 5)).toBeGreaterThan(1e-4);
  });
});

describe.each(byName)("%s in equal steps", (_name, { table, extensionOrder }) => {
  const scheme = explicitRungeKutta(table);
  const counts = [48, 96, 192];
  const errors = counts.map((count) => equalSteps(scheme, nonlinear, count));

  it("converges with its order", () => {
    const orders = observedOrders(
      counts,
      errors.map(({ end }) => end),
    );
    orders.forEach((order) => expect(Math.abs(order - table.order)).toBeLessThan(0.25));
  });

  it("interpolates with an error of the order of the extension", () => {
    const expected = Math.min(table.order, extensionOrder + 1);
    const orders = observedOrders(
      counts,
      errors.map(({ inner }) => inner),
    );
    orders.forEach((order) => expect(Math.abs(order - expected)).toBeLessThan(0.25));
  });

  it("estimates errors of order 5, or none", () => {
    const estimates = errors.map(({ estimate }) => estimate);
    if (table.embedded === undefined) expect(estimates).toEqual([0, 0, 0]);
    else observedOrders(counts, estimates).forEach((order) => expect(order).toBeCloseTo(5, 1));
  });
});

describe.each(byName)("the run of %s", (_name, { table }) => {
  const scheme = explicitRungeKutta(table);
  const y = Float64Array.from(nonlinear.initial);
  const stages = table.stages.length - 1;

  /** The result of one attempt of a run that has seen nothing before. */
  function fresh(t: number, h: number, from: Float64Array): Float64Array {
    const next = from.slice();
    startScheme(scheme, nonlinear).run.attempt(t, h, from, next);
    return next;
  }

  it("evaluates the first stage once per accepted step, and again after a restart", () => {
    const { run, statistics } = startScheme(scheme, nonlinear);
    const next = y.slice();
    const evaluations = (attempt: () => void): number => {
      const before = statistics.rhs;
      attempt();
      return statistics.rhs - before;
    };
    expect(evaluations(() => run.attempt(0, 0.1, y, next))).toBe(stages + 1);
    expect(evaluations(() => run.attempt(0, 0.05, y, next))).toBe(stages);
    run.accept();
    expect(evaluations(() => run.attempt(0.05, 0.1, next, next.slice()))).toBe(stages);
    run.accept();
    run.restart();
    expect(evaluations(() => run.attempt(0, 0.1, y, next))).toBe(stages + 1);
  });

  it("is not influenced by rejected attempts or by what was before a restart", () => {
    const { run } = startScheme(scheme, nonlinear);
    const [first, second, third] = [y.slice(), y.slice(), y.slice()];
    run.attempt(0, 0.7, y, first);
    run.attempt(0, 0.1, y, first);
    expect(first).toEqual(fresh(0, 0.1, y));
    run.accept();
    run.attempt(0.1, 0.9, first, second);
    run.attempt(0.1, 0.2, first, second);
    expect(second).toEqual(fresh(0.1, 0.2, first));
    run.accept();
    run.restart();
    const other = Float64Array.of(1, 3);
    run.attempt(0.3, 0.1, other, third);
    expect(third).toEqual(fresh(0.3, 0.1, other));
  });

  it("keeps an interpolant that later steps leave alone", () => {
    const { run } = startScheme(scheme, nonlinear);
    const [first, second] = [y.slice(), y.slice()];
    run.attempt(0, 0.1, y, first);
    run.accept();
    const [now, kept] = [y.slice(), y.slice()];
    run.interpolate(0.3, now);
    const interpolant = run.interpolant();
    run.attempt(0.1, 0.1, first, second);
    run.accept();
    interpolant(0.3, kept);
    expect(kept).toEqual(now);
    interpolant(1, kept);
    expectClose([...kept], [...first], 13);
  });

  it.each(table.nodes.map((_, stage) => stage))("tells a bad derivative of stage %d", (stage) => {
    let evaluation = 0;
    const problem: TestProblem = {
      ...linear(-1, 1),
      derivative: (_t, state) => [evaluation++ === stage ? Infinity : -state[0]!],
    };
    expect(
      startScheme(scheme, problem).run.attempt(0, 0.1, y.slice(0, 1), y.slice(0, 1)),
    ).toBeNaN();
  });
});

/** Whether the method is absolutely monotonic at -r: Kraaijevanger 1991, BIT 31, 482. */
function absolutelyMonotonic({ stages }: ExplicitTable, r: number): boolean {
  // Columns of (I + r K)^-1 K, and (I + r K)^-1 e, by forward substitution.
  const solve = (right: (i: number) => number): number[] => {
    const x = stages.map(() => 0);
    stages.forEach((row, i) => {
      x[i] = right(i) - r * dot(row, x);
    });
    return x;
  };
  const columns = stages.map((_, j) => solve((i) => stages[i]![j] ?? 0));
  return [...columns, solve(() => 1)].flat().every((value) => value >= -1e-14);
}

describe("strong stability preservation", () => {
  it("has the coefficient 1 in SSP-RK3 and none in the classical method", () => {
    expect(absolutelyMonotonic(sspRungeKutta3Table, 1)).toBe(true);
    expect(absolutelyMonotonic(sspRungeKutta3Table, 1.001)).toBe(false);
    expect(absolutelyMonotonic(rungeKutta4Table, 0.01)).toBe(false);
  });

  it("keeps the total variation of an upwind scheme at Courant number 1 from growing", () => {
    const cells = 40;
    const initial = Array.from({ length: cells }, (_, i) => (i > 10 && i < 20 ? 1 : 0));
    const advection: TestProblem = {
      start: 0,
      end: 1,
      initial,
      derivative: (_t, u) => initial.map((_, i) => cells * (u.at(i - 1)! - u[i]!)),
      jacobian: () => [],
    };
    const run = startRun(sspRungeKutta3, advection, { initialStep: 1 / cells });
    integrate(run, 1, ({ state }) => {
      const variation = state.reduce((sum, u, i) => sum + Math.abs(u - state.at(i - 1)!), 0);
      expect(variation).toBeLessThanOrEqual(2 + 1e-12);
    });
    expect(run.statistics.steps).toBe(cells);
  });
});

describe("methods of fixed step", () => {
  it.each([sspRungeKutta3, rungeKutta4])("$name takes the step given and no other", (method) => {
    expect(method.fixedStep).toBe(true);
    expect(() => startRun(method, nonlinear)).toThrow(RangeError);
    const run = startRun(method, nonlinear, { initialStep: 0.1 });
    expect(integrate(run, nonlinear.end)).toBeUndefined();
    expect(run.statistics.steps).toBe(15);
    expect(run.statistics.rejected).toBe(0);
  });
});

describe("methods of variable step", () => {
  /** Van der Pol's oscillator of mu 5 at t = 10, on which both agree at 1e-13. */
  const reference = [-1.15870126603];
  it.each([dormandPrince5, tsitouras5])("$name reaches the accuracy asked for", (method) => {
    const problem = vanDerPol(5, 10);
    for (const tolerance of [1e-5, 1e-7, 1e-9]) {
      const run = startRun(method, problem, { relative: tolerance, absolute: tolerance });
      expect(integrate(run, problem.end)).toBeUndefined();
      const error = Math.abs(run.integrator.state[0]! - reference[0]!);
      expect(error).toBeLessThan(30 * tolerance);
      expect(error).toBeGreaterThan(tolerance / 1e4);
    }
  });
});
