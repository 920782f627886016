import { describe, expect, it } from "vitest";
import { interpretedSystem } from "../../../../../compiler/frontend/systems/interpreter/interpreted-system.js";
import { factorOf } from "../../../../../compiler/pipeline.js";
import { solve } from "../../../../../runtime/index.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { connect, plain, scalars } from "./trees.js";

/** x'' = force - stiffness x, on which a sibling, z' = -z, acts; z is e^-t. */
const driven = plain({
  subsystems: {
    spring: plain({
      states: { x: 1, v: 0 },
      inputs: { stiffness: 4, force: 0 },
      outputs: {
        energy: scalars(({ x, v, stiffness }) => 0.5 * (v! * v! + stiffness! * x! * x!)),
      },
      derivatives: scalars(({ x, v, stiffness, force }) => ({
        x: v!,
        v: force! - stiffness! * x!,
      })),
    }),
    source: plain({ states: { z: 1 }, derivatives: scalars(({ z }) => ({ z: -z! })) }),
  },
  connections: [connect("source.z", "spring.force", 5)],
});

/** With x'' = 5 e^-t - 4 x: x = e^-t + (sin 2 t) / 2 from x = 1, x' = 0. */
const position = (t: number): number => Math.exp(-t) + 0.5 * Math.sin(2 * t);
const velocity = (t: number): number => -Math.exp(-t) + Math.cos(2 * t);

const vanDerPol = plain({
  states: { x: 1, y: 0.5 },
  inputs: { mu: 1 },
  derivatives: scalars(({ x, y, mu }) => ({ x: y!, y: mu! * (1 - x! * x!) * y! - x! })),
});

/** Each oscillator's mu is the y of the one before. */
const chainOf = (count: number) =>
  plain({
    subsystems: { chain: Array.from({ length: count }, () => vanDerPol) },
    connections: Array.from({ length: count - 1 }, (_, i) =>
      connect(`chain[${i}].y`, `chain[${i + 1}].mu`),
    ),
  });

/** The chain's Jacobian by hand, with mu = 1 for the first. */
function chainJacobian(y: Float64Array): number[][] {
  const rows = Array.from(y, () => Array<number>(y.length).fill(0));
  for (let i = 0; i < y.length; i += 2) {
    const [x, v, mu] = [y[i]!, y[i + 1]!, i === 0 ? 1 : y[i - 1]!];
    rows[i]![i + 1] = 1;
    rows[i + 1]![i] = -2 * mu * x * v - 1;
    rows[i + 1]![i + 1] = mu * (1 - x * x);
    if (i > 0) rows[i + 1]![i - 1] = (1 - x * x) * v;
  }
  return rows;
}

function jacobianOf(kernel: Kernel, y: Float64Array): number[][] {
  const { colPtr, rowIdx, size } = kernel.pattern;
  const values = new Float64Array(rowIdx.length);
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(
    Float64Array.from(kernel.inputs, ({ default: value }) => value!),
    k,
    0,
  );
  kernel.jacobian(0, y, k, values);
  const rows = Array.from({ length: size }, () => Array<number>(size).fill(0));
  for (let j = 0; j < size; j += 1) {
    for (let at = colPtr[j]!; at < colPtr[j + 1]!; at += 1) rows[rowIdx[at]!]![j] = values[at]!;
  }
  return rows;
}

describe("interpretedSystem", () => {
  it.each([
    ["bdf", 1e-6],
    ["dopri5", 1e-8],
  ])("is integrated by %s to a closed form", async (method, allowed) => {
    const kernel = interpretedSystem(driven, { factorOf, netcVersion: "1.2.3" });
    expect(kernel.meta).toMatchObject({ netcVersion: "1.2.3", counts: { states: 3 } });
    expect(kernel.factor).toBeDefined();
    const times = Float64Array.of(0.5, 1, 2, 5);
    const { outcome, states } = await solve(
      {
        kernel,
        inputs: Float64Array.from(kernel.inputs, ({ default: value }) => value!),
        initial: Float64Array.from(kernel.initial!),
        span: [0, 5],
        tolerances: { relative: 1e-10, absolute: 1e-12 },
      },
      { method, times },
    );
    expect(outcome).toEqual({ kind: "completed" });
    for (const [i, t] of times.entries()) {
      const [x, v, z] = states[i]!;
      expect(Math.abs(x! - position(t))).toBeLessThan(allowed);
      expect(Math.abs(v! - velocity(t))).toBeLessThan(allowed);
      expect(Math.abs(z! - Math.exp(-t))).toBeLessThan(allowed);
    }
  });

  it("takes inputs at run time and observes outputs", () => {
    const kernel = interpretedSystem(driven);
    expect(kernel.inputs.map(({ name }) => name)).toEqual(["spring.stiffness"]);
    const k = new Float64Array(kernel.rateCount);
    kernel.rates(Float64Array.of(9), k, 0);
    const dy = new Float64Array(3);
    kernel.rhs(0, Float64Array.of(2, 3, 0.5), k, dy);
    expect([...dy]).toEqual([3, 2.5 - 18, -0.5]);
    const out = new Float64Array(1);
    kernel.observe!(0, Float64Array.of(2, 3, 0.5), Float64Array.of(9), out);
    expect(out[0]).toBe(0.5 * (9 + 36));
  });

  it.each([3, 12])("has the analytic Jacobian of %d oscillators, by differences", (count) => {
    const kernel = interpretedSystem(chainOf(count));
    const y = Float64Array.from({ length: 2 * count }, (_, i) => 1.5 * Math.sin(1.3 * i + 1));
    // A state that is zero is moved by its initial value.
    y[2] = 0;
    const [found, expected] = [jacobianOf(kernel, y), chainJacobian(y)];
    for (const [i, row] of expected.entries()) {
      for (const [j, value] of row.entries()) {
        expect(Math.abs(found[i]![j]! - value), `d(${i}) by ${j}`).toBeLessThan(1e-9);
      }
    }
  });

  it("has the pattern of what behaviours read once there are more than 16 states", () => {
    expect(interpretedSystem(chainOf(8)).pattern.rowIdx).toHaveLength(256);
    const { pattern } = interpretedSystem(chainOf(30));
    // Behaviours read x, y and mu for both derivatives of an oscillator: y leads to four of them.
    expect(pattern.rowIdx.length).toBe(30 * 2 + 29 * 4 + 2);
  });
});
