import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, type Diagnostic } from "../../../../../compiler/diagnostics/diagnostic.js";
import { flattenSystem } from "../../../../../compiler/frontend/systems/flatten/index.js";
import { gradients } from "../../../../../compiler/graph/differentiate.js";
import { evaluate } from "../../../../../compiler/graph/evaluate.js";
import type { Model } from "../../../../../compiler/model/model.js";
import { kernelForms, modelKernel } from "../../../../kernel-forms.js";
import { connect, sourceOf, system, type Declare, type Formulas, type Numbers } from "./sources.js";

function findings(declare: Declare, loops: "error" | "solve" = "error"): readonly Diagnostic[] {
  try {
    flattenSystem(sourceOf(declare, { places: { of: place } }), { loops, observe: "all" });
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** Everything stands in line 7. */
function place(): { file: string; source: number; line: number; column: number } {
  return { file: "model.system.ts", source: 0, line: 7, column: 3 };
}

function solved(declare: Declare): Model {
  return flattenSystem(sourceOf(declare), { loops: "solve", observe: "all" }).model;
}

/** y = gain u + x. */
function block<V extends object>({ sum, times }: Formulas<V>, gain: number, x = 0.5) {
  return system({
    states: { x },
    parameters: { gain },
    inputs: { u: 0 },
    outputs: { y: (s: Numbers<V>) => sum(times(s["gain"]!, s["u"]!), s["x"]!) },
    derivatives: ({ u, x: own }: Numbers<V>) => ({ x: sum(u!, times(-1, own!)) }),
  });
}

const pair: Declare = (formulas) =>
  system({
    subsystems: { a: block(formulas, 0.5), b: block(formulas, -3) },
    connections: [connect("b.y", "a.u"), connect("a.y", "b.u")],
  });

/** Values of outputs by name. */
function outputsAt(model: Model, state: readonly number[], input: readonly number[] = []) {
  const nodes = model.outputs!.map(({ node }) => node);
  const values = evaluate(model.graph, nodes, { state, input });
  return new Map(model.outputs!.map(({ name }, i) => [name, values[i]!]));
}

const shiftInARow: Declare = ({ sum }) => {
  const shift = system({
    states: { x: 1 },
    inputs: { u: [0, 0, 0] },
    outputs: { y: ({ u }: Record<string, readonly never[]>) => u!.map((each) => sum(each, 1)) },
    derivatives: ({ u }: Record<string, readonly never[]>) => ({ x: u![2] }),
  });
  return system({
    subsystems: { shift },
    connections: [connect("shift.y[0]", "shift.u[1]"), connect("shift.y[1]", "shift.u[2]")],
  });
};

const cosine: Declare = ({ sum, call }) => {
  const node = system({
    states: { x: 0 },
    inputs: { u: 0.5 },
    outputs: { y: ({ u, x }: Numbers<never>) => call("cos", sum(u!, x!)) },
    derivatives: ({ u }: Numbers<never>) => ({ x: u }),
  });
  return system({ subsystems: { c: node }, connections: [connect("c.y", "c.u")] });
};

const coupled: Declare = ({ sum, call }) => {
  const node = system({
    states: { x: 0 },
    inputs: { u: 0, v: 0 },
    outputs: { y: ({ u, v }: Numbers<never>) => call("sin", sum(u!, v!)) },
    derivatives: ({ u }: Numbers<never>) => ({ x: u }),
  });
  return system({
    subsystems: { a: node, b: node },
    connections: [
      connect("a.y", "a.u"),
      connect("b.y", "a.v"),
      connect("a.y", "b.u"),
      connect("b.y", "b.v"),
    ],
  });
};

const step: Declare = ({ call, sum, times }) => {
  const node = system({
    states: { x: 0.3 },
    inputs: { u: 0 },
    outputs: { y: ({ u, x }: Numbers<never>) => sum(times(0, u!), call("floor", u!), x!) },
    derivatives: ({ u }: Numbers<never>) => ({ x: u }),
  });
  return system({ subsystems: { a: node }, connections: [connect("a.y", "a.u")] });
};

const alias: Declare = () => {
  const pass = system({ inputs: { u: 0 }, outputs: { y: ({ u }: Numbers<never>) => u } });
  return system({
    subsystems: { a: pass, b: pass },
    connections: [connect("a.y", "b.u"), connect("b.y", "a.u")],
  });
};

const selected: Declare = ({ m, sum, times }) => {
  const node = system({
    states: { x: 2 },
    inputs: { u: 0 },
    outputs: {
      y: ({ u, x }: Numbers<never>) =>
        m.select(m.less(x!, 1), times(0.5, u!), sum(x!, times(-1, u!))),
    },
    derivatives: ({ u }: Numbers<never>) => ({ x: u }),
  });
  return system({ subsystems: { a: node }, connections: [connect("a.y", "a.u", 3)] });
};

/** All-to-all: u_i = sum over the others of c_ij u_j + x_i. */
const mesh =
  (count: number): Declare =>
  ({ sum, times }) => {
    const node = system({
      states: { x: 1 },
      inputs: { u: 0 },
      outputs: { y: ({ u }: Numbers<never>) => times(0.5, u!) },
      derivatives: ({ u }: Numbers<never>) => ({ x: u }),
    });
    return system({
      subsystems: { n: Array.from({ length: count }, () => node) },
      connections: Array.from({ length: count }, (_, i) =>
        connect(
          ({ n }: Record<string, readonly Record<string, never>[]>) =>
            sum(
              n![i]!["x"]!,
              ...n!.flatMap((other, j) =>
                j === i ? [] : [times(((i * 7 + j * 3) % 5) / (5 * count), other["y"]!)],
              ),
            ),
          `n[${i}].u`,
        ),
      ),
    });
  };

describe("algebraic loops", () => {
  it("are refused with the chain of names, at a connection, every one of them", () => {
    const [finding, ...rest] = findings(pair);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: "NC341",
      location: { line: 7, file: "model.system.ts" },
    });
    expect(finding!.message).toContain("a.u <- b.y <- b.u <- a.y <- a.u");
    expect(finding!.hint).toContain("--loops solve");
    const two = findings((formulas) =>
      system({ subsystems: { first: pair(formulas), second: pair(formulas) } }),
    );
    expect(two.map(({ code }) => code)).toEqual(["NC341", "NC341"]);
    expect(two[1]!.message).toContain("second.a.u <- second.b.y");
  });

  it("are found scalar by scalar: elements that need each other in a row are none", () => {
    expect(findings(shiftInARow)).toEqual([]);
    const { graph, derivatives } = solved(shiftInARow);
    expect(evaluate(graph, derivatives, { state: [1], input: [5] })).toEqual([7]);
  });

  it("of one input that drives itself, of a shorthand input, and through a parent", () => {
    const [own] = findings((formulas) =>
      system({ subsystems: { a: block(formulas, 2) }, connections: [connect("a.y", "a.u")] }),
    );
    expect(own!.message).toContain("a.u <- a.y <- a.u");
    const [through] = findings((formulas) => {
      const shell = system({
        subsystems: { inner: block(formulas, 2) },
        inputs: { u: 0 },
        connections: [connect("u", "inner.u")],
        outputs: { y: ({ inner }: Record<string, Numbers<never>>) => inner!["y"] },
      });
      return system({ subsystems: { shell }, connections: [connect("shell.y", "shell.u")] });
    });
    expect(through!.message).toContain("shell.inner.u <- shell.u <- shell.y <- shell.inner.u");
  });

  it.each(kernelForms)("two linear equations are solved exactly, as %s", async (target) => {
    const model = solved(pair);
    const kernel = await modelKernel(model, { target });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }),
        ([x1, x2, g1, g2]) => {
          const determinant = 1 - g1! * g2!;
          fc.pre(Math.abs(determinant) > 0.01);
          // u1 = g2 u2 + x2, u2 = g1 u1 + x1
          const u1 = (g2! * x1! + x2!) / determinant;
          const u2 = (g1! * x2! + x1!) / determinant;
          const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(2)];
          kernel.rates(Float64Array.of(g1!, g2!), k);
          kernel.rhs(0, Float64Array.of(x1!, x2!), k, dy);
          expect(dy[0]).toBeCloseTo(u1 - x1!, 10);
          expect(dy[1]).toBeCloseTo(u2 - x2!, 10);
          const values = new Float64Array(4);
          kernel.jacobian(0, Float64Array.of(x1!, x2!), k, values);
          const expected = [
            g2! / determinant - 1,
            1 / determinant,
            1 / determinant,
            g1! / determinant - 1,
          ];
          expected.forEach((entry, i) => expect(values[i]).toBeCloseTo(entry, 10));
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it.each([3, 8, 16])("%d linear equations that all depend on each other", (count) => {
    const { graph, derivatives } = solved(mesh(count));
    const state = Array.from({ length: count }, (_, i) => Math.sin(i + 1));
    const u = evaluate(graph, derivatives, { state });
    u.forEach((value, i) => {
      const expected = u.reduce(
        (total, other, j) =>
          j === i ? total : total + (((i * 7 + j * 3) % 5) / (5 * count)) * 0.5 * other,
        state[i]!,
      );
      expect(value).toBeCloseTo(expected, 13);
    });
  });

  it("more than 16 are refused, but not in a ring that one cut opens", () => {
    const [finding] = findings(mesh(40), "solve");
    expect(finding).toMatchObject({ code: "NC342", location: { line: 7 } });
    expect(finding!.message).toContain("n[0].u, n[1].u");
    const count = 1000;
    const ring: Declare = (formulas) =>
      system({
        subsystems: { r: Array.from({ length: count }, () => block(formulas, 0.9, 1)) },
        connections: Array.from({ length: count }, (_, i) =>
          connect(`r[${i}].y`, `r[${(i + 1) % count}].u`),
        ),
      });
    const model = solved(ring);
    const state = Array.from({ length: count }, () => 1);
    const input = model.inputs.map(() => 0.9);
    // u = 0.9 u + 1 everywhere
    expect(outputsAt(model, state, input).get("r[500].y")).toBeCloseTo(10, 11);
  });

  it("one nonlinear equation is solved by Newton's iterations", () => {
    const { model, structure } = flattenSystem(sourceOf(cosine), {
      loops: "solve",
      observe: "all",
    });
    const [gradient] = gradients(model.graph, model.derivatives);
    fc.assert(
      fc.property(fc.double({ min: -1.2, max: 1.2, noNaN: true }), (x) => {
        const [u] = evaluate(model.graph, model.derivatives, { state: [x] });
        expect(Math.abs(u! - Math.cos(u! + x))).toBeLessThan(1e-12);
        const [slope] = evaluate(model.graph, [gradient![0]![1]], { state: [x] });
        const sine = Math.sin(u! + x);
        expect(slope).toBeCloseTo(-sine / (1 + sine), 9);
      }),
      { numRuns: 200, seed: 6 },
    );
    expect(structure.loops).toEqual([
      { chain: "c.u <- c.y <- c.u", method: "newton", unknowns: ["c.u"] },
    ]);
  });

  it("steps are not taken for linear, and coupled nonlinear equations are refused", () => {
    const [finding] = findings(coupled, "solve");
    expect(finding).toMatchObject({ code: "NC342" });
    expect(finding!.message).toContain("a.u, a.v, b.u, b.v");
    const { structure } = flattenSystem(sourceOf(step), { loops: "solve", observe: "all" });
    expect(structure.loops[0]!.method).toBe("newton");
  });

  it("without a unique solution are an error", () => {
    expect(findings(alias, "solve")).toMatchObject([{ code: "NC343", location: { line: 7 } }]);
  });

  it("selections by what stands outside stay linear", () => {
    const { model, structure } = flattenSystem(sourceOf(selected), {
      loops: "solve",
      observe: "all",
    });
    expect(structure.loops[0]!.method).toBe("linear");
    // u = 3 (x - u) where x >= 1, u = 1.5 u elsewhere
    expect(evaluate(model.graph, model.derivatives, { state: [2] })[0]).toBeCloseTo(1.5, 14);
    expect(evaluate(model.graph, model.derivatives, { state: [0.5] })[0]).toBeCloseTo(0, 14);
  });
});
