import type { Graph } from "../../../compiler/graph/graph.js";
import { dependencies } from "../../../compiler/graph/evaluate.js";
import {
  operandsOf,
  stages,
  type Node,
  type NodeId,
  type Stage,
} from "../../../compiler/graph/node.js";
import { operation } from "../../../compiler/graph/operations.js";

/** Everything in a graph that breaks what its documentation promises; empty for a sound graph. */
export function graphProblems(graph: Graph): readonly string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (let id = 0; id < graph.size; id++) {
    const node = graph.node(id);
    const blame = (problem: string): void =>
      void problems.push(`node ${id} (${node.kind}): ${problem}`);
    const structure = JSON.stringify(node);
    if (seen.has(structure)) blame("equal to an older node");
    seen.add(structure);
    checkOrigin(graph, id, blame);
    checkNumbers(node, blame);
    if (node.kind === "sum") checkSum(graph, node, blame);
    if (node.kind === "product") checkProduct(graph, node, blame);
    if (node.kind === "power") checkPower(graph, node, blame);
    if (node.kind === "call") checkCall(graph, node, blame);
  }
  return problems;
}

type Blame = (problem: string) => void;
type NodeOf<Kind extends Node["kind"]> = Extract<Node, { kind: Kind }>;

/** Operands and definitions are older, and the stage is the latest of theirs. */
function checkOrigin(graph: Graph, id: NodeId, blame: Blame): void {
  const needed = dependencies(graph, id);
  if (needed.some((other) => other >= id)) blame("needs a node that is not older");
  const node = graph.node(id);
  const own = new Map<string, Stage>([
    ["input", "inputs"],
    ["time", "time"],
    ["quantity", "constant"],
  ]);
  const least = node.kind === "symbol" ? (own.get(node.role) ?? "state") : "constant";
  const known = [least, ...needed.map((other) => graph.stage(other))];
  const latest = known.map((stage) => stages.indexOf(stage)).reduce((a, b) => Math.max(a, b));
  if (stages.indexOf(graph.stage(id)) !== latest) blame(`stage ${graph.stage(id)}`);
}

function checkNumbers(node: Node, blame: Blame): void {
  const numbers: Readonly<Record<Node["kind"], () => readonly number[]>> = {
    constant: () => [(node as NodeOf<"constant">).value],
    symbol: () => [],
    sum: () => [(node as NodeOf<"sum">).constant, ...(node as NodeOf<"sum">).coefficients],
    product: () => [(node as NodeOf<"product">).coefficient],
    power: () => [(node as NodeOf<"power">).exponent],
    call: () => [],
  };
  if (!numbers[node.kind]().every(Number.isFinite)) blame("a number that is not finite");
}

function checkSum(graph: Graph, node: NodeOf<"sum">, blame: Blame): void {
  const { operands, coefficients, constant } = node;
  if (operands.some((operand, i) => i > 0 && operand <= operands[i - 1]!)) {
    blame(`operands do not ascend: ${operands.join()}`);
  }
  if (coefficients.length !== operands.length) blame("coefficients do not match the operands");
  if (coefficients.includes(0)) blame("a coefficient is zero");
  if (operands.length < (constant === 0 ? 2 : 1)) blame("too few operands");
  if (operands.some((operand) => graph.node(operand).kind === "constant")) blame("not folded");
}

function checkProduct(graph: Graph, node: NodeOf<"product">, blame: Blame): void {
  const { operands, coefficient } = node;
  if (operands.length < (coefficient === 1 ? 2 : 1)) blame("too few operands");
  if (coefficient === 0) blame("the coefficient is zero");
  if (operands.some((operand) => graph.node(operand).kind === "constant")) blame("not folded");
  const bases = operands.map((operand) => {
    const inner = graph.node(operand);
    const taken = inner.kind === "power" && graph.labelOf(operand) === undefined;
    return taken ? inner.operands[0] : operand;
  });
  if (new Set(bases).size < bases.length) blame("a base stands twice");
  const ranks = operands.map((operand) => {
    const inner = graph.node(operand);
    const named = inner.kind === "symbol" && inner.role === "quantity";
    return named ? -1 : stages.indexOf(graph.stage(operand));
  });
  const ordered = operands.every(
    (operand, i) =>
      i === 0 ||
      ranks[i]! - ranks[i - 1]! > 0 ||
      (ranks[i] === ranks[i - 1] && operand > operands[i - 1]!),
  );
  if (!ordered) blame(`operands out of order: ${operands.join()}`);
}

function checkPower(graph: Graph, node: NodeOf<"power">, blame: Blame): void {
  if (node.exponent === 0 || node.exponent === 1) blame(`exponent ${node.exponent}`);
  if (graph.node(node.operands[0]).kind === "constant") blame("not folded");
}

function checkCall(graph: Graph, node: NodeOf<"call">, blame: Blame): void {
  const operands = operandsOf(node);
  if (operands.length !== operation(node.name).arity) blame(`${operands.length} operands`);
  if (operands.every((operand) => graph.node(operand).kind === "constant")) blame("not folded");
}
