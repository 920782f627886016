import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import { componentOf } from "../../../../../compiler/frontend/systems/component/component-of.js";
import type {
  Component,
  Scope,
} from "../../../../../compiler/frontend/systems/component/component.js";
import { nowhere } from "../../../../../compiler/frontend/systems/component/places.js";
import type { DeclaredSystem } from "../../../../../compiler/frontend/systems/declaration/declaration.js";
import { interpolate } from "../../../../../compiler/frontend/systems/declaration/interpolate.js";
import { behaviourValues, componentsOf } from "./read.js";

const plantText = `# every part of the format
system: Plant
description: a rod that is heated, and oscillators
systems:
  VanDerPol:
    states: { x: 1, y: { initial: 0, unit: "1", description: velocity } }
    inputs: { mu: 1 }
    outputs: { energy: 0.5 * (x^2 + y^2) }
    derivatives: { x: y, y: "mu*(1 - x^2)*y - x" }
states:
  T: { shape: 5, initial: 300, unit: K }
  M: [[1, 2], [3, 4]]
  v: 0
  counter: { initial: 0, discrete: true }
parameters: { k: 2, e: { default: 0.8, unit: "1" } }
inputs: { load: {}, wind: { shape: [2] } }
tables:
  heat: { x: [0, 1, 3], y: [0, 10, -2] }
definitions:
  q: { for: { i: [0, 3] }, value: "k*(T[i] - T[i+1])" }
  total: sum(q) + heat(10*t)
  rate: [[v, k], [sum(M), total]]
subsystems:
  a: VanDerPol
  chain: { use: VanDerPol, count: 4, values: { mu: 2 } }
connections:
  - { from: a.y, to: "chain[0].mu", gain: 2 }
  - { value: "0.1*sin(0.1*t) + load*wind[1]", to: a.mu }
  - for: { i: [0, 2] }
    value: (i + 1) * chain[i].y
    to: chain[i+1].mu
derivatives:
  T: { for: i, value: "q[i-1] - q[i]", first: "-q[0]", last: "q[3]" }
  M: rate
  v: a.energy + chain[3].y + total + pi
outputs:
  acceleration: { value: der(v), unit: m/s^2, description: of the load }
  gradient: { for: { i: [0, 3] }, value: "T[i+1] - T[i]", unit: K }
  corners: { for: { i: [0, 1], j: [0, 1] }, value: "i < j ? M[j][i] : -M[i][j]" }
  sums: [sum(chain.x), sum(T), "der(M[1][0])"]
events:
  bounce: { when: v - k, direction: falling, reset: { v: "-e*v" } }
  tick: { every: 1, reset: { counter: counter + 1, T: T } }
  stop: { at: 10*k, terminal: true }
`;

type Values = Record<string, number>;
interface PlantScope {
  t: number;
  T: number[];
  M: number[][];
  v: number;
  counter: number;
  k: number;
  e: number;
  load: number;
  wind: number[];
  a: Values;
  chain: Values[];
}

/** The same by hand. */
const vanDerPol: DeclaredSystem = {
  kind: "system",
  name: "VanDerPol",
  states: { x: 1, y: { initial: 0, unit: "1", description: "velocity" } },
  inputs: { mu: 1 },
  outputs: { energy: ({ x, y }: Values) => 0.5 * (x! ** 2 + y! ** 2) },
  derivatives: ({ x, y, mu }: Values) => ({ x: y, y: mu! * (1 - x! ** 2) * y! - x! }),
};

const flows = ({ T, k }: PlantScope) => [0, 1, 2, 3].map((i) => k * (T[i]! - T[i + 1]!));
const added = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each);
const totalOf = (scope: PlantScope) =>
  added(flows(scope)) + interpolate(10 * scope.t, [0, 1, 3], [0, 10, -2]);

const plant: DeclaredSystem = {
  kind: "system",
  name: "Plant",
  states: {
    T: { initial: [300, 300, 300, 300, 300], unit: "K" },
    M: [
      [1, 2],
      [3, 4],
    ],
    v: 0,
    counter: { initial: 0, discrete: true },
  },
  parameters: { k: 2, e: { default: 0.8, unit: "1" } },
  inputs: { load: {}, wind: { shape: [2] } },
  subsystems: {
    a: vanDerPol,
    chain: Array.from({ length: 4 }, () => ({ ...vanDerPol, values: { mu: 2 } })),
  },
  connections: [
    { kind: "connection", from: "a.y", to: "chain[0].mu", gain: 2 },
    {
      kind: "connection",
      from: ({ t, load, wind }: PlantScope) => 0.1 * Math.sin(0.1 * t) + load * wind[1]!,
      to: "a.mu",
    },
    ...[0, 1, 2].map((i) => ({
      kind: "connection" as const,
      from: ({ chain }: PlantScope) => (i + 1) * chain[i]!.y!,
      to: `chain[${i + 1}].mu`,
    })),
  ],
  derivatives: (scope: PlantScope) => {
    const { v, k, M, a, chain } = scope;
    const q = flows(scope);
    const total = totalOf(scope);
    return {
      T: [-q[0]!, q[0]! - q[1]!, q[1]! - q[2]!, q[2]! - q[3]!, q[3]!],
      M: [
        [v, k],
        [added(M.flat()), total],
      ],
      v: a.energy! + chain[3]!.y! + total + Math.PI,
    };
  },
  outputs: {
    acceleration: {
      value: (_: PlantScope, derivatives: Values) => derivatives.v,
      unit: "m/s^2",
      description: "of the load",
    },
    gradient: {
      value: ({ T }: PlantScope) => [0, 1, 2, 3].map((i) => T[i + 1]! - T[i]!),
      unit: "K",
    },
    corners: ({ M }: PlantScope) => [
      [-M[0]![0]!, M[1]![0]!],
      [-M[1]![0]!, -M[1]![1]!],
    ],
    sums: ({ chain, T }: PlantScope, derivatives: { M: number[][] }) => [
      added(chain.map(({ x }) => x!)),
      added(T),
      derivatives.M[1]![0],
    ],
  },
  events: {
    bounce: {
      when: ({ v, k }: PlantScope) => v - k,
      direction: "falling",
      reset: ({ e, v }: PlantScope) => ({ v: -e * v }),
    },
    tick: { every: 1, reset: ({ counter, T }: PlantScope) => ({ counter: counter + 1, T }) },
    stop: { at: ({ k }: PlantScope) => 10 * k, terminal: true },
  },
};

const byHand = componentOf<never>(plant, {
  arithmetic: plainArithmetic,
  places: nowhere,
  network: () => {
    throw new Error("the model has no network");
  },
});

const number = fc.double({ min: -5, max: 5, noNaN: true });
const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const oscillator = fc.record({ x: number, y: number, energy: number });
const scopes = fc.record({
  t: number,
  T: numbers(5),
  M: fc.array(numbers(2), { minLength: 2, maxLength: 2 }),
  v: number,
  counter: number,
  k: number,
  e: number,
  load: number,
  wind: numbers(2),
  a: oscillator,
  chain: fc.array(oscillator, { minLength: 4, maxLength: 4 }),
});

/** All of a component but its behaviours and the places that it was written at. */
function shapeOf(component: Component<never>): unknown {
  const text = JSON.stringify(component, (_, value: unknown) =>
    typeof value === "function" ? "function" : value,
  );
  return JSON.parse(text, function (this: unknown, key, value: unknown) {
    return /^(derivatives)?location$/i.test(key) ? undefined : value;
  });
}

/** Every number of one value close to that of the other; anything else equal. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") {
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      1e-13 * Math.max(1, Math.abs(expected)),
    );
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(actual as object)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value);
    }
  } else expect(actual).toBe(expected);
}

describe("a model with every part of the format", () => {
  it("is the component that the same declaration by hand makes", async () => {
    const [tree] = await componentsOf(plantText);
    expect(shapeOf(tree)).toEqual(shapeOf(byHand));
  });

  it("computes what functions by hand compute, both ways", async () => {
    const components = await componentsOf(plantText);
    fc.assert(
      fc.property(scopes, (random) => {
        const scope = random as unknown as Scope<never>;
        const expected = behaviourValues(byHand, scope);
        for (const component of components) {
          expectClose(behaviourValues(component, scope), expected);
        }
      }),
    );
  });

  it("computes for subsystems what functions by hand compute", async () => {
    const [tree, mathjs] = await componentsOf(plantText);
    fc.assert(
      fc.property(number, number, number, (x, y, mu) => {
        for (const { subsystems } of [tree, mathjs]) {
          const values = behaviourValues(subsystems[0]!.component, { t: 0, x, y, mu });
          expectClose(values.derivatives, { x: y, y: mu * (1 - x * x) * y - x });
          expectClose(values.outputs, [(x * x + y * y) / 2]);
        }
      }),
    );
  });

  it("knows where each part was written", async () => {
    const [{ states, outputs, events, subsystems, connections }] = await componentsOf(plantText);
    const lineOf = (start: string) =>
      plantText.split("\n").findIndex((line) => line.startsWith(start)) + 1;
    expect(states[1]!.location).toMatchObject({ line: lineOf("  M: [["), column: 3 });
    expect(outputs[1]!.location).toMatchObject({ line: lineOf("  gradient"), column: 3 });
    expect(events[2]!.location).toMatchObject({ line: lineOf("  stop"), column: 3 });
    expect(subsystems[2]!.location).toMatchObject({ line: lineOf("  chain"), column: 3 });
    expect(connections[3]!.location).toMatchObject({ line: lineOf("  - for: { i"), column: 5 });
  });
});

describe("models of several files", () => {
  const tank = `{"system": "Tank", "states": {"h": 2}, "inputs": {"flow": {}}, "derivatives": {"h": "flow - h"}}`;
  const network = "reactions: [{ equation: H + e- -> H+ + e- + e-, rate: 1e-9 * T }]";
  const whole = `system: Whole
states: { T: 100 }
subsystems:
  tank: ./tank.json
  gas: { network: ./gas.yaml, state: density, values: { H: 1, e-: 0.5, nH: 100 } }
derivatives: { T: 'tank.h - gas["H+"]*gas[''e-''] + gas.H' }
connections:
  - { from: T, to: gas.T }
  - { from: gas.H+, to: tank.flow }
`;

  it("have JSON, networks and names with charges", async () => {
    const files = { "tank.json": tank, "gas.yaml": network };
    for (const component of await componentsOf(whole, files)) {
      const [first, second] = component.subsystems;
      expect(first!.component).toMatchObject({ name: "Tank", states: [{ initial: [2] }] });
      expect(second!.component.network!.state).toBe("density");
      const initial = second!.component.states.map((state) => [state.name, ...state.initial]);
      expect(initial).toEqual([
        ["H", 1],
        ["e-", 0.5],
        ["H+", 0],
      ]);
      const scope = { t: 0, T: 1, tank: { h: 7 }, gas: { "H+": 3, "e-": 5, H: 11 } };
      expect(component.derivatives!(scope)).toEqual({ T: 7 - 15 + 11 });
      expect(component.connections[1]!.from).toMatchObject({ variable: "H+" });
    }
  });

  it("use a system many times as one component", async () => {
    const large = `system: Large
systems:
  Tank: { states: { h: 1 }, inputs: { flow: 0 }, derivatives: { h: flow } }
subsystems: { row: { use: Tank, count: 10000, values: { h: 3 } } }
connections: [{ for: { i: [0, 9998] }, from: "row[i].h", to: "row[i+1].flow" }]
`;
    const [{ subsystems, connections }] = await componentsOf(large);
    expect(new Set(subsystems.map(({ component }) => component)).size).toBe(1);
    expect(subsystems[9999]).toMatchObject({
      index: 9999,
      component: { states: [{ initial: [3] }] },
    });
    expect(connections[9998]!.to).toMatchObject({ subsystem: { name: "row", index: 9999 } });
  });
});
