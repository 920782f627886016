import type { Graph } from "./graph.js";
import { laterStage, stages, type ArgumentRole, type NodeId } from "./node.js";
import { operation, type Algebra, type CallName } from "./operations.js";

/** One term of a sum: coefficient * node. */
export interface Term {
  readonly coefficient: number;
  readonly node: NodeId;
}

/**
 * Nested sums of at most this many terms are merged into the outer sum. Longer ones stay shared:
 * a total over many states that several expressions use must be computed once.
 */
const longestMergedSum = 4;

/**
 * Likewise for products: the chain rule through n nested functions would otherwise write products
 * of 1, 2, ... n factors.
 */
const longestMergedProduct = 16;

export function constant(graph: Graph, value: number): NodeId {
  // Signed zeros would make equal constants distinct nodes; the sign of a zero constant has no use.
  return graph.intern({ kind: "constant", value: value === 0 ? 0 : value });
}

export function input(graph: Graph, index: number, name: string): NodeId {
  return graph.intern({ kind: "symbol", role: "input", index, name });
}

export function state(graph: Graph, index: number, name: string): NodeId {
  return graph.intern({ kind: "symbol", role: "state", index, name });
}

export function time(graph: Graph): NodeId {
  return graph.intern({ kind: "symbol", role: "time", index: 0, name: "t" });
}

/** A leaf that a function derived from the model reads. */
export function argument(graph: Graph, role: ArgumentRole, index: number, name: string): NodeId {
  return graph.intern({ kind: "symbol", role, index, name });
}

/** offset + sum of the terms, with like terms collected and constants folded. */
export function sum(graph: Graph, terms: readonly Term[], offset = 0): NodeId {
  const coefficients = new Map<NodeId, number>();
  let total = offset;
  const add = (node: NodeId, coefficient: number): void => {
    coefficients.set(node, (coefficients.get(node) ?? 0) + coefficient);
  };
  for (const term of terms) {
    const node = graph.node(term.node);
    if (node.kind === "constant") {
      total += term.coefficient * node.value;
    } else if (graph.labelOf(term.node) !== undefined) {
      add(term.node, term.coefficient);
    } else if (node.kind === "sum" && node.operands.length <= longestMergedSum) {
      total += term.coefficient * node.constant;
      node.operands.forEach((operand, i) => add(operand, term.coefficient * node.coefficients[i]!));
    } else if (node.kind === "product" && node.coefficient !== 1) {
      add(product(graph, node.operands), term.coefficient * node.coefficient);
    } else {
      add(term.node, term.coefficient);
    }
  }
  const operands = [...coefficients.keys()]
    .filter((node) => coefficients.get(node) !== 0)
    .toSorted((a, b) => a - b);
  if (operands.length === 0) return constant(graph, total);
  const [first] = operands;
  if (operands.length === 1 && total === 0) {
    return product(graph, [first!], coefficients.get(first!));
  }
  const intern = (nodes: readonly NodeId[], weights: readonly number[], base: number): NodeId =>
    graph.intern({ kind: "sum", constant: base, operands: nodes, coefficients: weights });
  const weight = (node: NodeId): number => coefficients.get(node)!;
  const early = liftable(graph, operands);
  if (early.length < 2) return intern(operands, operands.map(weight), total);
  const lifted = intern(early, early.map(weight), total);
  const late = [...operands.filter((node) => !early.includes(node)), lifted];
  late.sort((a, b) => a - b);
  return intern(
    late,
    late.map((node) => (node === lifted ? 1 : weight(node))),
    0,
  );
}

/** coefficient * product of the factors, with equal bases collected and constants folded. */
export function product(graph: Graph, factors: readonly NodeId[], coefficient = 1): NodeId {
  const exponents = new Map<NodeId, number>();
  let total = coefficient;
  const multiply = (id: NodeId): void => {
    const node = graph.node(id);
    const whole = graph.labelOf(id) !== undefined;
    if (node.kind === "constant") {
      total *= node.value;
    } else if (node.kind === "product" && !whole && node.operands.length <= longestMergedProduct) {
      total *= node.coefficient;
      node.operands.forEach(multiply);
    } else if (node.kind === "power" && !whole) {
      const [base] = node.operands;
      exponents.set(base, (exponents.get(base) ?? 0) + node.exponent);
    } else {
      exponents.set(id, (exponents.get(id) ?? 0) + 1);
    }
  };
  factors.forEach(multiply);
  // A zero coefficient makes the product zero for every finite operand; models are finite.
  if (total === 0) return constant(graph, 0);
  const operands = [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .map(([base, exponent]) => power(graph, base, exponent))
    .toSorted((a, b) => canonicalOrder(graph, a, b));
  if (operands.length === 0) return constant(graph, total);
  if (operands.length === 1 && total === 1) return operands[0]!;
  const early = liftable(graph, operands);
  if (early.length < 2) return graph.intern({ kind: "product", coefficient: total, operands });
  const lifted = graph.intern({ kind: "product", coefficient: total, operands: early });
  const late = [...operands.filter((node) => !early.includes(node)), lifted].toSorted((a, b) =>
    canonicalOrder(graph, a, b),
  );
  return graph.intern({ kind: "product", coefficient: 1, operands: late });
}

/**
 * Operands known at an earlier stage than the rest: two or more of them become one node of their
 * own, so that they are combined once per run rather than at every call. Named quantities keep
 * their place; they are staged already.
 */
function liftable(graph: Graph, operands: readonly NodeId[]): readonly NodeId[] {
  const latest = operands.map((node) => graph.stage(node)).reduce(laterStage);
  return operands.filter((id) => {
    const node = graph.node(id);
    const named = node.kind === "symbol" && node.role === "quantity";
    return !named && graph.stage(id) !== latest;
  });
}

/** base^exponent for a constant exponent. */
export function power(graph: Graph, base: NodeId, exponent: number): NodeId {
  if (exponent === 0) return constant(graph, 1);
  if (exponent === 1) return base;
  const node = graph.node(base);
  if (node.kind === "constant") return constant(graph, node.value ** exponent);
  // (x^a)^b = x^(ab) holds for negative x only when both exponents are integers.
  if (node.kind === "power" && Number.isInteger(node.exponent) && Number.isInteger(exponent)) {
    return power(graph, node.operands[0], node.exponent * exponent);
  }
  return graph.intern({ kind: "power", operands: [base], exponent });
}

/** A function, comparison or selection, folded when its operands are constants. */
export function call(graph: Graph, name: CallName, operands: readonly NodeId[]): NodeId {
  const values = operands.map((operand) => graph.node(operand));
  if (name === "select") {
    const [condition] = values;
    if (condition!.kind === "constant") return operands[condition!.value === 0 ? 2 : 1]!;
    if (operands[1] === operands[2]) return operands[1]!;
  }
  if (name === "pow" && values[1]!.kind === "constant") {
    return power(graph, operands[0]!, values[1]!.value);
  }
  if (values.every((value) => value.kind === "constant")) {
    return constant(graph, operation(name).evaluate(...values.map((value) => value.value)));
  }
  return graph.intern({ kind: "call", name, operands: [...operands] });
}

export function negate(graph: Graph, node: NodeId): NodeId {
  return product(graph, [node], -1);
}

export function divide(graph: Graph, numerator: NodeId, denominator: NodeId): NodeId {
  return product(graph, [numerator, power(graph, denominator, -1)]);
}

/** The builders as the object that derivative rules take. */
export function algebra(graph: Graph): Algebra {
  return {
    constant: (value) => constant(graph, value),
    sum: (terms, offset) => sum(graph, terms, offset),
    product: (factors, coefficient) => product(graph, factors, coefficient),
    power: (base, exponent) => power(graph, base, exponent),
    call: (name, operands) => call(graph, name, operands),
  };
}

/**
 * Order of a product's operands: named quantities first, then by stage, then by age. It is the
 * order in which they are printed and multiplied.
 */
function canonicalOrder(graph: Graph, a: NodeId, b: NodeId): number {
  return rank(graph, a) - rank(graph, b) || a - b;
}

function rank(graph: Graph, id: NodeId): number {
  const node = graph.node(id);
  if (node.kind === "symbol" && node.role === "quantity") return -1;
  return stages.indexOf(graph.stage(id));
}
