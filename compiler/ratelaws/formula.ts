import { call, constant, divide, negate, product, sum } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import { parseFormula } from "../mathjs.js";
import type { FormulaTree } from "../model/formula.js";
import type { RateRange } from "../model/reaction.js";
import type { RateLaw } from "./ratelaw.js";

/** A coefficient written out as text, for fits that no parametrised law covers. */
export const formula: RateLaw = {
  name: "formula",
  notation: "k = any expression of the conditions",
  source: "the reference that the network gives for each reaction",
  parameters: {},
  build: (graph, range, conditions) => {
    const scope = new Map<string, NodeId>(Object.entries(conditions));
    for (const [name, text] of range.definitions ?? []) {
      scope.set(name, graph.label(formulaNode(graph, parseFormula(text), scope), { name }));
    }
    return formulaNode(graph, parseFormula(formulaText(range)), scope);
  },
};

function formulaText(range: RateRange): string {
  if (range.formula === undefined) throw new TypeError("the rate range has no formula");
  return range.formula;
}

/** The node of a formula whose variables are nodes of the graph. */
function formulaNode(graph: Graph, tree: FormulaTree, scope: ReadonlyMap<string, NodeId>): NodeId {
  const build = (inner: FormulaTree): NodeId => formulaNode(graph, inner, scope);
  switch (tree.kind) {
    case "number":
      return constant(graph, tree.value);
    case "symbol": {
      const node = scope.get(tree.name);
      if (node === undefined) throw new TypeError(`the formula's variable ${tree.name} is unknown`);
      return node;
    }
    case "negation":
      return negate(graph, build(tree.operand));
    case "call":
      return call(graph, tree.function, tree.arguments.map(build));
    case "binary":
      return arithmetic(graph, tree.operator, build(tree.left), build(tree.right));
    case "comparison": {
      const name = tree.operator.endsWith("=") ? "lessOrEqual" : "less";
      const sides = [build(tree.left), build(tree.right)];
      return call(graph, name, tree.operator.startsWith("<") ? sides : sides.toReversed());
    }
    case "conditional":
      return call(graph, "select", [
        build(tree.condition),
        build(tree.consequent),
        build(tree.alternative),
      ]);
  }
}

function arithmetic(
  graph: Graph,
  operator: "+" | "-" | "*" | "/" | "^",
  left: NodeId,
  right: NodeId,
): NodeId {
  switch (operator) {
    case "+":
    case "-":
      return sum(graph, [
        { coefficient: 1, node: left },
        { coefficient: operator === "+" ? 1 : -1, node: right },
      ]);
    case "*":
      return product(graph, [left, right]);
    case "/":
      return divide(graph, left, right);
    case "^":
      return call(graph, "pow", [left, right]);
  }
}
