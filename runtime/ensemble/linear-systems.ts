import type { LaneSolver } from "../linalg/lanes/lane-solver.js";
import type { LinearSolver } from "../solvers/evaluator.js";
import { gather, scatter, type Cells } from "./cells.js";
import { fetchJacobian, type Accounted } from "./evaluation.js";
import { runsOf, want, type Lane } from "./lane.js";

/** Linear systems that are factorised and solved for lanes together. */
export interface LinearSystems {
  /**
   * The solver of a lane, whose factorisations and solutions are put off.
   *
   * @param alone makes what the lane falls back on for matrices that need more care
   */
  solver(lane: Lane, alone: () => LinearSolver): LinearSolver;
  /** Factorises for all of these lanes; no other lane has a factorisation that it will yet use. */
  factorize(lanes: readonly Lane[]): void;
  solve(lanes: readonly Lane[]): void;
}

/** @param cells whose Jacobians are where the solver reads them */
export function createLinearSystems(
  solver: LaneSolver,
  cells: Cells,
  accounted: Accounted,
): LinearSystems {
  const { count } = solver;
  const gammas = new Float64Array(count);
  return {
    solver: (lane, alone) => {
      lane.leavesJacobian = true;
      /** Whether the last factorisation is that of the lane alone. */
      let isAlone = false;
      let regular = false;
      return {
        get regular() {
          return regular;
        },
        factorize: (gamma, jacobian) => {
          gammas[lane.cell] = gamma;
          const pending = want(lane, "factorization", jacobian, jacobian);
          pending.done = () => {
            isAlone = solver.trust(lane.cell) !== "sound";
            if (isAlone) {
              fetchJacobian(lane, cells);
              alone().factorize(gamma, jacobian);
            }
            regular = !isAlone || alone().regular;
          };
          return pending;
        },
        solve: (b) => (isAlone ? alone().solve(b) : want(lane, "solution", b, b)),
      };
    },
    factorize: (lanes) => {
      for (const { input, cell, leftJacobian } of lanes) {
        if (leftJacobian !== input) scatter(input, solver.jacobian, count, cell);
      }
      for (const { from, to, asked } of runsOf(lanes)) {
        accounted("factorization", asked, () => solver.factorize(gammas, from, to));
      }
    },
    solve: (lanes) => {
      for (const { input, cell } of lanes) scatter(input, solver.right, count, cell);
      for (const { from, to, asked } of runsOf(lanes)) {
        accounted("solution", asked, () => solver.solve(from, to));
      }
      for (const { output, cell } of lanes) gather(solver.right, count, cell, output);
    },
  };
}
