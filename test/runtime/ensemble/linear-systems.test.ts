import { describe, expect, it } from "vitest";
import { createCells } from "../../../runtime/ensemble/cells.js";
import { createLane, release } from "../../../runtime/ensemble/lane.js";
import { createLinearSystems } from "../../../runtime/ensemble/linear-systems.js";
import { createLaneSolver } from "../../../runtime/linalg/lanes/lane-solver.js";
import { singleSolver } from "../../../runtime/solvers/single-evaluator.js";
import { embeddedKernels } from "../../kernel-forms.js";
import { withLanes } from "./cell-by-cell.js";

const count = 4;
const kernel = withLanes(embeddedKernels["dark-cloud"].ts, count);
const { pattern, factor } = kernel;
const gamma = 0.01;

/** Values of J of a cell, and a right-hand side. */
const jacobianOf = (cell: number) =>
  Float64Array.from(pattern.rowIdx, (_, entry) => ((entry * 37 + cell) % 100) / 1e3 - 0.05);
const rightOf = (cell: number) =>
  Float64Array.from({ length: pattern.size }, (_, i) => 1 + ((i * 11 + cell) % 7));

describe("linear systems of several lanes", () => {
  it.each([[[]], [[1]], [[0, 3]], [[0, 1, 2, 3]]])(
    "have the bits of one lane by itself, those of lanes %j by falling back on it",
    (doubtful) => {
      const solver = createLaneSolver(pattern, factor!, count)!;
      const cells = { ...createCells(kernel, kernel.lanes!), jacobian: solver.jacobian };
      const judged = {
        ...solver,
        trust: (cell: number) => (doubtful.includes(cell) ? "doubtful" : solver.trust(cell)),
      } as const;
      const works: string[] = [];
      const systems = createLinearSystems(judged, cells, (name, asked, work) => {
        works.push(`${name} ${asked}`);
        work();
      });
      const lanes = Array.from({ length: count }, (_, cell) =>
        createLane(cell, new Float64Array(0)),
      );
      const rights = lanes.map(({ cell }) => rightOf(cell));
      const solvers = lanes.map((lane) => systems.solver(lane, () => alone[lane.cell]!));
      const alone = lanes.map(() => singleSolver(kernel));
      solvers.forEach((each, cell) => each.factorize(gamma, jacobianOf(cell)));
      systems.factorize(lanes);
      release(lanes);
      const waiting = lanes.filter(({ cell }) => solvers[cell]!.solve(rights[cell]!) !== undefined);
      systems.solve(waiting);
      expect(waiting.map(({ cell }) => cell)).toEqual(
        [0, 1, 2, 3].filter((cell) => !doubtful.includes(cell)),
      );
      expect(works[0]).toBe("factorization 4");
      for (const { cell } of lanes) {
        const one = singleSolver(kernel);
        one.factorize(gamma, jacobianOf(cell));
        const expected = rightOf(cell);
        one.solve(expected);
        expect(solvers[cell]!.regular).toBe(true);
        expect(rights[cell]).toEqual(expected);
      }
    },
  );
});
