import { constant, divide, negate, product, sum } from "../../../graph/builders.js";
import { isZero } from "../../../graph/differentiate.js";
import type { Graph } from "../../../graph/graph.js";
import { stages, type NodeId } from "../../../graph/node.js";
import type { Affine } from "./affine.js";

/**
 * The solution of u_i = offset_i + sum over j of slopes_ij u_j by Gaussian elimination on (I - slopes) u =
 * offset, with symbols for coefficients; undefined when the matrix is structurally singular.
 *
 * Pivots are chosen before their values are known: constants before what depends on inputs, that before
 * what depends on time or states; among equals the one with the fewest other entries in its row times
 * those in its column (Markowitz 1957, Management Science 3, 255), then the larger constant, then the
 * first. In a loop without direct feedback the diagonal is made of ones, so the last pivot is the
 * determinant, and where no pivot vanishes before it the result has a value whenever the loop has one.
 */
export function solveAffine(
  graph: Graph,
  equations: readonly Affine[],
): readonly NodeId[] | undefined {
  const matrix = equations.map(({ slopes }, i) => {
    const row = new Map([...slopes].map(([j, slope]) => [j, negate(graph, slope)]));
    row.set(i, sum(graph, [{ coefficient: 1, node: row.get(i) ?? constant(graph, 0) }], 1));
    return withoutZeros(graph, row);
  });
  const right = equations.map(({ offset }) => offset);
  const pivots: Entry[] = [];
  const rows = new Set(equations.keys());
  while (rows.size > 0) {
    const pivot = bestPivot(graph, matrix, rows);
    if (pivot === undefined) return undefined;
    rows.delete(pivot.row);
    pivots.push(pivot);
    for (const row of rows) {
      const entry = matrix[row]!.get(pivot.column);
      if (entry === undefined) continue;
      const factor = divide(graph, entry, pivot.value);
      const reduced = new Map(matrix[row]);
      reduced.delete(pivot.column);
      for (const [column, value] of matrix[pivot.row]!) {
        if (column === pivot.column) continue;
        const before = reduced.get(column) ?? constant(graph, 0);
        reduced.set(column, less(graph, before, factor, value));
      }
      matrix[row] = withoutZeros(graph, reduced);
      right[row] = less(graph, right[row]!, factor, right[pivot.row]!);
    }
  }
  const solution = new Map<number, NodeId>();
  for (const { row, column, value } of pivots.toReversed()) {
    let rest = right[row]!;
    for (const [other, coefficient] of matrix[row]!) {
      if (other !== column) rest = less(graph, rest, coefficient, solution.get(other)!);
    }
    solution.set(column, divide(graph, rest, value));
  }
  return equations.map((_, unknown) => solution.get(unknown)!);
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: NodeId;
}

/** a - b c. */
function less(graph: Graph, a: NodeId, b: NodeId, c: NodeId): NodeId {
  return sum(graph, [
    { coefficient: 1, node: a },
    { coefficient: -1, node: product(graph, [b, c]) },
  ]);
}

function withoutZeros(graph: Graph, row: ReadonlyMap<number, NodeId>): ReadonlyMap<number, NodeId> {
  return new Map([...row].filter(([, value]) => !isZero(graph, value)));
}

function bestPivot(
  graph: Graph,
  matrix: readonly ReadonlyMap<number, NodeId>[],
  rows: ReadonlySet<number>,
): Entry | undefined {
  const inColumn = new Map<number, number>();
  for (const row of rows) {
    for (const column of matrix[row]!.keys()) {
      inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
    }
  }
  const candidates = [...rows].flatMap((row) =>
    [...matrix[row]!].map(([column, value]) => {
      const node = graph.node(value);
      return {
        entry: { row, column, value },
        stage: stages.indexOf(graph.stage(value)),
        fill: (matrix[row]!.size - 1) * (inColumn.get(column)! - 1),
        size: node.kind === "constant" ? Math.abs(node.value) : 0,
      };
    }),
  );
  const [best] = candidates.toSorted(
    (a, b) =>
      a.stage - b.stage ||
      a.fill - b.fill ||
      b.size - a.size ||
      a.entry.row - b.entry.row ||
      a.entry.column - b.entry.column,
  );
  return best?.entry;
}
