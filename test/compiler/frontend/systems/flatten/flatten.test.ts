import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import { evaluate } from "../../../../../compiler/graph/evaluate.js";
import type { Model } from "../../../../../compiler/model/model.js";
import { kernelForms, modelKernel } from "../../../../kernel-forms.js";
import { connect, sourceOf, system, vanDerPol, type Declare, type Numbers } from "./sources.js";

const options = { loops: "error", observe: "all" } as const;

function flatten(declare: Declare): Model {
  return flattenSystem(sourceOf(declare), options).model;
}

/** Derivatives by name at a point by name. */
function derivativesAt(
  model: Model,
  stateOf: (name: string) => number,
  inputOf: (name: string) => number,
  time = 0,
): Readonly<Record<string, number>> {
  const point = {
    state: model.states.map(stateOf),
    input: model.inputs.map(({ name }) => inputOf(name)),
    time,
  };
  const values = evaluate(model.graph, model.derivatives, point);
  return Object.fromEntries(model.states.map((name, i) => [name, values[i]!]));
}

/** A number that depends on the name alone. */
function numberOf(name: string): number {
  let value = 0;
  for (const character of name) value = (value * 31 + character.codePointAt(0)!) % 1009;
  return value / 1009 - 0.4;
}

const chain =
  (count: number): Declare =>
  (formulas) => {
    const one = vanDerPol(formulas);
    return system({
      subsystems: { chain: Array.from({ length: count }, () => one) },
      connections: Array.from({ length: count - 1 }, (_, i) =>
        connect(`chain[${i}].y`, `chain[${i + 1}].mu`),
      ),
    });
  };

const observed: Declare = (formulas) =>
  system({
    subsystems: { a: vanDerPol(formulas) },
    outputs: {
      twice: {
        value: ({ a }: Record<string, Numbers<never>>) => formulas.times(2, a!["energy"]!),
        unit: "J",
      },
      both: ({ a }: Record<string, Numbers<never>>) => [a!["x"], a!["energy"]],
    },
  });

const unnested = (name: string): number => numberOf(name.replace("inner.oscillator.", ""));

describe("flattenSystem", () => {
  it.each(kernelForms)(
    "a chain of 100 equals the function written by hand, as %s",
    async (target) => {
      const model = flatten(chain(100));
      expect(model.states.slice(0, 3)).toEqual(["chain[0].x", "chain[0].y", "chain[1].x"]);
      expect(model.inputs).toEqual([
        { name: "chain[0].mu", unit: "1", default: 1, description: "" },
      ]);
      expect(model.initial!.slice(0, 4)).toEqual([1, 0, 1, 0]);
      const kernel = await modelKernel(model, { target });
      const y = Float64Array.from(model.states, (name) => 3 * numberOf(name));
      const [dy, k] = [new Float64Array(200), new Float64Array(kernel.rateCount)];
      kernel.rates(Float64Array.of(1.5), k);
      kernel.rhs(0, y, k, dy);
      for (let i = 0; i < 100; i++) {
        const [x, v] = [y[2 * i]!, y[2 * i + 1]!];
        const mu = i === 0 ? 1.5 : y[2 * i - 1]!;
        expect(dy[2 * i]).toBe(v);
        const expected = mu * (1 - x * x) * v - x;
        const size = Math.abs(mu * v) + Math.abs(mu * x * x * v) + Math.abs(x);
        expect(Math.abs(dy[2 * i + 1]! - expected)).toBeLessThanOrEqual(4 * 2 ** -53 * size);
      }
    },
  );

  it("observes outputs of all systems, of the outermost, or none", () => {
    const source = sourceOf(observed);
    const names = (observe: "all" | "top" | "none"): readonly string[] | undefined =>
      flattenSystem(source, { ...options, observe }).model.outputs?.map(({ name }) => name);
    expect(names("all")).toEqual(["a.energy", "twice", "both[0]", "both[1]"]);
    expect(names("top")).toEqual(["twice", "both[0]", "both[1]"]);
    expect(names("none")).toBeUndefined();
    const { graph, outputs } = flattenSystem(source, options).model;
    const nodes = outputs!.map(({ node }) => node);
    expect(evaluate(graph, nodes, { state: [3, 4] })).toEqual([12.5, 25, 3, 12.5]);
    expect(outputs![1]!.unit).toBe("J");
  });

  it("outputs may read derivatives, and are read under the name of a state", () => {
    const model = flatten(({ times }) => {
      const mass = system({
        states: { v: 2 },
        inputs: { force: 0, m: 4 },
        outputs: {
          acceleration: (_scope: never, { v }: Numbers<never>) => v,
          v: ({ v }: Numbers<never>) => times(100, v!),
        },
        derivatives: ({ force, m }: Numbers<never>) => ({ v: times(force!, 1 / 4, m!) }),
      });
      return system({
        subsystems: { mass },
        outputs: { shown: ({ mass: inner }: Record<string, Numbers<never>>) => inner!["v"] },
      });
    });
    const nodes = model.outputs!.map(({ node }) => node);
    expect(evaluate(model.graph, nodes, { state: [2], input: [3, 8] })).toEqual([6, 200, 200]);
  });

  it("gives parameters, gains, arrays and single elements through connections", () => {
    interface Rod {
      readonly T: readonly never[];
      readonly k: never;
      readonly source: readonly never[];
      readonly edge: never;
    }
    const model = flatten(({ sum, times }) => {
      const rod = system({
        states: { T: { initial: [1, 2, 3] } },
        parameters: { k: 2 },
        inputs: { source: [0.5, 0.25, 0.125], edge: 7 },
        derivatives: ({ T, k, source, edge }: Rod) => ({
          T: [0, 1, 2].map((i) => sum(times(k, T[i]!), source[i]!, edge)),
        }),
      });
      return system({
        parameters: { conductivity: 3 },
        inputs: { heat: 10 },
        subsystems: { a: rod, b: rod },
        connections: [
          connect("conductivity", "a.k", 2),
          connect(({ conductivity }: Numbers<never>) => times(conductivity!, conductivity!), "b.k"),
          connect("a.T", "b.source", 0.5),
          connect("heat", "a.source[1]"),
          connect("b.T[2]", "a.edge", -1),
          connect("t", "b.edge"),
        ],
      });
    });
    expect(model.states).toEqual(["a.T[0]", "a.T[1]", "a.T[2]", "b.T[0]", "b.T[1]", "b.T[2]"]);
    expect(model.inputs.map(({ name, default: value }) => [name, value])).toEqual([
      ["a.source[0]", 0.5],
      ["a.source[2]", 0.125],
      ["conductivity", 3],
      ["heat", 10],
    ]);
    expect(model.initial).toEqual([1, 2, 3, 1, 2, 3]);
    const state = [1, 2, 3, 4, 5, 6];
    const found = evaluate(model.graph, model.derivatives, {
      state,
      input: [0.5, 0.125, 3, 10],
      time: 100,
    });
    expect(found).toEqual([
      6 * 1 + 0.5 - 6,
      6 * 2 + 10 - 6,
      6 * 3 + 0.125 - 6,
      9 * 4 + 0.5 + 100,
      9 * 5 + 1 + 100,
      9 * 6 + 1.5 + 100,
    ]);
  });

  it("events with resets, discrete states, times from parameters", () => {
    const model = flatten(({ m, minus, times, sum }) => {
      const ball = system({
        states: { h: 1, v: 0, count: { initial: 0, discrete: true } },
        parameters: { e: 0.7, wait: 2 },
        derivatives: ({ v }: Numbers<never>) => ({ h: v, v: -9.81 }),
        events: {
          bounce: {
            when: ({ h }: Numbers<never>) => h,
            direction: "falling",
            reset: ({ v, e, count }: Numbers<never>) => ({
              count: sum(count!, 1),
              v: m.negate(times(e!, v!)),
            }),
          },
          tick: { every: ({ wait }: Numbers<never>) => wait, from: 5 },
          end: { at: ({ wait }: Numbers<never>) => minus(wait!, 1), terminal: true },
        },
      });
      return system({ subsystems: { ball } });
    });
    const [bounce, tick, end] = model.events!;
    const { graph } = model;
    const point = { state: [0.5, -3, 4], input: [0.5, 20] };
    expect(model.events!.map(({ name, terminal }) => [name, terminal])).toEqual([
      ["ball.bounce", false],
      ["ball.tick", false],
      ["ball.end", true],
    ]);
    expect(bounce!.trigger).toMatchObject({ kind: "crossing", direction: "falling" });
    expect(bounce!.resets.map(({ state }) => state)).toEqual([1, 2]);
    const values = evaluate(
      graph,
      bounce!.resets.map(({ value }) => value),
      point,
    );
    expect(values).toEqual([1.5, 5]);
    const timesOf = (event: typeof tick): readonly number[] =>
      event!.trigger.kind === "times"
        ? evaluate(graph, [event!.trigger.first, event!.trigger.period], point)
        : [];
    expect(timesOf(tick)).toEqual([5, 20]);
    expect(timesOf(end)).toEqual([19, Infinity]);
    expect(evaluate(graph, model.derivatives, point)).toEqual([-3, -9.81, 0]);
  });

  it("a nested model has the bits of a flat one", () => {
    const nested = flatten((formulas) => {
      const { sum, times } = formulas;
      const inner = system({
        subsystems: { oscillator: vanDerPol(formulas) },
        inputs: { mu: 1 },
        connections: [connect("mu", "oscillator.mu")],
        outputs: { y: ({ oscillator }: Record<string, Numbers<never>>) => oscillator!["y"] },
      });
      const middle = system({
        subsystems: { inner },
        inputs: { drive: 0 },
        connections: [
          connect(({ drive }: Numbers<never>) => sum(times(drive!, 0.1), 1), "inner.mu"),
        ],
        outputs: { y: ({ inner: own }: Record<string, Numbers<never>>) => own!["y"] },
      });
      return system({
        subsystems: { a: middle, b: middle },
        connections: [connect("b.y", "a.drive"), connect("a.y", "b.drive")],
      });
    });
    const flat = flatten((formulas) => {
      const { sum, times } = formulas;
      const one = vanDerPol(formulas);
      const drive = (name: string) => (scope: Record<string, Numbers<never>>) =>
        sum(times(scope[name]!["y"]!, 0.1), 1);
      return system({
        subsystems: { a: one, b: one },
        connections: [connect(drive("b"), "a.mu"), connect(drive("a"), "b.mu")],
      });
    });
    const first = derivativesAt(nested, unnested, () => 0);
    const second = derivativesAt(flat, unnested, () => 0);
    expect(nested.states).toContain("a.inner.oscillator.x");
    expect(nested.inputs).toEqual([]);
    expect(Object.values(first)).toEqual(Object.values(second));
    expect(Object.values(second).some((value) => value !== 0)).toBe(true);
  });

  it("has the same bits in every order of declaration", async () => {
    const names = ["p", "q", "r", "s", "u"];
    /** Every system adds what all others show, in one long sum. */
    const declare =
      (order: readonly number[]): Declare =>
      ({ sum, times, minus }) => {
        const part = system({
          states: Object.fromEntries(order.slice(0, 2).map((i) => [`x${i % 2}`, 0.3])),
          inputs: { drive: 0.1, gain: 0.7 },
          outputs: {
            y: ({ x0, x1, drive }: Numbers<never>) => sum(x0!, x1!, times(drive!, 0.01)),
          },
          derivatives: ({ x0, x1, drive, gain }: Numbers<never>) => ({
            x0: minus(sum(times(gain!, x1!, drive!), x1!, drive!), times(x0!, x1!)),
            x1: minus(drive!, sum(x0!, times(x1!, gain!))),
          }),
        });
        const sorted = order.map((i) => names[i]!);
        return system({
          states: { total: 0 },
          subsystems: Object.fromEntries(sorted.map((name) => [name, part])),
          connections: sorted
            .filter((name) => name !== "u")
            .map((name) =>
              connect(
                (scope: Record<string, Numbers<never>>) =>
                  sum(
                    scope["total"] as unknown as number,
                    ...names.filter((other) => other > name).map((other) => scope[other]!["y"]!),
                  ),
                `${name}.drive`,
              ),
            ),
          derivatives: (scope: Record<string, Numbers<never>>) => ({
            total: sum(...names.map((name) => scope[name]!["y"]!)),
          }),
        });
      };
    const identity = [0, 1, 2, 3, 4];
    const byName = async (order: readonly number[]): Promise<Record<string, number>> => {
      const model = flatten(declare(order));
      const kernel = await modelKernel(model, { target: "ts" });
      const inputs = Float64Array.from(kernel.inputs, ({ name }) => numberOf(name));
      const k = new Float64Array(kernel.rateCount);
      const dy = new Float64Array(model.states.length);
      kernel.rates(inputs, k);
      kernel.rhs(0, Float64Array.from(model.states, numberOf), k, dy);
      const inGraph = derivativesAt(model, numberOf, numberOf);
      return {
        ...Object.fromEntries(model.states.map((name, i) => [`kernel ${name}`, dy[i]!])),
        ...inGraph,
      };
    };
    const expected = await byName(identity);
    expect(Object.keys(expected)).toHaveLength(22);
    const orders = fc
      .shuffledSubarray(identity, { minLength: 5 })
      .filter((order) => order[0]! % 2 !== order[1]! % 2);
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const found = await byName(order);
        for (const [name, value] of Object.entries(expected)) {
          expect(Object.is(found[name], value), `${name}: ${found[name]}, ${value}`).toBe(true);
        }
      }),
      { numRuns: 15, seed: 3 },
    );
  });
});
