import type { Method, OneStepScheme } from "../../../runtime/solvers/method.js";
import { oneStepMethod } from "../../../runtime/solvers/one-step.js";
import type { TestProblem } from "./scalar-systems.js";

/** A method that counts time in its only state, y' = 1, and pretends to have made errors. */
export function pretending(
  error: (t: number, h: number) => number,
  kind: { readonly implicit?: boolean; readonly fixedStep?: boolean } = {},
): Method {
  const scheme: OneStepScheme = {
    name: "pretending",
    order: 4,
    errorOrder: 3,
    description: "",
    implicit: kind.implicit ?? false,
    fixedStep: kind.fixedStep ?? false,
    start: () => {
      let [start, end]: Float64Array[] = [new Float64Array(1), new Float64Array(1)];
      return {
        // Nothing to wait for.
        // oxlint-disable-next-line eslint/require-yield
        *attempt(t, h, y, next) {
          [start, end] = [y.slice(), next];
          next[0] = y[0]! + h;
          return error(t, h);
        },
        accept: () => undefined,
        restart: () => undefined,
        interpolate: (theta, state) => state.set([straight(start![0]!, end![0]!, theta)]),
        interpolant: () => {
          const [from, to] = [start![0]!, end![0]!];
          return (theta, state) => state.set([straight(from, to, theta)]);
        },
      };
    },
  };
  return oneStepMethod(scheme);
}

function straight(from: number, to: number, theta: number): number {
  return from + theta * (to - from);
}

/** For the pretending method. */
export const clock: TestProblem = {
  start: 0,
  end: 100,
  initial: [0],
  derivative: () => [1],
  jacobian: () => [[0]],
};
