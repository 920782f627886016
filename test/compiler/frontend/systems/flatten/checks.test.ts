import { describe, expect, it } from "vitest";
import { InputError, type Diagnostic } from "../../../../../compiler/diagnostics/diagnostic.js";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import { connect, sourceOf, system, type Declare, type Numbers } from "./sources.js";

const location = { file: "model.system.yaml", source: 0, line: 4, column: 9 };

function findings(declare: Declare): readonly Diagnostic[] {
  try {
    const source = sourceOf(declare, { places: { of: () => location } });
    flattenSystem(source, { loops: "error", observe: "all" });
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** A system with one parameter, which is connected. */
function withParameter(from: Parameters<typeof connect>[0]): Declare {
  return ({ times }) => {
    const decay = system({
      states: { x: 1 },
      parameters: { rate: 2 },
      derivatives: ({ x, rate }: Numbers<never>) => ({ x: times(rate!, x!) }),
    });
    return system({
      states: { z: 0, level: { initial: 1, discrete: true } },
      inputs: { u: 1 },
      subsystems: { decay },
      connections: [connect(from, "decay.rate")],
      derivatives: () => ({ z: 1 }),
    });
  };
}

const timed =
  (every: (scope: Numbers<never>) => unknown): Declare =>
  () =>
    system({
      states: { x: 1 },
      inputs: { wait: 1 },
      derivatives: () => ({ x: 1 }),
      events: { tick: { every } },
    });

const dividedByZero: Declare = ({ m, sum }) =>
  system({
    states: { x: 1, y: 1 },
    inputs: { u: 1 },
    outputs: { good: ({ x }: Numbers<never>) => x, bad: ({ y }: Numbers<never>) => y },
    derivatives: ({ x, y }: Numbers<never>) => ({ x: y, y: sum(x!, m.divide(y!, 0)) }),
  });

const returning =
  (value: unknown): Declare =>
  () =>
    system({
      subsystems: { a: system({ states: { x: 1, T: [1, 2] }, derivatives: () => value }) },
    });

describe("checks of the flat model", () => {
  it("parameters change with parameters and inputs alone", () => {
    expect(findings(withParameter("u"))).toEqual([]);
    for (const [from, what] of [
      ["t", "time"],
      ["z", "states"],
      ["level", "states"],
      ["decay.x", "states"],
    ] as const) {
      const [finding, ...rest] = findings(withParameter(from));
      expect(rest).toEqual([]);
      expect(finding).toMatchObject({ code: "NC340", location });
      expect(finding!.message).toContain("decay.rate is a parameter");
      expect(finding!.message).toContain(`depends on ${what}`);
    }
  });

  it("times of events do not change during a run", () => {
    expect(findings(timed(({ wait }) => wait))).toEqual([]);
    for (const name of ["x", "t"]) {
      const [finding] = findings(timed((scope) => scope[name]));
      expect(finding).toMatchObject({ code: "NC344", location });
      expect(finding!.message).toContain("event tick");
    }
  });

  it("numbers that are infinite are named, not printed", () => {
    const [finding, ...rest] = findings(dividedByZero);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ code: "NC345", location });
    expect(finding!.message).toContain("derivative of y");
  });

  it("what behaviours return has the names and shapes that were declared", () => {
    expect(findings(returning({ x: 1, T: [1, 2] }))).toEqual([]);
    for (const [value, code, words] of [
      [{ x: 1 }, "NC335", "T is missing"],
      [{ x: 1, T: [1, 2], z: 1 }, "NC335", "z is none of"],
      [{ x: 1, T: [1, 2, 3] }, "NC336", "length 3"],
      [{ x: "a", T: [1, 2] }, "NC337", '"a"'],
    ] as const) {
      const [finding] = findings(returning(value));
      expect(finding).toMatchObject({ code, location });
      expect(finding!.message).toContain(words);
      expect(finding!.message).toContain("a.derivatives");
    }
  });

  it("outputs have the shape of the inputs that they are connected to", () => {
    const [finding] = findings(() => {
      const source = system({ outputs: { y: () => [1, 2, 3] } });
      const sink = system({ inputs: { u: [0, 0] } });
      return system({ subsystems: { source, sink }, connections: [connect("source.y", "sink.u")] });
    });
    expect(finding).toMatchObject({ code: "NC336", location });
    expect(finding!.message).toContain("connection to sink.u");
  });
});
