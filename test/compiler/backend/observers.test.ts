import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, reachable, type Bindings } from "../../../compiler/graph/evaluate.js";
import type { Model } from "../../../compiler/model/model.js";
import { foldInputs } from "../../../compiler/passes/fold.js";
import type { Kernel, KernelEvents } from "../../../runtime/kernel.js";
import { kernelForms, modelKernel } from "../../kernel-forms.js";
import { modelOfTrees, randomModel, treeOver, type RandomModel } from "./random-model.js";

/** Positive values of states, inputs and time. */
const point = fc.record({
  y: fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
  inputs: fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
  t: fc.double({ min: 0.5, max: 2, noNaN: true }),
});

type Point = typeof point extends fc.Arbitrary<infer P> ? P : never;

/** Rounding of some hundred operations without cancellation. */
function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    if (Number.isFinite(value)) {
      expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(1e-13 * Math.abs(value));
    } else expect(found[i]).toBe(value);
  });
}

const fixed = 1.25;

/** A random model of which one input is fixed. */
function foldedModel(trees: RandomModel): { readonly whole: Model; readonly model: Model } {
  const whole = modelOfTrees(trees);
  return { whole, model: foldInputs(whole, { p1: fixed }) };
}

function expectObserved(kernel: Kernel, { whole }: { readonly whole: Model }, at: Point): void {
  const y = Float64Array.from(at.y);
  const all = at.inputs.map((value, i) => (i === 1 ? fixed : value));
  const inputs = Float64Array.of(all[0]!, all[2]!);
  const bindings: Bindings = { state: at.y, input: all, time: at.t };
  const values = (nodes: readonly number[]): readonly number[] =>
    evaluate(whole.graph, nodes, bindings);
  const k = new Float64Array(kernel.rateCount);
  kernel.rates(inputs, k, at.t);
  const dy = new Float64Array(3);
  kernel.rhs(at.t, y, k, dy);
  expectClose(dy, values(whole.derivatives));
  const outputs = whole.outputs!.map(({ node }) => node);
  if (outputs.length === 0) expect(kernel.observe).toBeUndefined();
  else {
    const out = new Float64Array(outputs.length);
    kernel.observe!(at.t, y, inputs, out);
    expectClose(out, values(outputs));
    // Neither what was observed before nor where arrays lie matters.
    kernel.observe!(at.t, y.slice(), inputs.slice(), out.fill(7));
    expectClose(out, values(outputs));
  }
  if (whole.events!.length === 0) expect(kernel.events).toBeUndefined();
  else
    expectEvents(kernel.events!, whole, values, (write, count) => {
      const written = new Float64Array(count).fill(7);
      write(at.t, y, k, written);
      return written;
    });
}

function expectEvents(
  { list, valueCount, resetCount, values, resets }: KernelEvents,
  { events = [] }: Model,
  evaluated: (nodes: readonly number[]) => readonly number[],
  run: (write: KernelEvents["values"], count: number) => Float64Array,
): void {
  expect(list.map(({ name }) => name)).toEqual(events.map(({ name }) => name));
  const [found, set] = [run(values, valueCount), run(resets, resetCount)];
  const triggers = events.map(({ trigger }) =>
    trigger.kind === "crossing" ? [trigger.value] : [trigger.first, trigger.period],
  );
  expect(valueCount).toBe(triggers.flat().length);
  expect(resetCount).toBe(events.flatMap((event) => event.resets).length);
  events.forEach(({ trigger, terminal, resets: wanted }, i) => {
    const event = list[i]!;
    expect(event.kind).toBe(trigger.kind);
    expect(event.direction).toBe(trigger.kind === "crossing" ? trigger.direction : "both");
    expect(event.terminal).toBe(terminal);
    const own = found.slice(event.value, event.value + triggers[i]!.length);
    expectClose(own, evaluated(triggers[i]!));
    expect(event.resets.map(({ state }) => state)).toEqual(wanted.map(({ state }) => state));
    expectClose(
      event.resets.map(({ value }) => set[value]!),
      evaluated(wanted.map(({ value }) => value)),
    );
  });
}

/** The derivatives by time along slopes of the inputs, against central differences at fixed y. */
function expectSlopes(kernel: Kernel, at: Point): void {
  const y = Float64Array.from(at.y);
  const inputs = [at.inputs[0]!, at.inputs[2]!];
  const slopes = [0.3, -0.2];
  const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(3)];
  const moved = (step: number): { readonly staged: number[]; readonly dy: number[] } => {
    kernel.rates(
      Float64Array.from(inputs, (p, i) => p + step * slopes[i]!),
      k,
      at.t + step,
    );
    kernel.rhs(at.t + step, y, k, dy);
    return { staged: [...k], dy: [...dy] };
  };
  const [ahead, behind, here] = [moved(1e-5), moved(-1e-5), moved(0)];
  const kSlopes = new Float64Array(kernel.rateCount);
  const derivative = new Float64Array(3);
  kernel.slopes!.rates(Float64Array.from(inputs), Float64Array.from(slopes), k, kSlopes, at.t);
  kernel.slopes!.rhs(at.t, y, k, kSlopes, derivative);
  const compare = (found: Float64Array, of: "staged" | "dy"): void =>
    found.forEach((value, i) => {
      const expected = (ahead[of][i]! - behind[of][i]!) / 2e-5;
      const scale = Math.abs(here[of][i]!) + Math.abs(expected) + 1;
      expect(Math.abs(value - expected)).toBeLessThan(1e-6 * scale ** 2);
    });
  compare(kSlopes, "staged");
  compare(derivative, "dy");
}

describe.each(kernelForms)("outputs and events of random models, as %s", (target) => {
  it("are what the graph says, with one input fixed", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomModel,
        fc.array(point, { minLength: 2, maxLength: 2 }),
        async (trees, points) => {
          const models = foldedModel(trees);
          const kernel = await modelKernel(models.model, { target });
          expect(kernel.initial).toEqual([1 / 3, 1 / 4, 1 / 5]);
          expect(kernel.inputs.map(({ name }) => name)).toEqual(["p0", "p2"]);
          expect(kernel.outputs ?? []).toEqual(
            models.whole.outputs!.map(({ node: _node, ...spec }) => spec),
          );
          for (const at of points) expectObserved(kernel, models, at);
        },
      ),
      { numRuns: 40, seed: 501 },
    );
  });

  it("leave what depends on t to rhs, unless a rate does", async () => {
    let dependent = 0;
    await fc.assert(
      fc.asyncProperty(randomModel, async (trees) => {
        const { model } = foldedModel(trees);
        const { graph } = model;
        const readsTime = reachable(graph, model.derivatives).some((id) => {
          const node = graph.node(id);
          return node.kind === "symbol" && node.role === "time";
        });
        const staged = model.rates.some(({ node }) => graph.stage(node) === "time");
        const { timeDependent } = await modelKernel(model, { target });
        expect(timeDependent).toBe(staged ? "rates" : readsTime ? "derivatives" : undefined);
        if (timeDependent !== undefined) dependent++;
      }),
      { numRuns: 30, seed: 502 },
    );
    expect(dependent).toBeGreaterThan(5);
  });

  it("have slopes that agree with differences", async () => {
    const smooth = randomModel.filter(
      ({ rates, derivatives }) =>
        ![...rates, ...derivatives].some((tree) => JSON.stringify(tree).includes('"choice"')),
    );
    await fc.assert(
      fc.asyncProperty(smooth, point, async (trees, at) => {
        const { model } = foldedModel(trees);
        expectSlopes(await modelKernel(model, { target, timeDerivative: true }), at);
      }),
      { numRuns: 25, seed: 503 },
    );
  });
});

describe("what is only observed", () => {
  it("adds nothing but inputs to the staged buffer", async () => {
    const heavy = treeOver("constant", "input").filter((tree) => tree.kind !== "input");
    await fc.assert(
      fc.asyncProperty(
        randomModel,
        fc.array(heavy, { minLength: 1, maxLength: 5 }),
        point,
        async (trees, outputs, at) => {
          const inputs = Float64Array.from(at.inputs);
          const stagedBy = async (model: Model): Promise<number[]> => {
            const kernel = await modelKernel(model, { target: "ts" });
            const k = new Float64Array(kernel.rateCount);
            kernel.rates(inputs, k, at.t);
            return [...k];
          };
          const alone = await stagedBy(modelOfTrees({ ...trees, outputs: [], events: [] }));
          const observed = await stagedBy(modelOfTrees({ ...trees, outputs, events: [] }));
          expect(observed.slice(0, alone.length)).toEqual(alone);
          for (const value of observed.slice(alone.length)) expect([...inputs]).toContain(value);
        },
      ),
      { numRuns: 40, seed: 504 },
    );
  });
});
