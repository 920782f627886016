import type { FactorPattern, SparsePattern } from "../../runtime/kernel.js";
import { argument, power, product, sum, type Term } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import { distinct, identifierPart } from "./naming.js";

/** A value that a sequence of statements computes, keeps and stores. */
export interface Step {
  readonly node: NodeId;
  /** Where it is stored. */
  readonly index: number;
  /** The state whose row or column it belongs to. */
  readonly group: string;
  readonly comment: string;
  /** Whether the caller reads it; if not, it is stored only for later functions of the sequence. */
  readonly result: boolean;
}

/** The system (I - gamma J) x = b and where its factors stand. */
export interface LinearSystem {
  readonly states: readonly string[];
  /** Of the values of J. */
  readonly pattern: SparsePattern;
  readonly factor: FactorPattern;
}

/**
 * Gaussian elimination carried out on symbols, column by column (left-looking; Duff, Erisman and Reid
 * 2017, Direct Methods for Sparse Matrices, chapter 5): u_ij = a_ij - sum of l_ik u_kj over k < i, and
 * l_ij = (a_ij - sum of l_ik u_kj over k < j) / u_jj with a = I - gamma J in elimination order.
 *
 * @returns the entries of L + U in the order of factor.lu; reciprocals of the pivots on the diagonal
 */
export function factorSteps(graph: Graph, system: LinearSystem): readonly Step[] {
  const { factor, states } = system;
  const { lu, order } = factor;
  const nameOf = (p: number): string => states[order[p]!]!;
  const taken = new Set<string>();
  const steps: Step[] = [];
  /** Entries of L by column and row. */
  const lower = Array.from({ length: lu.size }, () => new Map<number, NodeId>());
  for (let j = 0; j < lu.size; j++) {
    const entryOf = shiftedColumn(graph, system, j);
    const upper: [row: number, node: NodeId][] = [];
    let reciprocal: NodeId | undefined;
    for (let at = lu.colPtr[j]!; at < lu.colPtr[j + 1]!; at++) {
      const i = lu.rowIdx[at]!;
      const products = upper.flatMap(([k, node]): Term[] => {
        const left = lower[k]!.get(i);
        return left === undefined ? [] : [{ coefficient: -1, node: product(graph, [left, node]) }];
      });
      const reduced = sum(graph, [...entryOf(i), ...products], i === j ? 1 : 0);
      const [row, column] = [nameOf(i), nameOf(j)];
      const labelled = (letter: string, node: NodeId): NodeId => {
        const place = [...new Set([row, column])].map(identifierPart);
        return graph.label(node, { name: distinct([letter, ...place].join("_"), taken) });
      };
      let node: NodeId;
      if (i < j) {
        node = labelled("u", reduced);
        upper.push([i, node]);
      } else if (i === j) {
        node = labelled("inv_u", power(graph, reduced, -1));
        reciprocal = node;
      } else {
        node = labelled("l", product(graph, [reduced, reciprocal!]));
        lower[j]!.set(i, node);
      }
      steps.push({ node, index: at, group: column, comment: `${row} by ${column}`, result: true });
    }
  }
  return steps;
}

/** The term -gamma J of each row of one column, both in elimination order; none where J is zero. */
function shiftedColumn(
  graph: Graph,
  { states, pattern, factor }: LinearSystem,
  column: number,
): (row: number) => readonly Term[] {
  const gamma = argument(graph, "gamma", 0, "gamma");
  const state = factor.order[column]!;
  const found = new Map<number, NodeId>();
  for (let at = pattern.colPtr[state]!; at < pattern.colPtr[state + 1]!; at++) {
    const row = pattern.rowIdx[at]!;
    const name = `${states[row]!} by ${states[state]!}`;
    found.set(row, product(graph, [gamma, argument(graph, "jacobian", at, name)]));
  }
  return (row) => {
    const node = found.get(factor.order[row]!);
    return node === undefined ? [] : [{ coefficient: -1, node }];
  };
}

/**
 * Forward substitution, z_i = b_i - sum of l_ij z_j over j < i, then back substitution,
 * x_i = (z_i - sum of u_ij x_j over j > i) / u_ii. Both z and x take the place of b.
 */
export function solutionSteps(graph: Graph, { states, factor }: LinearSystem): readonly Step[] {
  const { lu, order } = factor;
  const { lower, upper, diagonal } = factorRows(graph, factor);
  const names = states.map(identifierPart);
  const taken = new Set<string>();
  const values: NodeId[] = [];
  const reduced = (i: number, entries: readonly RowEntry[]): NodeId =>
    sum(graph, [
      { coefficient: 1, node: values[i]! },
      ...entries.map(({ column, node }) => ({
        coefficient: -1,
        node: product(graph, [node, values[column]!]),
      })),
    ]);
  const step = (i: number, letter: string, node: NodeId, result: boolean): Step => {
    const index = order[i]!;
    graph.label(node, { name: distinct(`${letter}_${names[index]!}`, taken) });
    values[i] = node;
    return { node, index, group: states[index]!, comment: states[index]!, result };
  };
  const forward = Array.from({ length: lu.size }, (_, i) => {
    values[i] = argument(graph, "solution", order[i]!, states[order[i]!]!);
    return step(i, "z", reduced(i, lower[i]!), false);
  });
  const back = Array.from({ length: lu.size }, (_, at) => {
    const i = lu.size - 1 - at;
    return step(i, "x", product(graph, [reduced(i, upper[i]!), diagonal[i]!]), true);
  });
  return [...forward.filter(({ node }) => graph.node(node).kind !== "symbol"), ...back];
}

interface RowEntry {
  readonly column: number;
  readonly node: NodeId;
}

/** The stored factors by rows, as symbols. */
function factorRows(graph: Graph, { lu }: FactorPattern) {
  const empty = (): RowEntry[][] => Array.from({ length: lu.size }, () => []);
  const [lower, upper] = [empty(), empty()];
  const diagonal: NodeId[] = [];
  for (let column = 0; column < lu.size; column++) {
    for (let at = lu.colPtr[column]!; at < lu.colPtr[column + 1]!; at++) {
      const row = lu.rowIdx[at]!;
      const node = argument(graph, "factor", at, `lu_${at}`);
      if (row === column) diagonal[row] = node;
      else (row > column ? lower : upper)[row]!.push({ column, node });
    }
  }
  return { lower, upper, diagonal };
}
