import { gather, scatter, type Cells } from "./cells.js";
import { runsOf, type Lane } from "./lane.js";
import type { WorkName } from "./statistics.js";

/** Does work for so many cells, and keeps account of it. */
export type Accounted = (name: WorkName, cells: number, work: () => void) => void;

/** Brings a Jacobian that has been left among those of other cells to where it belongs. */
export function fetchJacobian(lane: Lane, { jacobian, functions }: Cells): void {
  if (lane.leftJacobian === undefined) return;
  gather(jacobian, functions.count, lane.cell, lane.leftJacobian);
  lane.leftJacobian = undefined;
}

/** Evaluates the kernel for lanes: for a single one by the functions for one cell. */
export interface Evaluation {
  /** Conditions of all that a lane wants from now on. */
  setConditions(lane: Lane, inputs: Float64Array, t: number): void;
  /** Provides the staged buffer of a lane by itself. */
  stage(lane: Lane): void;
  rhs(lanes: readonly Lane[]): void;
  /** @param neighbours which may have left Jacobians in places that are overwritten with these */
  jacobian(lanes: readonly Lane[], neighbours: readonly Lane[]): void;
}

/**
 * Rate coefficients are evaluated when they are needed, as structure of arrays, as the staged buffer of one
 * cell, or both.
 */
export function createEvaluation(cells: Cells, accounted: Accounted): Evaluation {
  const { kernel, functions } = cells;
  const { count } = functions;
  const inputsOfOne = cells.workspace.vector(kernel.inputs.length);

  function stage(lane: Lane): void {
    const { cell, staged } = lane;
    if (lane.isStaged) return;
    lane.isStaged = true;
    if (lane.isStagedInCells) return gather(cells.k, count, cell, staged);
    gather(cells.inputs, count, cell, inputsOfOne);
    accounted("rates", 1, () => kernel.rates(inputsOfOne, staged, cells.timesOfRates[cell]));
  }

  function stageInCells(lanes: readonly Lane[]): void {
    const unknown = lanes.filter((lane) => !lane.isStagedInCells && !lane.isStaged);
    if (unknown.length === 1) {
      stage(unknown[0]!);
    } else {
      for (const { from, to, asked } of runsOf(unknown)) {
        accounted("rates", asked, () =>
          functions.rates(cells.inputs, cells.k, cells.timesOfRates, from, to),
        );
      }
      for (const lane of unknown) lane.isStagedInCells = true;
    }
    for (const lane of lanes) {
      if (!lane.isStagedInCells) scatter(lane.staged, cells.k, count, lane.cell);
      lane.isStagedInCells = true;
    }
  }

  function evaluateAlone(wanted: "rhs" | "jacobian", lane: Lane): void {
    const { t, input, staged, output } = lane;
    stage(lane);
    accounted(wanted, 1, () => kernel[wanted](t, input, staged, output));
  }

  function evaluateTogether(
    wanted: "rhs" | "jacobian",
    lanes: readonly Lane[],
    results: Float64Array,
  ): void {
    stageInCells(lanes);
    for (const { t, input, cell } of lanes) {
      cells.times[cell] = t;
      scatter(input, cells.y, count, cell);
    }
    for (const { from, to, asked } of runsOf(lanes)) {
      accounted(wanted, asked, () =>
        functions[wanted](cells.times, cells.y, cells.k, results, from, to),
      );
    }
  }

  return {
    setConditions: (lane, inputs, t) => {
      scatter(inputs, cells.inputs, count, lane.cell);
      cells.timesOfRates[lane.cell] = t;
      lane.isStaged = false;
      lane.isStagedInCells = false;
    },
    stage,
    rhs: (lanes) => {
      if (lanes.length === 1) return evaluateAlone("rhs", lanes[0]!);
      evaluateTogether("rhs", lanes, cells.dy);
      for (const { output, cell } of lanes) gather(cells.dy, count, cell, output);
    },
    jacobian: (lanes, neighbours) => {
      for (const lane of lanes) lane.leftJacobian = undefined;
      if (lanes.length === 1) return evaluateAlone("jacobian", lanes[0]!);
      for (const neighbour of neighbours) fetchJacobian(neighbour, cells);
      evaluateTogether("jacobian", lanes, cells.jacobian);
      for (const lane of lanes) {
        lane.leftJacobian = lane.output;
        if (!lane.leavesJacobian) fetchJacobian(lane, cells);
      }
    },
  };
}
