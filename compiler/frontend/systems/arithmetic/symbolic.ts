import { call, constant, divide, negate, product, sum } from "../../../graph/builders.js";
import type { Graph } from "../../../graph/graph.js";
import type { NodeId } from "../../../graph/node.js";
import type { CallName } from "../../../graph/operations.js";
import type { Arithmetic, Condition, Operand } from "./arithmetic.js";
import { symbolicFunction } from "./symbolic-functions.js";

/** A number that is not known yet: a node of a graph. */
export class Symbolic {
  readonly node: NodeId;

  constructor(node: NodeId) {
    this.node = node;
  }
}

/**
 * Arithmetic that builds expressions. Known numbers stay numbers until they meet a symbol, and
 * whatever folds to a constant is a number again. Sums and products are reordered and collected as
 * graph/builders.ts says, so values differ from those of doubles by rounding; the sign of zero is not
 * kept. Functions that the graph does not have are composed of those that it has, see
 * symbolic-functions.ts.
 */
export function symbolicArithmetic(graph: Graph): Arithmetic<Symbolic> {
  type Value = Operand<Symbolic>;
  type Test = Condition<Symbolic>;

  const nodeOf = (value: Value): NodeId =>
    typeof value === "number" ? constant(graph, value) : value.node;
  const known = (value: Value | Test): value is number | boolean => !(value instanceof Symbolic);
  const valueOf = (id: NodeId): Value => {
    const node = graph.node(id);
    return node.kind === "constant" ? node.value : new Symbolic(id);
  };
  const testOf = (id: NodeId): Test => {
    const value = valueOf(id);
    return value instanceof Symbolic ? value : value !== 0;
  };
  const compare =
    (name: CallName, holds: (a: number, b: number) => boolean) =>
    (a: Value, b: Value): Test =>
      known(a) && known(b) ? holds(a, b) : testOf(call(graph, name, [nodeOf(a), nodeOf(b)]));
  const less = compare("less", (a, b) => a < b);
  const lessOrEqual = compare("lessOrEqual", (a, b) => a <= b);
  const and = (a: Test, b: Test): Test => {
    if (known(a)) return a && b;
    if (known(b)) return b && a;
    return testOf(call(graph, "select", [a.node, b.node, constant(graph, 0)]));
  };

  return {
    owns: (value): value is Symbolic => value instanceof Symbolic,
    add(a, b) {
      if (known(a) && known(b)) return a + b;
      return valueOf(sum(graph, [term(nodeOf(a), 1), term(nodeOf(b), 1)]));
    },
    subtract(a, b) {
      if (known(a) && known(b)) return a - b;
      return valueOf(sum(graph, [term(nodeOf(a), 1), term(nodeOf(b), -1)]));
    },
    multiply(a, b) {
      if (known(a) && known(b)) return a * b;
      return valueOf(product(graph, [nodeOf(a), nodeOf(b)]));
    },
    divide(a, b) {
      if (known(a) && known(b)) return a / b;
      return valueOf(divide(graph, nodeOf(a), nodeOf(b)));
    },
    negate: (a) => (known(a) ? -a : valueOf(negate(graph, a.node))),
    call(name, operands) {
      if (operands.every(known)) return Math[name](...(operands as [number, number]));
      return valueOf(symbolicFunction(graph, name, operands.map(nodeOf)));
    },
    less,
    lessOrEqual,
    equal: (a, b) => (known(a) && known(b) ? a === b : and(lessOrEqual(a, b), lessOrEqual(b, a))),
    not(a) {
      if (known(a)) return !a;
      const negated = negatedBy(graph, a.node);
      return new Symbolic(
        negated ?? call(graph, "select", [a.node, constant(graph, 0), constant(graph, 1)]),
      );
    },
    and,
    or(a, b) {
      if (known(a)) return a || b;
      if (known(b)) return b || a;
      return testOf(call(graph, "select", [a.node, constant(graph, 1), b.node]));
    },
    select(condition, a, b) {
      if (known(condition)) return condition ? a : b;
      const negated = negatedBy(graph, condition.node);
      const [holds, fails] = [nodeOf(a), nodeOf(b)];
      const operands =
        negated === undefined ? [condition.node, holds, fails] : [negated, fails, holds];
      return valueOf(call(graph, "select", operands));
    },
  };
}

function term(node: NodeId, coefficient: number): { node: NodeId; coefficient: number } {
  return { node, coefficient };
}

/** The condition of which a condition is the negation, if it was made by `not`. */
function negatedBy(graph: Graph, id: NodeId): NodeId | undefined {
  const node = graph.node(id);
  if (node.kind !== "call" || node.name !== "select") return undefined;
  const [condition, holds, fails] = node.operands;
  const negates = holds === constant(graph, 0) && fails === constant(graph, 1);
  return negates ? condition : undefined;
}
