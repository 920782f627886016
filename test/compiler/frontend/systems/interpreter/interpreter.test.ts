import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainArithmetic } from "../../../../../compiler/frontend/systems/arithmetic/plain.js";
import type { Component } from "../../../../../compiler/frontend/systems/component/component.js";
import {
  interpret,
  type Interpreter,
} from "../../../../../compiler/frontend/systems/interpreter/interpreter.js";
import { randomSystems } from "../../../../random-system.js";
import { connect, plain, scalars } from "./trees.js";

const run = (root: Component<never>, options = {}) => interpret(root, plainArithmetic, options);

const vanDerPol = plain({
  states: { x: 1, y: 0.5 },
  inputs: { mu: 1 },
  outputs: { energy: scalars(({ x, y }) => 0.5 * (x! * x! + y! * y!)) },
  derivatives: scalars(({ x, y, mu }) => ({ x: y!, y: mu! * (1 - x! * x!) * y! - x! })),
});

/** An output that is an input, with a gain. */
const gain = (factor: number) =>
  plain({ inputs: { u: 0 }, outputs: { y: scalars(({ u }) => factor * u!) } });

const integrator = plain({
  states: { x: 0 },
  inputs: { u: 0 },
  derivatives: scalars(({ x, u }) => ({ x: u! - x! })),
});

/** Values by name in another order. */
const moved = (from: readonly string[], to: readonly string[], v: readonly number[]) =>
  to.map((name) => v[from.indexOf(name)]!);

const names = (of: Interpreter<never>["outputs"]) => of.map(({ name }) => name);

describe("interpret", () => {
  it("orders and names states, free inputs and outputs, subsystems first", () => {
    const root = plain({
      states: { q: 3 },
      inputs: { force: null },
      outputs: { both: (scope) => [1, scope["q"]] },
      subsystems: { chain: [vanDerPol, vanDerPol], a: vanDerPol },
      connections: [connect("a.y", "chain[1].mu")],
      derivatives: scalars(({ q }) => ({ q: -q! })),
    });
    const { states, initial, inputs, outputs } = run(root);
    expect(states).toEqual("chain[0].x chain[0].y chain[1].x chain[1].y a.x a.y q".split(" "));
    expect(initial).toEqual([1, 0.5, 1, 0.5, 1, 0.5, 3]);
    expect(inputs.map((input) => [input.name, input.default])).toEqual([
      ["chain[0].mu", 1],
      ["a.mu", 1],
      ["force", null],
    ]);
    expect(outputs.map(({ name }) => name)).toEqual(
      "chain[0].energy chain[1].energy a.energy both[0] both[1]".split(" "),
    );
  });

  it("computes what a function written by hand does, to the bit", () => {
    const root = plain({
      subsystems: { a: vanDerPol, b: vanDerPol },
      connections: [
        connect(
          scalars(({ t }) => 0.1 * Math.sin(0.1 * t!)),
          "a.mu",
        ),
        connect("a.y", "b.mu", 2),
      ],
    });
    const { evaluate } = run(root);
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e3, max: 1e3 }), { minLength: 5, maxLength: 5 }),
        (v) => {
          const [t, x1, y1, x2, y2] = v as [number, number, number, number, number];
          const mu1 = 0.1 * Math.sin(0.1 * t);
          const { derivatives, outputs } = evaluate(t, [x1, y1, x2, y2], []);
          expect(derivatives).toEqual([
            y1,
            mu1 * (1 - x1 * x1) * y1 - x1,
            y2,
            2 * y1 * (1 - x2 * x2) * y2 - x2,
          ]);
          expect(outputs).toEqual([0.5 * (x1 * x1 + y1 * y1), 0.5 * (x2 * x2 + y2 * y2)]);
        },
      ),
    );
  });

  it("gives a nested and a flat version the same bits", () => {
    const nested = plain({
      subsystems: {
        inner: plain({
          inputs: { mu: 0 },
          subsystems: { a: vanDerPol },
          connections: [connect("mu", "a.mu")],
        }),
      },
      connections: [
        connect(
          scalars(({ t }) => Math.cos(t!)),
          "inner.mu",
        ),
      ],
    });
    const flat = plain({
      subsystems: { a: vanDerPol },
      connections: [
        connect(
          scalars(({ t }) => Math.cos(t!)),
          "a.mu",
        ),
      ],
    });
    const at = [0.3, [1.7, -0.2], []] as const;
    expect(run(nested).evaluate(...at)).toEqual(run(flat).evaluate(...at));
  });

  it("passes outputs after the update and arrays element by element", () => {
    const shift = plain({
      inputs: { u: [0, 0, 0] },
      outputs: { y: (scope) => (scope["u"] as readonly number[]).map((value) => value + 1) },
    });
    // y[0] leads to u[1], y[1] to u[2]: no loop among elements.
    const root = plain({
      states: { x: 2 },
      subsystems: { shift },
      connections: [
        connect("x", "shift.u[0]"),
        connect("shift.y[0]", "shift.u[1]"),
        connect("shift.y[1]", "shift.u[2]"),
      ],
      outputs: { speed: (_scope, derivatives) => 10 * (derivatives["x"] as number) },
      derivatives: scalars(({ x }) => ({ x: x! ** 2 })),
    });
    const { derivatives, outputs } = run(root).evaluate(0, [2], []);
    expect(derivatives).toEqual([4]);
    expect(outputs).toEqual([3, 4, 5, 40]);
  });

  it("evaluates 10 000 feed-throughs that are declared backwards", () => {
    const count = 10_000;
    const chain = Array.from({ length: count }, () => gain(1));
    const root = plain({
      subsystems: { chain },
      connections: [
        connect("t", `chain[${count - 1}].u`),
        ...Array.from({ length: count - 1 }, (_, i) =>
          connect(`chain[${i + 1}].y`, `chain[${i}].u`),
        ),
      ],
    });
    const { evaluate } = run(root);
    expect(evaluate(7, [], []).outputs.every((value) => value === 7)).toBe(true);
    expect(evaluate(8, [], []).outputs.every((value) => value === 8)).toBe(true);
  });

  it("lets what is not a number pass, where there is no loop", () => {
    const root = plain({
      subsystems: { a: gain(2), x: integrator },
      connections: [
        connect(
          scalars(({ t }) => Math.log(t!)),
          "a.u",
        ),
        connect("a.y", "x.u"),
      ],
    });
    const { evaluate } = run(root);
    expect(evaluate(-1, [0], []).derivatives).toEqual([NaN]);
    expect(evaluate(1, [0], []).derivatives).toEqual([0]);
  });

  it("does not depend on the order of declaration", () => {
    fc.assert(
      fc.property(randomSystems, (system) => {
        const one = run(system.component(plainArithmetic));
        const other = run(system.permuted().component(plainArithmetic));
        const y = one.states.map((_, i) => Math.sin(i + 1));
        const u = one.inputs.map((_, i) => Math.cos(i + 1));
        const found = one.evaluate(0.7, y, u);
        const again = other.evaluate(
          0.7,
          moved(one.states, other.states, y),
          moved(names(one.inputs), names(other.inputs), u),
        );
        expect(moved(one.states, other.states, found.derivatives)).toEqual(again.derivatives);
        expect(moved(names(one.outputs), names(other.outputs), found.outputs)).toEqual(
          again.outputs,
        );
        expect(found.derivatives.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

const loop = (first: number, second: number) =>
  plain({
    states: { x: 1 },
    subsystems: { a: gain(first), b: gain(second), c: integrator },
    connections: [
      connect(
        (scope) => (scope["x"] as number) + (scope["b"] as unknown as { y: number }).y,
        "a.u",
      ),
      connect("a.y", "b.u"),
      connect("b.y", "c.u"),
    ],
    derivatives: () => ({ x: 0 }),
  });

describe("algebraic loops", () => {
  it("are reported with the names of their inputs", () => {
    expect(() => run(loop(2, 3)).evaluate(0, [0, 1], [])).toThrow(
      /^algebraic loop through the inputs .*a\.u.*b\.u|b\.u.*a\.u/,
    );
    expect(() => run(loop(2, 3)).evaluate(0, [0, 1], [])).not.toThrow(/c\.u/);
  });

  it("are reported where conditions hide that something is unknown", () => {
    const flip = plain({
      inputs: { u: 0 },
      outputs: { y: scalars(({ u }) => (u! > 0 ? -1 : 1)) },
    });
    const root = plain({ subsystems: { flip }, connections: [connect("flip.y", "flip.u")] });
    expect(() => run(root).evaluate(0, [], [])).toThrow("algebraic loop through the inputs flip.u");
  });

  it("are solved on request", () => {
    // u = x + 6 u, so that u = -x / 5 and what c takes is 6 u.
    const { evaluate } = run(loop(2, 3), { loops: "solve" });
    expect(evaluate(0, [0, 1], []).derivatives[0]).toBeCloseTo(-1.2, 14);
    const cosine = plain({ inputs: { u: 0 }, outputs: { y: scalars(({ u }) => Math.cos(u!)) } });
    const root = plain({ subsystems: { cosine }, connections: [connect("cosine.y", "cosine.u")] });
    // The fixed point of the cosine.
    expect(run(root, { loops: "solve" }).evaluate(0, [], []).outputs[0]).toBeCloseTo(
      0.7390851332151607,
      14,
    );
  });

  it("say so when they have no solution", () => {
    const root = plain({
      subsystems: {
        a: plain({ inputs: { u: 0 }, outputs: { y: scalars(({ u }) => u! * u! + 1) } }),
      },
      connections: [connect("a.y", "a.u")],
    });
    expect(() => run(root, { loops: "solve" }).evaluate(0, [], [])).toThrow(
      "algebraic loop through a.u: Newton iteration does not converge",
    );
  });
});

describe("the declared order", () => {
  const source = plain({
    states: { x: 1 },
    outputs: { y: scalars(({ x }) => 10 * x!) },
    derivatives: () => ({ x: 0 }),
  });
  const connections = [connect("source.y", "sink.u")];
  const forward = plain({ subsystems: { source, sink: integrator }, connections });
  const backward = plain({ subsystems: { sink: integrator, source }, connections });
  const declared = { order: "declared" };

  it("gives a target that comes first the value of the previous call", () => {
    const ahead = run(forward, declared);
    expect(ahead.evaluate(0, [1, 0], []).derivatives).toEqual([0, 10]);
    expect(ahead.evaluate(0, [2, 0], []).derivatives).toEqual([0, 20]);
    const behind = run(backward, declared);
    expect(behind.evaluate(0, [0, 1], []).derivatives).toEqual([0, 0]);
    expect(behind.evaluate(0, [0, 2], []).derivatives).toEqual([10, 0]);
    expect(behind.evaluate(0, [0, 2], []).derivatives).toEqual([20, 0]);
  });

  it("differs from the scheduled one only there", () => {
    expect(run(backward).evaluate(0, [0, 2], []).derivatives).toEqual([20, 0]);
    expect(run(forward).evaluate(0, [2, 0], []).derivatives).toEqual([0, 20]);
  });
});

describe("events", () => {
  it("have values and what they set, numbered as in a kernel", () => {
    const ball = plain({
      states: { h: 1, v: 0 },
      inputs: { e: 0.7 },
      derivatives: scalars(({ v }) => ({ h: v!, v: -9.81 })),
      events: [
        {
          name: "bounce",
          trigger: { kind: "crossing", value: scalars(({ h }) => h), direction: "falling" },
          reset: scalars(({ v, e }) => ({ v: -e! * v! })),
          terminal: false,
        },
        {
          name: "stop",
          trigger: { kind: "times", first: scalars(({ e }) => 10 * e!), period: undefined },
          terminal: true,
        },
      ],
    });
    const { events } = run(plain({ subsystems: { ball } }));
    expect(events.list).toEqual([
      {
        name: "ball.bounce",
        kind: "crossing",
        direction: "falling",
        terminal: false,
        value: 0,
        resets: [{ state: 1, value: 0 }],
      },
      {
        name: "ball.stop",
        kind: "times",
        direction: "both",
        terminal: true,
        value: 1,
        resets: [],
      },
    ]);
    expect(events.evaluate(0, [0.25, -3], [0.5])).toEqual({
      values: [0.25, 5, Infinity],
      resets: [1.5],
    });
  });
});
