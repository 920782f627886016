import { createShiftedSolver } from "../../runtime/linalg/create.js";
import { createLaneSolver } from "../../runtime/linalg/lanes/lane-solver.js";
import type { ArenaKernel } from "./arena-kernel.js";

/** Multiple of the Jacobian in the matrices to be factorised [s]. */
const gamma = 1e10;

/** One call of each operation, for all cells of the kernel. */
export type OperationCalls = Readonly<
  Record<"rates" | "rhs" | "jacobian" | "factorize" | "solve", () => void>
>;

/** The operations with all vectors in the kernel's memory. */
export function operationCalls(subject: ArenaKernel): OperationCalls {
  return subject.kernel.lanes === undefined ? oneCell(subject) : severalCells(subject);
}

function oneCell({ kernel, doubles, conditions, state }: ArenaKernel): OperationCalls {
  const { pattern, factor } = kernel;
  const inputs = doubles(kernel.inputs.length);
  const [k, y, dy] = [doubles(kernel.rateCount), doubles(pattern.size), doubles(pattern.size)];
  const values = doubles(pattern.rowIdx.length);
  inputs.set(kernel.inputs.map(({ name }) => conditions[name]!));
  y.set(state);
  kernel.rates(inputs, k);
  kernel.jacobian(0, y, k, values);
  const solver = createShiftedSolver(pattern, factor);
  return {
    rates: () => kernel.rates(inputs, k),
    rhs: () => kernel.rhs(0, y, k, dy),
    jacobian: () => kernel.jacobian(0, y, k, values),
    factorize: () => solver.factorize(gamma, values),
    solve: () => solver.solve(dy.fill(1)),
  };
}

/** All cells at the state; rates at temperatures of their own. */
function severalCells({ kernel, doubles, conditions, state }: ArenaKernel): OperationCalls {
  const { pattern, factor, lanes } = kernel;
  const { count, ...functions } = lanes!;
  const inputs = doubles(count * kernel.inputs.length);
  const k = doubles(count * kernel.rateCount);
  const [y, dy] = [doubles(count * pattern.size), doubles(count * pattern.size)];
  const values = doubles(count * pattern.rowIdx.length);
  const [t, gammas] = [doubles(count), doubles(count).fill(gamma)];
  kernel.inputs.forEach(({ name }, i) => {
    for (let cell = 0; cell < count; cell++) {
      inputs[i * count + cell] = conditions[name]! + (name === "T" ? cell : 0);
    }
  });
  state.forEach((x, i) => y.fill(x, i * count, (i + 1) * count));
  functions.rates(inputs, k, t);
  functions.jacobian(t, y, k, values);
  const solver = createLaneSolver(pattern, factor!, count)!;
  solver.jacobian.set(values);
  return {
    rates: () => functions.rates(inputs, k, t),
    rhs: () => functions.rhs(t, y, k, dy),
    jacobian: () => functions.jacobian(t, y, k, values),
    factorize: () => solver.factorize(gammas),
    solve: () => {
      solver.right.fill(1);
      solver.solve();
    },
  };
}
