import { call, constant, divide, negate, power, product, sum } from "../../../graph/builders.js";
import type { Graph } from "../../../graph/graph.js";
import type { NodeId } from "../../../graph/node.js";
import type { MathFunction } from "./arithmetic.js";

/**
 * A function of `Math` as an expression, of operands of which at least one is a symbol.
 *
 * Compositions are accurate to a few units in the last place for finite operands, and their derivatives
 * by the rules of the graph are those of the function wherever it has one, except:
 * - `asin` and `acos` have the values of `Math` at -1 and 1, where their derivatives are infinite, but
 *   derivatives there come out as NaN; beyond, they are NaN as they should be;
 * - `atan2` takes -0 for 0: atan2(-0, -1) is pi, and it has no value at two infinite operands;
 * - `sinh` and `cosh` are infinite already from 709.78 on, where exp is, and not only from 710.47;
 * - the derivative of `cosh` has an absolute error of a unit in the last place of 1 near zero;
 * - `hypot` squares: it overflows above 1.3e154 and loses digits below 1.5e-154; its derivative at the
 *   origin is NaN;
 * - `log2` of a power of two may miss the whole number by a unit in the last place.
 */
export function symbolicFunction(
  graph: Graph,
  name: MathFunction,
  operands: readonly NodeId[],
): NodeId {
  const [x, y] = operands as readonly [NodeId, NodeId];
  switch (name) {
    case "tan":
      return divide(graph, call(graph, "sin", [x]), call(graph, "cos", [x]));
    case "asin":
      return arcsine(graph, x);
    case "acos":
      return arccosine(graph, x);
    case "atan2":
      return angle(graph, x, y);
    case "sinh":
      return hyperbolicSine(graph, x);
    case "cosh":
      return exponentials(graph, x, 1);
    case "log2":
      return product(graph, [call(graph, "log", [x])], Math.LOG2E);
    case "hypot":
      return hypotenuse(graph, operands);
    case "sign":
      return sign(graph, x);
    case "ceil":
      return ceiling(graph, x);
    case "trunc":
      return call(graph, "select", [
        call(graph, "less", [x, constant(graph, 0)]),
        ceiling(graph, x),
        call(graph, "floor", [x]),
      ]);
    case "min":
    case "max":
      return operands.reduce((a, b) => call(graph, name, [a, b]));
    default:
      return call(graph, name, operands);
  }
}

/**
 * asin x = atan(x / sqrt((1 - x) (1 + x))): 1 - x is exact near 1, where 1 - x^2 is not. At 1 and -1 it is
 * the arc tangent of an infinite number.
 */
function arcsine(graph: Graph, x: NodeId): NodeId {
  const cosine2 = product(graph, [shifted(graph, x, -1), shifted(graph, x, 1)]);
  return call(graph, "atan", [product(graph, [x, power(graph, cosine2, -0.5)])]);
}

/** acos x = 2 atan sqrt((1 - x) / (1 + x)): no difference that cancels near 1, unlike pi/2 - asin x. */
function arccosine(graph: Graph, x: NodeId): NodeId {
  const ratio = divide(graph, shifted(graph, x, -1), shifted(graph, x, 1));
  return product(graph, [call(graph, "atan", [call(graph, "sqrt", [ratio])])], 2);
}

/** 1 + coefficient x. */
function shifted(graph: Graph, x: NodeId, coefficient: number): NodeId {
  return sum(graph, [{ coefficient, node: x }], 1);
}

/**
 * The angle of the point (x, y). The smaller coordinate is divided by the larger, so that value and
 * derivative are good on both axes: near the x axis atan(y / x), turned by pi to the left of the
 * origin, near the y axis a quarter turn less atan(x / y).
 */
function angle(graph: Graph, y: NodeId, x: NodeId): NodeId {
  const zero = constant(graph, 0);
  const [height, width] = [call(graph, "abs", [y]), call(graph, "abs", [x])];
  const bySignOfY = (size: number): NodeId =>
    call(graph, "select", [
      call(graph, "less", [y, zero]),
      constant(graph, -size),
      constant(graph, size),
    ]);
  const turn = call(graph, "select", [call(graph, "less", [x, zero]), bySignOfY(Math.PI), zero]);
  const flat = call(graph, "atan", [divide(graph, y, x)]);
  const steep = call(graph, "atan", [divide(graph, x, y)]);
  const nearX = sum(graph, [
    { coefficient: 1, node: turn },
    { coefficient: 1, node: flat },
  ]);
  const nearY = sum(graph, [
    { coefficient: 1, node: bySignOfY(Math.PI / 2) },
    { coefficient: -1, node: steep },
  ]);
  return call(graph, "select", [
    call(graph, "less", [height, width]),
    nearX,
    call(graph, "select", [call(graph, "less", [zero, height]), nearY, zero]),
  ]);
}

/**
 * Below 1, where exp x - exp -x cancels, 2 t / ((1 - t) (1 + t)) with t = tanh(x / 2), which is below 0.47.
 */
function hyperbolicSine(graph: Graph, x: NodeId): NodeId {
  const t = call(graph, "tanh", [product(graph, [x], 0.5)]);
  const complement = product(graph, [shifted(graph, t, -1), shifted(graph, t, 1)]);
  return call(graph, "select", [
    call(graph, "less", [call(graph, "abs", [x]), constant(graph, 1)]),
    product(graph, [t, power(graph, complement, -1)], 2),
    exponentials(graph, x, -1),
  ]);
}

/** (exp x + relative exp -x) / 2. */
function exponentials(graph: Graph, x: NodeId, relative: number): NodeId {
  return sum(graph, [
    { coefficient: 0.5, node: call(graph, "exp", [x]) },
    { coefficient: 0.5 * relative, node: call(graph, "exp", [negate(graph, x)]) },
  ]);
}

function hypotenuse(graph: Graph, operands: readonly NodeId[]): NodeId {
  if (operands.length === 1) return call(graph, "abs", operands);
  const squares = operands.map((operand) => ({ coefficient: 1, node: power(graph, operand, 2) }));
  return call(graph, "sqrt", [sum(graph, squares)]);
}

function sign(graph: Graph, x: NodeId): NodeId {
  const zero = constant(graph, 0);
  return call(graph, "select", [
    call(graph, "less", [x, zero]),
    constant(graph, -1),
    call(graph, "less", [zero, x]),
  ]);
}

function ceiling(graph: Graph, x: NodeId): NodeId {
  return negate(graph, call(graph, "floor", [negate(graph, x)]));
}
