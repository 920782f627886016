import { FormulaError, type Arity, type FormulaTree } from "./formula.js";
import { formulaLimits, type FormulaToken } from "./formula-tokens.js";

/** What is read of mathjs's expression nodes; which of the fields a node has depends on type. */
export interface ParsedNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly op?: string;
  readonly content?: ParsedNode;
  readonly args?: readonly ParsedNode[];
  readonly condition?: ParsedNode;
  readonly trueExpr?: ParsedNode;
  readonly falseExpr?: ParsedNode;
}

/**
 * Turns mathjs's expression tree into plain data and refuses what is no formula.
 *
 * mathjs's nodes do not know their places in the text. Numbers and names appear in the tree in the
 * order of the text, so each leaf takes the offset of the next such token.
 *
 * @param functions that it may call
 * @throws FormulaError
 */
export function formulaTree<F extends string>(
  root: ParsedNode,
  tokens: readonly FormulaToken[],
  functions: Readonly<Record<F, Arity>>,
): FormulaTree<F> {
  const leaves = tokens.filter(({ kind }) => kind !== "operator").values();
  const nextLeaf = () => leaves.next().value ?? tokens[0]!;

  function tree(node: ParsedNode, depth: number): FormulaTree<F> {
    const result = treeOrComparison(node, depth);
    if (result.kind !== "comparison") return result;
    const offset = offsetOf(result.operator);
    throw new FormulaError("a comparison stands only in condition ? a : b", offset);
  }

  function treeOrComparison(node: ParsedNode, depth: number): FormulaTree<F> {
    if (depth > formulaLimits.depth) {
      throw new FormulaError("the formula is nested too deeply", tokens[0]!.offset);
    }
    const below = depth + 1;
    switch (node.type) {
      case "ParenthesisNode":
        return treeOrComparison(node.content!, below);
      case "ConstantNode":
        return number(node.value, nextLeaf());
      case "SymbolNode":
        return symbol(nextLeaf());
      case "OperatorNode":
        return operation(node, below);
      case "FunctionNode":
        return call(node.args!, nextLeaf(), below);
      case "ConditionalNode": {
        const condition = treeOrComparison(node.condition!, below);
        if (condition.kind !== "comparison") {
          const message = "a condition compares two values with <, <=, > or >=";
          throw new FormulaError(message, offsetOf("?"));
        }
        const consequent = tree(node.trueExpr!, below);
        return {
          kind: "conditional",
          condition,
          consequent,
          alternative: tree(node.falseExpr!, below),
        };
      }
      case "RelationalNode":
        throw new FormulaError("comparisons cannot be chained", offsetOf("<", "<=", ">", ">="));
      case "RangeNode":
        throw new FormulaError('unexpected ":"', offsetOf(":"));
      default:
        throw new FormulaError("this is no formula", tokens[0]!.offset);
    }
  }

  function operation(node: ParsedNode, depth: number): FormulaTree<F> {
    const operands = node.args!;
    if (operands.length === 1) {
      if (node.op === "+") return tree(operands[0]!, depth);
      if (node.op === "-") return { kind: "negation", operand: tree(operands[0]!, depth) };
    }
    const left = tree(operands[0]!, depth);
    const right = () => tree(operands[1]!, depth);
    switch (node.op) {
      case "+":
      case "-":
      case "*":
      case "/":
      case "^":
        return { kind: "binary", operator: node.op, left, right: right() };
      case "<":
      case "<=":
      case ">":
      case ">=":
        return { kind: "comparison", operator: node.op, left, right: right() };
      default:
        throw new FormulaError(`unknown operator ${node.op}`, offsetOf(node.op!));
    }
  }

  function call(nodes: readonly ParsedNode[], token: FormulaToken, depth: number): FormulaTree<F> {
    const { text: name, offset } = token;
    if (!isFunction(name)) {
      const known = Object.keys(functions).join(", ");
      throw new FormulaError(`unknown function ${name}; known are ${known}`, offset);
    }
    const arity: Arity = functions[name];
    if (arity === "two or more" ? nodes.length < 2 : nodes.length !== arity) {
      const count = `${arity} argument${arity === 1 ? "" : "s"}`;
      const message = `${name} takes ${count}, not ${nodes.length}`;
      throw new FormulaError(message, offset);
    }
    const operands = nodes.map((node) => tree(node, depth));
    const pair = (left: FormulaTree<F>, right: FormulaTree<F>): FormulaTree<F> => ({
      kind: "call",
      function: name,
      arguments: [left, right],
      offset,
    });
    if (operands.length > 1) return operands.reduce(pair);
    return { kind: "call", function: name, arguments: operands, offset };
  }

  function symbol({ text, offset }: FormulaToken): FormulaTree<F> {
    if (isFunction(text)) throw new FormulaError(`the function ${text} needs arguments`, offset);
    return { kind: "symbol", name: text, offset };
  }

  function isFunction(name: string): name is F {
    return Object.hasOwn(functions, name);
  }

  function offsetOf(...texts: string[]): number {
    return (tokens.find(({ text }) => texts.includes(text)) ?? tokens[0]!).offset;
  }

  return tree(root, 0);
}

function number(value: unknown, { kind, text, offset }: FormulaToken): FormulaTree<never> {
  if (kind !== "number" || typeof value !== "number") {
    throw new FormulaError(`${text} is not a number`, offset);
  }
  if (!Number.isFinite(value)) {
    throw new FormulaError(`the number ${text} is outside double precision`, offset);
  }
  return { kind: "number", value, offset };
}
