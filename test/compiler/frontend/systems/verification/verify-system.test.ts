import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Arithmetic,
  Operand,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import type { Component } from "../../../../../compiler/frontend/systems/component/component.js";
import { formatSystemReport } from "../../../../../compiler/frontend/systems/verification/report.js";
import type { Kernel } from "../../../../../runtime/kernel.js";
import { kernelForms } from "../../../../kernel-forms.js";
import { randomSystems } from "../../../../random-system.js";
import { compiled, verified, type Generic } from "./verified.js";

const noUnit = { unit: "1", description: "" };

/** A damped pendulum with a driven pivot, an output and an event that turns it back. */
const pendulum: Generic = <V extends object>(m: Arithmetic<V>): Component<V> => {
  type Of = Readonly<Record<string, Operand<V>>>;
  const of =
    (f: (scope: Of) => unknown) =>
    (scope: object): unknown =>
      f(scope as Of);
  return {
    name: "Pendulum",
    states: [
      { name: "angle", shape: [], ...noUnit, initial: [0.5], discrete: false },
      { name: "speed", shape: [], ...noUnit, initial: [0], discrete: false },
    ],
    inputs: [
      { name: "damping", kind: "parameter", shape: [], ...noUnit, default: [0.25] },
      { name: "force", kind: "input", shape: [], ...noUnit, default: [1] },
    ],
    outputs: [
      {
        name: "energy",
        ...noUnit,
        value: of(({ angle, speed }) =>
          m.subtract(m.multiply(0.5, m.multiply(speed!, speed!)), m.call("cos", [angle!])),
        ),
      },
    ],
    subsystems: [],
    connections: [],
    events: [
      {
        name: "stop",
        trigger: {
          kind: "crossing",
          value: of(({ angle, force }) => m.subtract(angle!, force!)),
          direction: "rising",
        },
        reset: of(({ speed, damping }) => ({ speed: m.negate(m.multiply(damping!, speed!)) })),
        terminal: false,
      },
    ],
    derivatives: of(({ t, angle, speed, damping, force }) => {
      const drive = m.multiply(force!, m.call("sin", [m.multiply(0.3, t!)]));
      const restoring = m.call("sin", [angle!]);
      return {
        angle: speed,
        speed: m.subtract(m.subtract(drive, restoring), m.multiply(damping!, speed!)),
      };
    }),
  };
};

describe.each(kernelForms)("kernels in the form %s", (target) => {
  it("of random systems agree with the interpreted modules", async () => {
    await fc.assert(
      fc.asyncProperty(randomSystems, async (system) => {
        const report = verified(await compiled(system.component, target), system.component);
        expect(report.passed, formatSystemReport(report)).toBe(true);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it("of a system report measured figures as plain data", async () => {
    const report = verified(await compiled(pendulum, target), pendulum, 100);
    expect(report.passed, formatSystemReport(report)).toBe(true);
    expect(Object.keys(report.checks)).toEqual([
      "derivatives",
      "outputs",
      "events",
      "jacobian",
      "differences",
    ]);
    const { derivatives, events } = report.checks;
    expect(derivatives).toMatchObject({ samples: 100, comparisons: 200, discontinuous: 0 });
    // One value and one reset for each sample.
    expect(events?.comparisons).toBe(200);
    expect(derivatives?.worstRatio).toBeLessThan(2);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(verified(await compiled(pendulum, target), pendulum, 100)).toEqual(report);
  });
});

/** The checks that a pendulum with another kernel fails. */
const failing = (mutate: (kernel: Kernel) => Kernel) => async () => {
  const kernel = await compiled(pendulum);
  const report = verified(mutate(kernel), pendulum, 40);
  expect(report.passed).toBe(false);
  const failed = Object.entries(report.checks).flatMap(([name, { passed }]) =>
    passed ? [] : [name],
  );
  return { report, failed };
};
/** A kernel whose derivatives are changed after the fact. */
const bent =
  (change: (t: number, y: Float64Array, k: Float64Array, dy: Float64Array) => void) =>
  (kernel: Kernel): Kernel => ({
    ...kernel,
    rhs: (t, y, k, dy) => {
      kernel.rhs(t, y, k, dy);
      change(t, y, k, dy);
    },
  });

/** A kernel whose events are changed after the fact. */
const bentEvents =
  (part: "values" | "resets") =>
  (kernel: Kernel): Kernel => ({
    ...kernel,
    events: {
      ...kernel.events!,
      [part]: (t: number, y: Float64Array, k: Float64Array, values: Float64Array) => {
        kernel.events![part](t, y, k, values);
        values[0] = -values[0]!;
      },
    },
  });

describe("kernels that are wrong", () => {
  it.each([
    ["a wrong sign", bent((_t, _y, _k, dy) => void (dy[1] = -dy[1]!))],
    ["a dropped term", bent((_t, y, _k, dy) => void (dy[1]! += Math.sin(y[0]!)))],
    ["a swapped index", bent((_t, y, _k, dy) => void (dy[0] = y[0]!))],
    ["a relative error of 1e-12", bent((_t, _y, _k, dy) => void (dy[1]! *= 1 + 1e-12))],
    ["a value that is not a number", bent((_t, _y, _k, dy) => void (dy[0] = NaN))],
    [
      "time that stands still",
      (kernel: Kernel): Kernel => ({
        ...kernel,
        rhs: (_t, y, k, dy) => kernel.rhs(0, y, k, dy),
        rates: (u, k) => kernel.rates(u, k, 0),
      }),
    ],
  ])("fail for %s", async (_what, mutate) => {
    const { failed } = await failing(mutate)();
    expect(failed).toContain("derivatives");
  });

  it("fail for Jacobian entries that are wrong or missing", async () => {
    const wrong = await failing((kernel) => ({
      ...kernel,
      jacobian: (t, y, k, values) => {
        kernel.jacobian(t, y, k, values);
        values[1]! *= 1 + 1e-3;
      },
    }))();
    expect(wrong.failed).toEqual(["jacobian", "differences"]);
    // Without d(speed)/dt by angle: the column of the angle has its diagonal alone.
    const lacking = await failing((kernel) => ({
      ...kernel,
      pattern: { size: 2, colPtr: Int32Array.of(0, 1, 3), rowIdx: Int32Array.of(0, 0, 1) },
      jacobian: (t, y, k, values) => {
        const all = new Float64Array(4);
        kernel.jacobian(t, y, k, all);
        values.set([all[0]!, all[2]!, all[3]!]);
      },
    }))();
    expect(lacking.failed).toContain("jacobian");
    expect(lacking.report.checks.jacobian!.differences[0]!.where).toBe(
      "d(speed)/dt by what has no entry",
    );
  });

  it("fail for outputs, event values and resets that are wrong", async () => {
    const output = await failing((kernel) => ({
      ...kernel,
      observe: (t, y, inputs, out) => {
        kernel.observe!(t, y, inputs, out);
        out[0]! += 1e-9;
      },
    }))();
    expect(output.failed).toEqual(["outputs"]);
    expect((await failing(bentEvents("values"))()).failed).toEqual(["events"]);
    expect((await failing(bentEvents("resets"))()).failed).toEqual(["events"]);
  });

  it("fail before anything is computed when they are those of another model", async () => {
    const { report } = await failing((kernel) => ({
      ...kernel,
      states: ["speed", "angle"],
      stateUnits: ["rad", "1"],
      inputs: kernel.inputs.slice(1),
    }))();
    expect(report.checks).toEqual({});
    expect(report.structure.problems).toEqual([
      "states: 2 in the kernel, 2 in the modules; at 0 speed, expected angle",
      "units of states: 2 in the kernel, 2 in the modules; at 0 rad, expected 1",
      "inputs: 1 in the kernel, 2 in the modules; at 0 force [1] default 1, expected damping [1] default 0.25",
      "events: 1 in the kernel, 1 in the modules; at 0 stop: crossing rising, sets angle, expected stop: crossing rising, sets speed",
    ]);
    expect(formatSystemReport(report)).toContain("structure    FAILED");
  });

  it("fail when they throw", async () => {
    const { report } = await failing((kernel) => ({
      ...kernel,
      rhs: () => {
        throw new TypeError("no such thing");
      },
    }))();
    expect(report.structure.problems).toEqual(["the kernel threw: TypeError: no such thing"]);
  });
});
