import type { SparsePattern } from "../../runtime/kernel.js";
import type { Term } from "../graph/builders.js";
import { gradients } from "../graph/differentiate.js";
import type { Model } from "../model/model.js";
import { decompose } from "./decompose.js";
import { distinctIdentifiers } from "./naming.js";

/** The analytic Jacobian: a pattern and, entry by entry in its order, the terms to be summed. */
export interface Jacobian {
  readonly pattern: SparsePattern;
  readonly entries: readonly (readonly Term[])[];
}

/**
 * Derivatives of every state's derivative by every state it depends on. Terms of a sum are
 * differentiated one by one and keep their labels, so each partial derivative is named after the
 * term it comes from.
 */
export function analyticJacobian(model: Model): Jacobian {
  const { graph } = model;
  const identifiers = distinctIdentifiers(model.states, "by_");
  const terms = model.derivatives.map((derivative) => decompose(graph, derivative));
  const nodes = [...new Set(terms.flat().map(({ node }) => node))];
  const gradientOf = new Map(gradients(graph, nodes).map((gradient, i) => [nodes[i]!, gradient]));
  const columns = model.states.map((_, state) => new Map<number, Term[]>([[state, []]]));
  terms.forEach((rowTerms, row) => {
    for (const { coefficient, node } of rowTerms) {
      const label = graph.labelOf(node);
      for (const [state, derivative] of gradientOf.get(node)!) {
        if (label !== undefined) {
          graph.label(derivative, { name: `${label.name}_${identifiers[state]!}` });
        }
        const column = columns[state]!;
        const entry = column.get(row) ?? [];
        for (const term of decompose(graph, derivative)) {
          entry.push({ coefficient: coefficient * term.coefficient, node: term.node });
        }
        column.set(row, entry);
      }
    }
  });
  return inCompressedColumns(columns);
}

/** Every entry stored, zeros included, for solvers that want a full matrix. */
export function densified({ pattern, entries }: Jacobian): Jacobian {
  const columns = Array.from({ length: pattern.size }, (_, column) => {
    const rows = new Map<number, readonly Term[]>();
    for (let row = 0; row < pattern.size; row++) rows.set(row, []);
    for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at++) {
      rows.set(pattern.rowIdx[at]!, entries[at]!);
    }
    return rows;
  });
  return inCompressedColumns(columns);
}

function inCompressedColumns(columns: readonly ReadonlyMap<number, readonly Term[]>[]): Jacobian {
  const colPtr = new Int32Array(columns.length + 1);
  const rows: number[] = [];
  const entries: (readonly Term[])[] = [];
  columns.forEach((column, index) => {
    for (const [row, terms] of [...column].toSorted(([a], [b]) => a - b)) {
      rows.push(row);
      entries.push(terms);
    }
    colPtr[index + 1] = rows.length;
  });
  return { pattern: { size: columns.length, colPtr, rowIdx: Int32Array.from(rows) }, entries };
}

/** The pattern of a Jacobian that is not computed: no entries at all. */
export function emptyPattern(size: number): SparsePattern {
  return { size, colPtr: new Int32Array(size + 1), rowIdx: new Int32Array(0) };
}
