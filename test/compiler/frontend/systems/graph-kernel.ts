import { evaluate } from "../../../../compiler/graph/evaluate.js";
import type { NodeId } from "../../../../compiler/graph/node.js";
import type { Model } from "../../../../compiler/model/model.js";
import { analyticJacobian } from "../../../../compiler/passes/sparsity.js";
import type { Kernel, KernelEvent } from "../../../../runtime/kernel.js";

/** A model as a kernel that evaluates its graph, with nothing of the passes and backends but derivatives. */
export function graphKernel(model: Model): Kernel {
  const { graph, states, inputs, derivatives, outputs = [], events = [] } = model;
  const { pattern, entries } = analyticJacobian(model);
  let input = new Float64Array(inputs.length);
  const fill = (
    roots: readonly NodeId[],
    time: number,
    state: Float64Array,
    into: Float64Array,
  ): void => {
    into.set(evaluate(graph, roots, { state, input, time }));
  };
  const values: NodeId[] = [];
  const resets: NodeId[] = [];
  const list = events.map(({ name, trigger, terminal, resets: own }): KernelEvent => {
    const { kind } = trigger;
    const value = values.length;
    if (trigger.kind === "crossing") values.push(trigger.value);
    else values.push(trigger.first, trigger.period);
    const direction = trigger.kind === "crossing" ? trigger.direction : "rising";
    const set = own.map((reset) => ({
      state: reset.state,
      value: resets.push(reset.value) - 1,
    }));
    return { name, kind, direction, terminal, value, resets: set };
  });
  const terms = entries.flat();
  return {
    meta: {
      name: model.name,
      netcVersion: "0",
      sources: [],
      options: { set: {}, summation: "plain", jacobian: "sparse" },
      counts: { states: states.length, rates: 0, jacobianEntries: terms.length, factorEntries: 0 },
    },
    states,
    inputs,
    rateCount: 0,
    initial: model.initial!,
    outputs: outputs.map(({ name, unit, description }) => ({ name, unit, description })),
    pattern,
    rates: (given) => {
      input = Float64Array.from(given);
    },
    rhs: (t, y, _k, dy) => fill(derivatives, t, y, dy),
    jacobian: (t, y, _k, found) => {
      const nodes = terms.map(({ node }) => node);
      const evaluated = evaluate(graph, nodes, { state: y, input, time: t });
      let at = 0;
      entries.forEach((entry, i) => {
        found[i] = entry.reduce((sum, { coefficient }) => sum + coefficient * evaluated[at++]!, 0);
      });
    },
    observe: (t, y, _inputs, out) => {
      fill(
        outputs.map(({ node }) => node),
        t,
        y,
        out,
      );
    },
    events: {
      list,
      valueCount: values.length,
      resetCount: resets.length,
      values: (t, y, _k, out) => fill(values, t, y, out),
      resets: (t, y, _k, out) => fill(resets, t, y, out),
    },
  };
}
