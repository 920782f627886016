import type { Kernel } from "../../runtime/kernel.js";
import { patternWithDiagonal } from "../../runtime/reference/pattern.js";
import { brusselator40At10, brusselator500At10 } from "./brusselator-reference.js";
import { handWrittenKernel } from "./kernel.js";
import type { TestProblem } from "./problem.js";

const diffusion = 1 / 50;

/**
 * The Brusselator with diffusion on the line between walls of constant u = 1 and v = 3, by central
 * differences at equidistant points, of which u and v are interleaved:
 *
 *     du/dt = 1 + u^2 v - 4 u + (1/50) d^2u/dx^2
 *     dv/dt = 3 u - u^2 v + (1/50) d^2v/dx^2
 */
export function brusselatorKernel(points: number): Kernel {
  const size = 2 * points;
  const exchange = diffusion * (points + 1) ** 2;
  const neighbours = Array.from({ length: size }, (_, row) =>
    [row - 2, row % 2 === 0 ? row + 1 : row - 1, row + 2]
      .filter((column) => column >= 0 && column < size)
      .map((column) => ({ row, column })),
  );
  return handWrittenKernel({
    name: `brusselator-${points}`,
    states: Array.from({ length: size }, (_, i) => `${i % 2 === 0 ? "u" : "v"}${(i >> 1) + 1}`),
    pattern: patternWithDiagonal(size, neighbours.flat()),
    rhs: (_t, y, _k, dy) => {
      for (let i = 0; i < size; i += 2) {
        const u = y[i]!;
        const v = y[i + 1]!;
        const conversion = u * u * v;
        const inflowU = (i > 0 ? y[i - 2]! : 1) - 2 * u + (i + 2 < size ? y[i + 2]! : 1);
        const inflowV = (i > 0 ? y[i - 1]! : 3) - 2 * v + (i + 2 < size ? y[i + 3]! : 3);
        dy[i] = 1 + conversion - 4 * u + exchange * inflowU;
        dy[i + 1] = 3 * u - conversion + exchange * inflowV;
      }
    },
    jacobian: (_t, y, _k, values) => {
      let at = 0;
      for (let i = 0; i < size; i += 2) {
        const u = y[i]!;
        const uv = u * y[i + 1]!;
        if (i > 0) values[at++] = exchange;
        values[at++] = 2 * uv - 4 - 2 * exchange;
        values[at++] = 3 - 2 * uv;
        if (i + 2 < size) values[at++] = exchange;
        if (i > 0) values[at++] = exchange;
        values[at++] = u * u;
        values[at++] = -u * u - 2 * exchange;
        if (i + 2 < size) values[at++] = exchange;
      }
    },
  });
}

/** With 500 points, as published: stiffer, and 1000 states. */
export const brusselator500: TestProblem = {
  ...brusselatorProblem(500),
  reference: {
    source: "E. Hairer, testset/stiff/brusse/res_exact_pic, www.unige.ch/~hairer/testset",
    digits: 12,
    states: [
      {
        time: 10,
        values: brusselator500At10,
        components: brusselator500At10.map((_, index) => 7 * index),
      },
    ],
  },
};

/** With 40 points; nothing is published for so few. */
export const brusselator40: TestProblem = {
  ...brusselatorProblem(40),
  reference: {
    source:
      "computed for this project with SciPy 1.17, DOP853 at 3e-14; DOP853 at 1e-13 differs by 8e-14, Radau at 1e-11 by 1e-12",
    digits: 12,
    states: [{ time: 10, values: brusselator40At10 }],
  },
};

function brusselatorProblem(points: number): Omit<TestProblem, "reference"> {
  const initial = Float64Array.from({ length: 2 * points }, (_, i) =>
    i % 2 === 0 ? 1 + 0.5 * Math.sin((2 * Math.PI * (i / 2 + 1)) / (points + 1)) : 3,
  );
  return {
    name: `brusselator-${points}`,
    citation:
      "Hairer & Wanner, Solving Ordinary Differential Equations II, 2nd ed. 1996, sections IV.1 and IV.10; the initial state is that of the published reference solution, with the amplitude 1/2",
    stiff: true,
    problem: {
      kernel: brusselatorKernel(points),
      inputs: new Float64Array(0),
      initial,
      span: [0, 10],
    },
    absoluteScale: new Float64Array(2 * points).fill(1),
  };
}
