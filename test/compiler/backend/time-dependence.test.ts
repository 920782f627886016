import { describe, expect, it } from "vitest";
import { call, product, state, sum, time } from "../../../compiler/graph/builders.js";
import { Graph } from "../../../compiler/graph/graph.js";
import type { Model } from "../../../compiler/model/model.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { kernelForms, modelKernel } from "../../kernel-forms.js";

/** y' = -y + sin t. */
function relaxation(where: "rates" | "derivatives"): Model {
  const graph = new Graph();
  const y = state(graph, 0, "y");
  const wave = call(graph, "sin", [time(graph)]);
  const force = where === "rates" ? graph.addQuantity("force", wave) : wave;
  return {
    name: "relaxation",
    graph,
    states: ["y"],
    inputs: [],
    rates: where === "rates" ? [{ node: force, key: "force", comment: "force" }] : [],
    derivatives: [
      sum(graph, [
        { coefficient: -1, node: y },
        { coefficient: 1, node: force },
      ]),
    ],
    conserved: [],
    reactions: [],
    initial: [1],
    outputs: [{ name: "square", unit: "1", description: "", node: product(graph, [y, y, force]) }],
  };
}

/** Its solution from y(0) = 1. */
function exact(t: number): number {
  return (Math.sin(t) - Math.cos(t)) / 2 + 1.5 * Math.exp(-t);
}

describe.each(kernelForms)("a derivative that depends on t, as %s", (target) => {
  for (const where of ["rates", "derivatives"] as const) {
    for (const timeDerivative of [false, true]) {
      const how = timeDerivative ? "with slopes" : "by differences";
      it(`is integrated right: ${where}, ${how}`, async () => {
        const kernel = await modelKernel(relaxation(where), { target, timeDerivative });
        expect(kernel.timeDependent).toBe(where);
        for (const method of ["bdf", "rodas4p", "dopri5"]) {
          const { final, statistics } = solveSync(
            {
              kernel,
              inputs: new Float64Array(0),
              initial: Float64Array.from(kernel.initial!),
              span: [0, 6],
              tolerances: { relative: 1e-8, absolute: 1e-10 },
            },
            { method },
          );
          expect(Math.abs(final.state[0]! - exact(6))).toBeLessThan(2e-7);
          // A missing derivative by time would show as failed steps of the Rosenbrock method.
          expect(statistics.steps).toBeLessThan(method === "bdf" ? 400 : 250);
          if (where === "derivatives") expect(statistics.rates).toBe(1);
          else expect(statistics.rates).toBeGreaterThan(statistics.steps);
        }
        const out = new Float64Array(1);
        kernel.observe!(2, Float64Array.of(0.5), new Float64Array(0), out);
        expect(Math.abs(out[0]! - 0.25 * Math.sin(2))).toBeLessThan(1e-16);
      });
    }
  }
});

describe("lanes", () => {
  it.each(["rates", "derivatives"] as const)("have a time each: %s", async (where) => {
    const kernel = await modelKernel(relaxation(where), { target: "wasm", lanes: 4 });
    const times = Float64Array.of(0.1, 0.9, 2.3, 5);
    const y = Float64Array.of(1, -1, 0.5, 2);
    const k = new Float64Array(4 * kernel.rateCount);
    const dy = new Float64Array(4);
    kernel.lanes!.rates(new Float64Array(0), k, times);
    kernel.lanes!.rhs(times, y, k, dy);
    for (let cell = 0; cell < 4; cell++) {
      const [own, derivative] = [new Float64Array(kernel.rateCount), new Float64Array(1)];
      kernel.rates(new Float64Array(0), own, times[cell]);
      kernel.rhs(times[cell]!, y.subarray(cell, cell + 1), own, derivative);
      expect(dy[cell]).toBe(derivative[0]);
      expect(Math.abs(dy[cell]! - (Math.sin(times[cell]!) - y[cell]!))).toBeLessThan(1e-15);
    }
  });
});
