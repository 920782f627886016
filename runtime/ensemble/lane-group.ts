import { createLaneSolver } from "../linalg/lanes/lane-solver.js";
import type { LinearSolver } from "../solvers/evaluator.js";
import { singleSolver } from "../solvers/single-evaluator.js";
import { recycledVectors, type RecycledVectors } from "../vectors/recycling.js";
import { ArenaFullError } from "../wasm/arena.js";
import type { Cells } from "./cells.js";
import { createEvaluation, type Accounted } from "./evaluation.js";
import type { EvaluatorGroup } from "./evaluator-group.js";
import { createLane, release, want, type Lane, type Wanted } from "./lane.js";
import { createLinearSystems, type LinearSystems } from "./linear-systems.js";
import type { EnsembleStatistics } from "./statistics.js";

/** A lane, and what it keeps from one integration to the next. */
interface Seat {
  readonly lane: Lane;
  readonly vectors: RecycledVectors;
  /** Its own, which take long to set up. */
  readonly solvers: LinearSolver[];
}

/**
 * Evaluates a kernel for several integrations together: right-hand sides, Jacobians and the rate
 * coefficients that they need are put off until every integration waits for one, and then done by the
 * functions for several cells. So are the linear systems of methods that factorise in every attempt, for
 * which integrations wait for each other; those of other methods are solved at once, each by itself.
 *
 * @param count of integrations, at most that of the cells
 * @param clock source of times in milliseconds, for the statistics
 */
export function laneGroup(
  cells: Cells,
  count: number,
  statistics: EnsembleStatistics,
  clock: () => number,
): EvaluatorGroup {
  const { kernel, workspace, arena } = cells;
  const { vector, operations } = workspace;
  const accounted: Accounted = (name, asked, work) => {
    const start = clock();
    work();
    statistics[name].calls++;
    statistics[name].cells += asked;
    statistics[name].seconds += (clock() - start) / 1000;
  };
  const evaluation = createEvaluation(cells, accounted);
  const seats = Array.from({ length: count }, (_, cell): Seat => ({
    lane: createLane(cell, vector(kernel.rateCount)),
    vectors: recycledVectors(vector),
    solvers: [],
  }));
  /** Undefined before it is needed; null where lanes solve by themselves. */
  let systems: LinearSystems | null | undefined;

  function ownSolver({ solvers }: Seat, index: number): LinearSolver {
    return (solvers[index] ??= singleSolver(kernel, arena, operations));
  }

  /** Solving together gives the bits of the one factorisation that has its place in the arena. */
  function createSystems(): LinearSystems | null {
    const { pattern, factor } = kernel;
    if (arena === undefined || factor === undefined) return null;
    if (ownSolver(seats[0]!, 0).place === undefined) return null;
    try {
      const solver = createLaneSolver(pattern, factor, cells.functions.count, { arena });
      if (solver === undefined) return null;
      cells.jacobian = solver.jacobian;
      return createLinearSystems(solver, cells, accounted);
    } catch (error) {
      if (error instanceof ArenaFullError) return null;
      throw error;
    }
  }

  /** The other lanes in their pairs of cells. */
  function neighboursOf(lanes: readonly Lane[]): Lane[] {
    return lanes.flatMap((each) => {
      const other = seats[each.cell ^ 1]?.lane;
      return other === undefined || lanes.includes(other) ? [] : [other];
    });
  }

  /** Whether there was any such work. */
  function carryOut(wanted: Wanted, work: (lanes: readonly Lane[]) => void): boolean {
    const lanes = seats.flatMap(({ lane }) => (lane.wanted === wanted ? [lane] : []));
    if (lanes.length === 0) return false;
    work(lanes);
    release(lanes);
    return true;
  }

  return {
    lanes: count,
    begin: (index) => {
      const seat = seats[index]!;
      const { lane, vectors } = seat;
      let solversInUse = 0;
      vectors.takeBack();
      lane.leftJacobian = undefined;
      return {
        kernel,
        operations,
        vector: vectors.vector,
        setConditions: (inputs, t) => evaluation.setConditions(lane, inputs, t),
        staged: () => {
          evaluation.stage(lane);
          return lane.staged;
        },
        rhs: (t, y, dy) => want(lane, "rhs", y, dy, t),
        jacobian: (t, y, values) => want(lane, "jacobian", y, values, t),
        linearSolver: (rhythm) => {
          const own = solversInUse++;
          if (rhythm === "every attempt" && systems === undefined) systems = createSystems();
          return rhythm === undefined || !systems
            ? ownSolver(seat, own)
            : systems.solver(lane, () => ownSolver(seat, own));
        },
      };
    },
    isPending: (index) => seats[index]!.lane.wanted !== undefined,
    carryOut: () => {
      const evaluated = [
        carryOut("rhs", evaluation.rhs),
        carryOut("jacobian", (lanes) => evaluation.jacobian(lanes, neighboursOf(lanes))),
      ];
      // All lanes go on to their factorisations before any is made: then they are made together.
      if (evaluated.includes(true)) return;
      if (!systems || carryOut("solution", systems.solve)) return;
      carryOut("factorization", systems.factorize);
    },
  };
}
