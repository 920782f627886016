import {
  connect,
  filled,
  network,
  system,
  withValues,
  type DeclaredPart,
  type DeclaredSystem,
} from "netc/systems";
import { describe, expect, expectTypeOf, it } from "vitest";

const oscillator = system({
  name: "Oscillator",
  states: { x: 1, y: { initial: 0, unit: "m" } },
  inputs: { mu: 1 },
  outputs: { energy: ({ x, y }) => 0.5 * (x * x + y * y) },
  derivatives: ({ x, y, mu, t }) => {
    expectTypeOf([x, y, mu, t]).toEqualTypeOf<number[]>();
    return { x: y, y: mu * (1 - x * x) * y - x };
  },
});

const rod = system({
  states: { T: filled(10, 300), count: { initial: 0, discrete: true } },
  parameters: { k: { default: [1, 2], unit: "W K^-1" } },
  inputs: { heating: { shape: [10] }, grid: { shape: [2, 2] }, u: {} },
  outputs: {
    gradient: ({ T }) => T.map((value) => 2 * value),
    change: { value: (_, derivatives) => derivatives.T[0]!, unit: "K s^-1" },
  },
  derivatives: ({ T, k, heating, grid, count, u }) => {
    expectTypeOf(T).toEqualTypeOf<readonly number[]>();
    expectTypeOf(k).toEqualTypeOf<readonly number[]>();
    expectTypeOf(heating).toEqualTypeOf<readonly number[]>();
    expectTypeOf(grid).toEqualTypeOf<readonly (readonly number[])[]>();
    expectTypeOf([count, u]).toEqualTypeOf<number[]>();
    return { T };
  },
  events: {
    tick: { every: ({ k }) => k[0]!, reset: ({ count }) => ({ count: count + 1 }) },
    hot: { when: ({ T }) => T[0]! - 400, terminal: true },
  },
});

const gas = network("gas.yaml", { values: { H: 1 } });

const power = ({ a }: { a: { power: number } }) => a.power;

describe("types of declarations", () => {
  it("are those of systems", () => {
    expectTypeOf(oscillator).toExtend<DeclaredSystem>();
    expectTypeOf(gas).toExtend<DeclaredPart>();
    expect([oscillator.kind, gas.kind]).toEqual(["system", "network"]);
  });

  it("know what a subsystem shows", () => {
    const outer = system({
      subsystems: { oscillator, rod, gas, chain: [oscillator, withValues(oscillator, { x: 2 })] },
      outputs: {
        all: (scope) => {
          expectTypeOf(scope.oscillator.energy).toEqualTypeOf<number>();
          expectTypeOf(scope.chain[0]!.x).toEqualTypeOf<number>();
          expectTypeOf(scope.rod.T).toEqualTypeOf<readonly number[]>();
          expectTypeOf(scope.rod.gradient).toEqualTypeOf<readonly number[]>();
          expectTypeOf(scope.rod.change).toEqualTypeOf<number>();
          expectTypeOf(scope.gas.H).toEqualTypeOf<number>();
          expectTypeOf(scope.gas["H2"]).toEqualTypeOf<number | undefined>();
          // @ts-expect-error inputs are not shown
          return scope.oscillator.mu;
        },
      },
    });
    expect(Object.keys(outer.subsystems!)).toEqual(["oscillator", "rod", "gas", "chain"]);
  });

  it("want a derivative of each state that is not discrete, and no other", () => {
    const states = { x: 1, y: 2, n: { initial: 0, discrete: true } } as const;
    system({ states, derivatives: ({ n }) => ({ x: n, y: n }) });
    // @ts-expect-error y is missing
    system({ states, derivatives: ({ n }) => ({ x: n }) });
    // @ts-expect-error z is no state
    system({ states, derivatives: ({ n }) => ({ x: n, y: n, z: n }) });
    // @ts-expect-error n has no derivative
    system({ states, derivatives: ({ n }) => ({ x: n, y: n, n }) });
    // @ts-expect-error x is no array
    system({ states, derivatives: ({ n }) => ({ x: [n], y: n }) });
    // @ts-expect-error z is not in scope
    expect(system({ states, derivatives: ({ z }) => ({ x: z, y: z }) }).states).toBe(states);
  });

  it("let resets set own states", () => {
    const states = { n: { initial: 0, discrete: true } } as const;
    system({ states, events: { e: { at: 1, reset: ({ n }) => ({ n: n + 1 }) } } });
    system({ states, events: { e: { at: 1, reset: () => ({}) } } });
    // @ts-expect-error m is no state
    system({ states, events: { e: { at: 1, reset: ({ n }) => ({ m: n }) } } });
    // @ts-expect-error times depend on parameters and inputs alone
    expect(system({ states, events: { e: { at: ({ n }) => n } } }).states).toBe(states);
  });

  it("know the ends of connections", () => {
    const subsystems = { a: oscillator, b: oscillator, rod, gas, chain: [oscillator, oscillator] };
    const inputs = { v: 1, w: [1, 2] };
    const index: number = 1;
    const computed: string = "a.x";
    const good = [
      connect("a.y", "b.mu"),
      connect("a.energy", "a.mu", { gain: 2 }),
      connect("rod.gradient", "rod.heating"),
      connect("rod.T[3]", "rod.heating[3]"),
      connect("w[1]", "rod.grid[0][1]"),
      connect("t", "rod.u"),
      connect("v", "gas.T"),
      connect("gas.H2+", "gas.nH"),
      connect(`chain[${index}].y`, `chain[${index + 1}].mu`),
      connect(computed, computed),
      connect(({ t }) => t, "gas.Av"),
      connect(({ b }: { b: { energy: number } }) => -b.energy, "gas.zeta"),
    ];
    expect(system({ inputs, subsystems, connections: good }).connections).toHaveLength(12);
    // @ts-expect-error z is no state or output of a
    system({ inputs, subsystems, connections: [connect("a.z", "b.mu")] });
    // @ts-expect-error nu is no input of b
    system({ inputs, subsystems, connections: [connect("a.y", "b.nu")] });
    // @ts-expect-error y is a number
    system({ inputs, subsystems, connections: [connect("a.y[0]", "b.mu")] });
    // @ts-expect-error chain is an array
    system({ inputs, subsystems, connections: [connect("chain.y", "b.mu")] });
    // @ts-expect-error q is no variable
    system({ inputs, subsystems, connections: [connect("q", "b.mu")] });
    // @ts-expect-error gas has no such condition
    system({ inputs, subsystems, connections: [connect("v", "gas.pressure")] });
    // @ts-expect-error a has no power
    system({ inputs, subsystems, connections: [connect(power, "b.mu")] });
  });

  it("know what can be given", () => {
    expect(withValues(rod, { T: filled(10, 1), u: 2 }).values).toHaveProperty("u", 2);
    // @ts-expect-error z is neither state nor input
    withValues(oscillator, { z: 1 });
    // @ts-expect-error x is a number
    withValues(oscillator, { x: [1] });
    const part: DeclaredSystem = oscillator;
    expect(withValues(part, { anything: [1, 2] }).values).toEqual({ anything: [1, 2] });
  });
});
