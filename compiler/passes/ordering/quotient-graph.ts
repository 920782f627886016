import type { SparsePattern } from "../../../runtime/kernel.js";

/**
 * The graph of A + Aᵀ during symbolic elimination, in the space of A itself: an eliminated state
 * becomes an element, whose boundary lists the variables that elimination has joined, in place of
 * the edges between them. A variable may stand for several indistinguishable states; its weight
 * is their number, 0 once it was absorbed by another.
 *
 * Source: Amestoy, Davis and Duff 1996, SIAM J. Matrix Anal. Appl. 17, 886, sections 2 and 3.
 */
export interface QuotientGraph {
  /** Neighbours of each variable by entries of A that no element covers. */
  readonly variables: number[][];
  /** Elements beside each variable. */
  readonly elements: number[][];
  /** Variables beside each element. */
  readonly boundary: number[][];
  /** Number of states in each boundary. */
  readonly boundaryWeight: Int32Array;
  /** Number of states that each variable stands for. */
  readonly weight: Int32Array;
  /** States that are eliminated right after each variable. */
  readonly absorbed: number[][];
  /** Last pivot whose boundary, or which itself, held the variable. */
  readonly boundaryOf: Int32Array;
  /** States in the boundary of each element outside the boundary of pivot outsideOf[element]. */
  readonly outside: Int32Array;
  readonly outsideOf: Int32Array;
}

export function quotientGraph({ size, colPtr, rowIdx }: SparsePattern): QuotientGraph {
  const neighbours = Array.from({ length: size }, () => new Set<number>());
  for (let j = 0; j < size; j++) {
    for (let entry = colPtr[j]!; entry < colPtr[j + 1]!; entry++) {
      const i = rowIdx[entry]!;
      if (i === j) continue;
      neighbours[i]!.add(j);
      neighbours[j]!.add(i);
    }
  }
  return {
    variables: neighbours.map((set) => [...set]),
    elements: neighbours.map(() => []),
    boundary: neighbours.map(() => []),
    boundaryWeight: new Int32Array(size),
    weight: new Int32Array(size).fill(1),
    absorbed: neighbours.map(() => []),
    boundaryOf: new Int32Array(size).fill(-1),
    outside: new Int32Array(size),
    outsideOf: new Int32Array(size).fill(-1),
  };
}

/**
 * Turns a variable into an element and brings the variables beside it up to date; some of them
 * are absorbed by the pivot or by each other, and leave its boundary.
 *
 * @returns all variables beside the pivot, the absorbed ones included.
 */
export function eliminate(graph: QuotientGraph, pivot: number): readonly number[] {
  const neighbours = formBoundary(graph, pivot);
  weighOutside(graph, pivot);
  for (const i of neighbours) prune(graph, pivot, i);
  absorbIntoPivot(graph, pivot);
  mergeIndistinguishable(graph, pivot);
  graph.variables[pivot] = [];
  graph.elements[pivot] = [];
  graph.boundary[pivot] = neighbours.filter((i) => graph.weight[i]! > 0);
  graph.boundaryWeight[pivot] = totalWeight(graph, neighbours);
  return neighbours;
}

export function totalWeight({ weight }: QuotientGraph, variables: readonly number[]): number {
  return variables.reduce((sum, i) => sum + weight[i]!, 0);
}

/** The pivot's neighbours, by entries and through its elements, which it absorbs. */
function formBoundary(graph: QuotientGraph, pivot: number): number[] {
  const { variables, elements, boundary, weight, boundaryOf, outside, outsideOf } = graph;
  const found: number[] = [];
  const collect = (neighbours: readonly number[]): void => {
    for (const i of neighbours) {
      if (weight[i] === 0 || boundaryOf[i] === pivot) continue;
      boundaryOf[i] = pivot;
      found.push(i);
    }
  };
  boundaryOf[pivot] = pivot;
  collect(variables[pivot]!);
  for (const element of elements[pivot]!) {
    collect(boundary[element]!);
    boundary[element] = [];
    outside[element] = 0;
    outsideOf[element] = pivot;
  }
  boundary[pivot] = found;
  return found;
}

function weighOutside(graph: QuotientGraph, pivot: number): void {
  const { elements, boundary, boundaryWeight, weight, outside, outsideOf } = graph;
  for (const i of boundary[pivot]!) {
    for (const element of elements[i]!) {
      if (outsideOf[element] !== pivot) {
        outsideOf[element] = pivot;
        outside[element] = boundaryWeight[element]!;
      }
      outside[element]! -= weight[i]!;
    }
  }
}

/** Drops what the new element covers: edges within its boundary, and elements inside of it. */
function prune(graph: QuotientGraph, pivot: number, i: number): void {
  const { variables, elements, weight, boundaryOf, outside } = graph;
  variables[i] = variables[i]!.filter((j) => weight[j]! > 0 && boundaryOf[j] !== pivot);
  elements[i] = elements[i]!.filter((element) => outside[element]! > 0);
  elements[i].push(pivot);
}

/** Mass elimination: a variable beside nothing but the new element adds no fill-in after it. */
function absorbIntoPivot(graph: QuotientGraph, pivot: number): void {
  const { variables, elements, boundary } = graph;
  for (const i of boundary[pivot]!) {
    if (variables[i]!.length === 0 && elements[i]!.length === 1) absorb(graph, pivot, i);
  }
}

function indexSum(list: readonly number[]): number {
  return list.reduce((total, k) => total + k, 0);
}

function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((k) => b.includes(k));
}

/** Variables with the same neighbours can only follow each other: the sums find likely pairs. */
function mergeIndistinguishable(graph: QuotientGraph, pivot: number): void {
  const { variables, elements, boundary, weight } = graph;
  const alike = new Map<number, number[]>();
  for (const j of boundary[pivot]!) {
    if (weight[j] === 0) continue;
    const key = indexSum(variables[j]!) + indexSum(elements[j]!);
    const others = alike.get(key) ?? [];
    const twin = others.find(
      (i) => sameMembers(elements[i]!, elements[j]!) && sameMembers(variables[i]!, variables[j]!),
    );
    if (twin !== undefined) absorb(graph, twin, j);
    else alike.set(key, [...others, j]);
  }
}

function absorb(
  { weight, absorbed, variables, elements }: QuotientGraph,
  i: number,
  j: number,
): void {
  weight[i]! += weight[j]!;
  weight[j] = 0;
  absorbed[i] = absorbed[i]!.concat(j, absorbed[j]!);
  variables[j] = [];
  elements[j] = [];
}
