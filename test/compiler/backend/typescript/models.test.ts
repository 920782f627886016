import { describe, expect, it } from "vitest";
import {
  call,
  constant,
  input,
  power,
  product,
  state,
  sum,
  time,
  type Term,
} from "../../../../compiler/graph/builders.js";
import { Graph } from "../../../../compiler/graph/graph.js";
import type { NodeId } from "../../../../compiler/graph/node.js";
import type { Model } from "../../../../compiler/model/model.js";
import type { Target } from "../../../../compiler/pipeline.js";
import type { InputSpec, Kernel } from "../../../../runtime/kernel.js";
import { modelText } from "../../../compile-parts.js";
import { loadKernel } from "../../../load-kernel.js";
import { kernelForms } from "../../../kernel-forms.js";
import { expectFormatted } from "./expect-formatted.js";
import { typeErrors } from "./type-check.js";

/** A model of these states and inputs, with derivatives built from their nodes. */
function modelWith(
  states: readonly string[],
  inputs: readonly string[],
  derive: (graph: Graph, y: readonly NodeId[], p: readonly NodeId[]) => Partial<Model>,
): Model {
  const graph = new Graph();
  const y = states.map((name, index) => state(graph, index, name));
  const p = inputs.map((name, index) => input(graph, index, name));
  const specs = inputs.map((name): InputSpec => ({
    name,
    unit: "1",
    default: null,
    description: "",
  }));
  const parts = { rates: [], derivatives: [], conserved: [], reactions: [] };
  return { name: "system", graph, states, inputs: specs, ...parts, ...derive(graph, y, p) };
}

interface Evaluated {
  readonly kernel: Kernel;
  readonly dy: readonly number[];
  /** Rows of the Jacobian. */
  readonly jacobian: readonly (readonly number[])[];
}

async function evaluated(
  target: Target,
  model: Model,
  inputs: readonly number[],
  y: readonly number[],
  t = 0,
): Promise<Evaluated> {
  const text = await modelText(model, { target, timeDerivative: true });
  await expectFormatted(text);
  // What WebAssembly exports has no types that could be checked.
  if (target !== "wasm") expect(typeErrors(text)).toEqual([]);
  const kernel = await loadKernel(text);
  const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(y.length)];
  const values = new Float64Array(kernel.pattern.rowIdx.length);
  kernel.rates(Float64Array.from(inputs), k, t);
  kernel.rhs(t, Float64Array.from(y), k, dy);
  kernel.jacobian(t, Float64Array.from(y), k, values);
  const jacobian = y.map(() => y.map(() => 0));
  const { colPtr, rowIdx } = kernel.pattern;
  y.forEach((_, column) => {
    for (let at = colPtr[column]!; at < colPtr[column + 1]!; at++) {
      jacobian[rowIdx[at]!]![column] = values[at]!;
    }
  });
  expectSlopes(kernel, inputs, y, t);
  return { kernel, dy: [...dy], jacobian };
}

/** Derivatives by time, while every input moves, agree with differences at fixed y. */
function expectSlopes(
  kernel: Kernel,
  inputs: readonly number[],
  y: readonly number[],
  t: number,
): void {
  const slopes = inputs.map((_, i) => 0.7 - 0.3 * i);
  const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(y.length)];
  const at = (s: number): readonly number[] => {
    const moved = inputs.map((value, i) => value + s * slopes[i]!);
    kernel.rates(Float64Array.from(moved), k, t + s);
    kernel.rhs(t + s, Float64Array.from(y), k, dy);
    return [...dy];
  };
  const [a, b, c, d] = [1e-3, -1e-3, 5e-4, -5e-4].map(at);
  const size = at(0).map(Math.abs);
  const kSlopes = new Float64Array(kernel.rateCount);
  const derivative = new Float64Array(y.length);
  kernel.slopes!.rates(Float64Array.from(inputs), Float64Array.from(slopes), k, kSlopes, t);
  kernel.slopes!.rhs(t, Float64Array.from(y), k, kSlopes, derivative);
  derivative.forEach((found, i) => {
    const expected = (8 * (c![i]! - d![i]!) - (a![i]! - b![i]!)) / 6e-3;
    const bound = 1e-7 * (1 + size[i]! + Math.abs(expected));
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(bound);
  });
}

function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1e-14 * Math.abs(expected[i]!));
  });
}

const term = (node: NodeId, coefficient = 1): Term => ({ coefficient, node });

describe.each(kernelForms)("models that are not chemistry, as %s", (target) => {
  it("Lotka and Volterra's predators and prey", async () => {
    const model = modelWith(["prey", "predators"], ["a", "b", "c", "d"], (graph, [x, y], p) => {
      const [a, b, c, d] = p as [NodeId, NodeId, NodeId, NodeId];
      const birth = graph.label(product(graph, [a, x!]), {
        name: "birth",
        comment: "prey are born",
      });
      const eaten = graph.label(product(graph, [b, x!, y!]), { name: "eaten" });
      return {
        derivatives: [
          sum(graph, [term(birth), term(eaten, -1)]),
          sum(graph, [term(product(graph, [c, x!, y!])), term(product(graph, [d, y!]), -1)]),
        ],
      };
    });
    const [a, b, c, d, x, y] = [1.1, 0.4, 0.1, 0.35, 10, 5];
    const { kernel, dy, jacobian } = await evaluated(target, model, [a, b, c, d], [x, y]);
    expect(kernel.states).toEqual(["prey", "predators"]);
    expect(kernel.inputs.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
    expectClose(dy, [a * x - b * x * y, c * x * y - d * y]);
    expectClose(jacobian[0]!, [a - b * y, -b * x]);
    expectClose(jacobian[1]!, [c * y, c * x - d]);
  });

  it("a pendulum with friction, without inputs", async () => {
    const model = modelWith(["angle", "speed"], [], (graph, [angle, speed]) => ({
      derivatives: [
        speed!,
        sum(graph, [term(call(graph, "sin", [angle!]), -9.81), term(speed!, -0.2)]),
      ],
    }));
    const { dy, jacobian } = await evaluated(target, model, [], [1.2, -0.7]);
    expectClose(dy, [-0.7, -9.81 * Math.sin(1.2) + 0.2 * 0.7]);
    expectClose(jacobian[0]!, [0, 1]);
    expectClose(jacobian[1]!, [-9.81 * Math.cos(1.2), -0.2]);
  });

  it("Van der Pol's oscillator with a force that depends on time", async () => {
    const model = modelWith(["x", "v"], ["mu", "force", "omega"], (graph, [x, v], p) => {
      const [mu, force, omega] = p as [NodeId, NodeId, NodeId];
      const damping = sum(graph, [term(power(graph, x!, 2), -1)], 1);
      const phase = product(graph, [omega, time(graph)]);
      return {
        derivatives: [
          v!,
          sum(graph, [
            term(product(graph, [mu, damping, v!])),
            term(x!, -1),
            term(product(graph, [force, call(graph, "cos", [phase])])),
          ]),
        ],
      };
    });
    const [mu, force, omega, x, v, t] = [8.53, 1.2, 0.628, 1.9, -0.6, 3.7];
    const { dy, jacobian } = await evaluated(target, model, [mu, force, omega], [x, v], t);
    expectClose(dy, [v, mu * (1 - x * x) * v - x + force * Math.cos(omega * t)]);
    expectClose(jacobian[0]!, [0, 1]);
    expectClose(jacobian[1]!, [-2 * mu * x * v - 1, mu * (1 - x * x)]);
  });

  it("rates that depend on states, on another rate, or are a state themselves", async () => {
    const model = modelWith(["T", "n"], ["alpha"], (graph, [T, n], [alpha]) => {
      const arrhenius = product(graph, [
        alpha!,
        call(graph, "exp", [product(graph, [power(graph, T!, -1)], -50)]),
      ]);
      const k = graph.addQuantity("k", arrhenius);
      const twice = graph.addQuantity("twice", product(graph, [k], 2));
      const plain = graph.addQuantity("class", T!);
      const fixed = graph.addQuantity("y", product(graph, [alpha!], 3));
      const nodes = [k, twice, plain, fixed];
      return {
        rates: nodes.map((node, i) => ({ node, key: `q${i}`, comment: "" })),
        derivatives: [
          sum(graph, [term(product(graph, [k, n!])), term(product(graph, [plain, fixed]), -1)]),
          sum(graph, [term(product(graph, [twice, n!, n!]), -1), term(plain, 0.5)]),
        ],
      };
    });
    const [alpha, T, n] = [2.5, 40, 3];
    const { dy, jacobian } = await evaluated(target, model, [alpha], [T, n]);
    const k = alpha * Math.exp(-50 / T);
    const slope = (k * 50) / T ** 2;
    expectClose(dy, [k * n - 3 * alpha * T, -2 * k * n * n + T / 2]);
    expectClose(jacobian[0]!, [slope * n - 3 * alpha, k]);
    expectClose(jacobian[1]!, [-2 * slope * n * n + 0.5, -4 * k * n]);
  });

  it("every operation, in positions that need parentheses", async () => {
    const model = modelWith(["x", "y"], ["p"], (graph, nodes, [p]) => {
      const [x, y] = nodes as [NodeId, NodeId];
      const of = (name: Parameters<typeof call>[1], ...operands: NodeId[]): NodeId =>
        call(graph, name, operands);
      const total = sum(graph, [term(x), term(y, -2)], 5);
      const less = of("less", total, of("max", x, y));
      const chosen = of("select", less, of("select", of("lessOrEqual", x, p!), x, y), total);
      return {
        derivatives: [
          sum(graph, [
            term(of("exp", product(graph, [sum(graph, [term(x), term(y)])], -1))),
            term(product(graph, [chosen, chosen, less]), -3),
            term(power(graph, sum(graph, [term(x), term(p!)]), -2), 1 / 300),
            term(power(graph, product(graph, [x, y], 1 / 7), 0.5)),
            term(power(graph, y, -1.5), -1),
          ]),
          sum(graph, [
            term(of("pow", x, p!)),
            term(of("abs", sum(graph, [term(x), term(y, -1)])), -1),
            term(product(graph, [of("tanh", x), of("log", y), power(graph, of("sqrt", x), -1)])),
            term(of("select", product(graph, [x, y], -1), of("log10", x), constant(graph, 1))),
            term(of("min", x, product(graph, [y], -1))),
          ]),
        ],
      };
    });
    for (const [x, y, p] of [
      [1.5, 2.5, 3],
      [4, 0.5, 1.25],
      [0.1, 30, 0.5],
    ] as const) {
      const { dy } = await evaluated(target, model, [p], [x, y]);
      const less = x - 2 * y + 5 < Math.max(x, y) ? 1 : 0;
      const chosen = less ? (x <= p ? x : y) : x - 2 * y + 5;
      expectClose(dy, [
        Math.exp(-(x + y)) -
          3 * chosen * chosen * less +
          1 / 300 / (x + p) ** 2 +
          Math.sqrt((x * y) / 7) -
          y ** -1.5,
        x ** p -
          Math.abs(x - y) +
          (Math.tanh(x) * Math.log(y)) / Math.sqrt(x) +
          Math.log10(x) +
          Math.min(x, -y),
      ]);
    }
  });

  it("inputs, states and labels with the kernel's own names", async () => {
    const names = [
      "k",
      "t",
      "y",
      "dy",
      "inputs",
      "values",
      "Math",
      "class",
      "2x",
      "",
      "accumulate",
    ];
    const model = modelWith(names, names, (graph, y, p) => ({
      derivatives: y.map((node, i) => {
        const inner = graph.label(call(graph, "exp", [product(graph, [node, p[i]!])]), {
          name: names[i]!,
        });
        return sum(graph, [term(inner), term(product(graph, [inner, inner, node]))]);
      }),
    }));
    const point = names.map((_, i) => 0.1 * (i + 1));
    const { dy } = await evaluated(target, model, point, point);
    expectClose(
      dy,
      point.map((x) => Math.exp(x * x) + Math.exp(x * x) ** 2 * x),
    );
  });

  it("expressions that share subexpressions at every level", async () => {
    const depth = 60;
    const model = modelWith(["x"], ["p"], (graph, [x], [p]) => {
      let node = x!;
      let early = p!;
      for (let level = 0; level < depth; level++) {
        const halves = (inner: NodeId): NodeId =>
          sum(graph, [
            term(call(graph, "sin", [inner]), 0.5),
            term(call(graph, "cos", [inner]), 0.5),
          ]);
        node = halves(node);
        early = halves(early);
      }
      return { derivatives: [product(graph, [node, early])] };
    });
    const { dy } = await evaluated(target, model, [0.2], [0.7]);
    const iterated = (start: number): number => {
      let value = start;
      for (let level = 0; level < depth; level++)
        value = 0.5 * Math.sin(value) + 0.5 * Math.cos(value);
      return value;
    };
    expectClose(dy, [iterated(0.7) * iterated(0.2)]);
  });

  it("expressions that nest thousands of times", async () => {
    const depth = 2000;
    const model = modelWith(["x"], [], (graph, [x]) => {
      let node = x!;
      for (let level = 0; level < depth; level++) node = call(graph, "sin", [node]);
      return { derivatives: [node] };
    });
    const { dy } = await evaluated(target, model, [], [0.7]);
    let value = 0.7;
    for (let level = 0; level < depth; level++) value = Math.sin(value);
    expectClose(dy, [value]);
  });
});
