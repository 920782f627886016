import { describe, expect, it } from "vitest";
import { InputError } from "../../../../../compiler/diagnostics/diagnostic.js";
import { componentOf } from "../../../../../compiler/frontend/systems/component/component-of.js";
import {
  connect,
  network,
  system,
  withValues,
} from "../../../../../compiler/frontend/systems/declaration/index.js";
import { conditionSpecs } from "../../../../../compiler/ratelaws/conditions.js";
import { checked, diagnosticsOf, findings, symbols } from "./checked.js";

const lag = system({
  name: "Lag",
  states: { x: 1 },
  parameters: { rate: { default: 2, unit: "s^-1", description: "inverse of the time constant" } },
  inputs: { u: {} },
  outputs: { error: { value: ({ x, u }) => u - x, unit: "V" } },
  derivatives: ({ x, u, rate }) => ({ x: rate * (u - x) }),
});

const at = (file: string) => ({ file, source: 0, line: 1, column: 1 });
const follow = ({ t }: { t: number }) => 2 * t;

describe("a component", () => {
  it("has what was declared, and defaults for what was not", () => {
    const { states, inputs, outputs, derivatives, ...rest } = checked(lag);
    expect(states).toEqual([
      {
        name: "x",
        shape: [],
        unit: "1",
        description: "",
        initial: [1],
        discrete: false,
        location: at("states.x"),
      },
    ]);
    expect(inputs).toEqual([
      {
        kind: "parameter",
        name: "rate",
        shape: [],
        unit: "s^-1",
        description: "inverse of the time constant",
        default: [2],
        location: at("parameters.rate"),
      },
      {
        kind: "input",
        name: "u",
        shape: [],
        unit: "1",
        description: "",
        default: undefined,
        location: at("inputs.u"),
      },
    ]);
    expect(outputs.map(({ name, unit }) => [name, unit])).toEqual([["error", "V"]]);
    expect(derivatives!({ x: 1, u: 3, rate: 2 })).toEqual({ x: 4 });
    const none = { subsystems: [], connections: [], events: [] };
    const places = { location: at(""), derivativesLocation: at("derivatives") };
    expect(rest).toEqual({ name: "Lag", ...places, ...none });
  });

  it("flattens arrays with the last dimension fastest", () => {
    const { states, inputs } = checked(
      system({
        states: {
          m: [
            [1, 2, 3],
            [4, 5, 6],
          ],
        },
        inputs: { u: { shape: [2, 2] }, w: { default: [7, 8], shape: [2] } },
        derivatives: ({ m }) => ({ m }),
      }),
    );
    expect(states[0]).toMatchObject({ shape: [2, 3], initial: [1, 2, 3, 4, 5, 6] });
    expect(inputs[0]).toMatchObject({ shape: [2, 2], default: undefined });
    expect(inputs[1]).toMatchObject({ shape: [2], default: [7, 8] });
  });

  it("starts from given values", () => {
    const { states, inputs } = checked(withValues(withValues(lag, { x: 5, u: 1 }), { x: 6 }));
    expect(states[0]!.initial).toEqual([6]);
    expect(inputs.map((input) => input.default)).toEqual([[2], [1]]);
  });

  it("has the elements of arrays of subsystems one after the other", () => {
    const { subsystems } = checked(
      system({ subsystems: { last: lag, chain: [lag, withValues(lag, { x: 3 })], a: lag } }),
    );
    expect(subsystems.map(({ name, index }) => [name, index])).toEqual([
      ["last", undefined],
      ["chain", 0],
      ["chain", 1],
      ["a", undefined],
    ]);
    expect(subsystems[1]!.component).toBe(subsystems[0]!.component);
    expect(subsystems[2]!.component.states[0]!.initial).toEqual([3]);
  });

  it("takes connections apart", () => {
    const rod = system({ states: { T: [[1, 2]] }, derivatives: ({ T }) => ({ T }) });
    const { connections } = checked(
      system({
        inputs: { v: 1 },
        subsystems: { rod, chain: [lag, lag, lag] },
        connections: [
          connect("rod.T[0][1]", "chain[2].u", { gain: -2 }),
          connect(follow, "chain[0].u"),
          connect("t", "chain[1].u"),
          connect("v", "chain[1].rate"),
        ],
      }),
    );
    expect(connections.map(({ from, to, gain }) => ({ from, to: to.text, gain }))).toEqual([
      {
        from: {
          text: "rod.T[0][1]",
          subsystem: { name: "rod" },
          variable: "T",
          indices: [0, 1],
        },
        to: "chain[2].u",
        gain: -2,
      },
      { from: follow, to: "chain[0].u", gain: undefined },
      { from: { text: "t", variable: "t", indices: [] }, to: "chain[1].u", gain: undefined },
      { from: { text: "v", variable: "v", indices: [] }, to: "chain[1].rate", gain: undefined },
    ]);
    expect(connections[0]!.to.subsystem).toEqual({ name: "chain", index: 2 });
  });

  it("has events at times and at crossings", () => {
    const { events } = checked(
      system({
        parameters: { period: 3 },
        events: {
          once: { at: 10, terminal: true },
          regular: { every: ({ period }) => period, from: 1 },
          multiples: { every: 2 },
          crossing: { when: ({ t }) => t - 1 },
        },
      }),
    );
    const times = events.map(({ trigger }) =>
      trigger.kind === "times"
        ? [trigger.first({ period: 3 }), trigger.period?.({ period: 3 })]
        : trigger.direction,
    );
    expect(times).toEqual([[10, undefined], [1, 3], [2, 2], "both"]);
    expect(events.map(({ terminal }) => terminal)).toEqual([true, false, false, false]);
  });

  it("of a network has species as states and conditions as inputs", () => {
    const species = ["H2", "e-"].map((name) => ({ name, composition: null, charge: 0, mass: 1 }));
    const found = { name: "Gas", sources: [], species, reactions: [] };
    const gas = network("gas.yaml", { state: "density", values: { H2: 0.5, T: 10 } });
    const { subsystems, connections } = checked(
      system({
        subsystems: { gas, lag },
        connections: [connect("gas.e-", "lag.u"), connect("lag.x", "gas.nH")],
      }),
      (file) => (file === "gas.yaml" ? found : expect.fail(file)),
    );
    const { states, inputs, network: part } = subsystems[0]!.component;
    expect(states.map(({ name, initial, unit }) => [name, initial, unit])).toEqual([
      ["H2", [0.5], "cm^-3"],
      ["e-", [0], "cm^-3"],
    ]);
    expect(inputs.map(({ name }) => name)).toEqual(conditionSpecs.map(({ name }) => name));
    expect(inputs.map((input) => input.default)).toEqual([
      [10],
      undefined,
      undefined,
      [1.36e-17],
      [1],
      [0.5],
    ]);
    expect(part).toEqual({ network: found, state: "density" });
    expect(connections.map(({ from }) => from)).toMatchObject([
      { subsystem: { name: "gas" }, variable: "e-" },
      { subsystem: { name: "lag" }, variable: "x" },
    ]);
    const given = network("gas.yaml", { values: { H: 1 } });
    expect(diagnosticsOf(() => checked(given, () => found))).toMatchObject([
      { code: "NC326", hint: "did you mean H2?", location: { file: "values.H" } },
    ]);
  });
});

describe("checking", () => {
  it("reports everything at once, and nothing that follows from it", () => {
    const broken = {
      kind: "system",
      states: { x: NaN },
      subsystems: { a: 3, b: lag },
      connections: [
        { kind: "connection", from: "x", to: "b.u" },
        { kind: "connection", from: "a.y", to: "b.rate" },
        { kind: "connection", from: "b.y", to: "a.u" },
      ],
      derivatives: () => ({}),
      events: { e: {} },
    };
    expect(findings(broken).map(({ code, location }) => [code, location?.file])).toEqual([
      ["NC327", "subsystems.a"],
      ["NC324", "states.x"],
      ["NC329", "connections[2].from"],
      ["NC333", "events.e"],
    ]);
  });

  it("looks once at an object that is used many times", () => {
    const states = { x: NaN };
    const broken = { kind: "system", name: "Broken", states, derivatives: () => ({}) };
    const copies = Array.from({ length: 50 }, () => ({ ...broken }));
    expect(findings({ kind: "system", subsystems: { copies, broken } })).toHaveLength(1);
  });

  it("does without places", () => {
    const places = { of: () => undefined };
    const attempt = () =>
      componentOf({ kind: "system", a: 1 }, { arithmetic: symbols, places, network: expect.fail });
    expect(attempt).toThrow(InputError);
    expect(diagnosticsOf(attempt)[0]).not.toHaveProperty("location");
  });

  it("finds a system that contains itself, however far down", () => {
    const inner: { kind: string; name: string; subsystems: Record<string, unknown> } = {
      kind: "system",
      name: "Inner",
      subsystems: {},
    };
    const middle = { kind: "system", name: "Middle", subsystems: { parts: [lag, inner] } };
    inner.subsystems["again"] = middle;
    const [finding, ...others] = findings({ kind: "system", subsystems: { middle } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "NC328",
      message: "Middle contains itself, as subsystem again of Inner: Middle -> Inner -> Middle",
      location: { file: "subsystems.middle.subsystems.parts[1].subsystems.again" },
    });
  });

  it("finds arrays that contain themselves", () => {
    const endless: unknown[] = [];
    endless.push(endless);
    const [finding] = findings({ kind: "system", parameters: { k: endless } });
    expect(finding).toMatchObject({ code: "NC325", location: { file: "parameters.k" } });
  });

  it("follows 20 000 systems one within the other, and finds a circle of them", () => {
    const innermost = { kind: "system", name: "Innermost", subsystems: {} };
    let outer: object = innermost;
    for (let depth = 0; depth < 20_000; depth++) {
      outer = { kind: "system", name: `S${depth}`, subsystems: { inner: outer } };
    }
    const places = { of: () => undefined };
    const context = { arithmetic: symbols, places, network: expect.fail };
    let component = componentOf(outer, context);
    for (let depth = 0; depth < 20_000; depth++) component = component.subsystems[0]!.component;
    expect(component.name).toBe("Innermost");
    innermost.subsystems = { outer };
    expect(diagnosticsOf(() => componentOf(outer, context))).toMatchObject([
      { code: "NC328", message: expect.stringMatching(/-> \.\.\. -> .*Innermost -> S19999$/) },
    ]);
  });

  it("resolves a name that is both a state and an output as the output", () => {
    const both = {
      kind: "system",
      states: { T: [1, 2] },
      outputs: { T: () => 1 },
      derivatives: () => ({ T: [0, 0] }),
    };
    const connections = [{ kind: "connection", from: "both.T", to: "lag.u" }];
    expect(findings({ kind: "system", subsystems: { both, lag }, connections })).toEqual([]);
  });
});
