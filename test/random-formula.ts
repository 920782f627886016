import type {
  Arithmetic,
  Condition,
  MathFunction,
  Operand,
} from "../compiler/frontend/systems/arithmetic/arithmetic.js";

/** Draws whole numbers below a bound; the same each time it is started. */
export type Draw = (below: number) => number;

/** An expression of variables, in any arithmetic. */
export type Formula = <V extends object>(
  a: Arithmetic<V>,
  variables: readonly Operand<V>[],
) => Operand<V>;

export function draws(seed: number): Draw {
  let state = (seed ^ 0x5bd1e995) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Functions of a number between -1 and 1, and of one between 0.5 and 2.5. */
const ofBounded: readonly MathFunction[] = ["sin", "cos", "tan", "tanh", "sinh", "cosh", "exp"];
const ofPositive: readonly MathFunction[] = ["sqrt", "log", "log10", "log2", "atan", "abs"];
const stepwise: readonly MathFunction[] = ["floor", "ceil", "trunc", "sign"];

/** Of bounded arguments functions stay within their domains, and nothing grows without limit. */
function bounded<V extends object>(a: Arithmetic<V>, value: Operand<V>): Operand<V> {
  return a.call("tanh", [value]);
}

/** A random expression of `count` variables, bounded so that trees of them stay of moderate size. */
export function formula(draw: Draw, count: number, depth: number): Formula {
  const constant = (draw(41) - 20) / 8;
  const which = depth === 0 ? draw(2) : draw(12);
  if (which === 0) return () => constant;
  const index = draw(count);
  if (which === 1) return (_a, variables) => variables[index]!;
  const [left, right] = [formula(draw, count, depth - 1), formula(draw, count, depth - 1)];
  const chosen = draw(64);
  const oneOf = (names: readonly MathFunction[]): MathFunction => names[chosen % names.length]!;
  const pair = <V extends object>(a: Arithmetic<V>, v: readonly Operand<V>[]) =>
    [left(a, v), right(a, v)] as const;
  // In general position: nothing that a model computes is likely to equal the constant.
  const below = <V extends object>(a: Arithmetic<V>, value: Operand<V>): Condition<V> =>
    a.less(value, constant + 0.0123);
  switch (which) {
    case 2:
      return (a, v) => a.add(...pair(a, v));
    case 3:
      return (a, v) => a.subtract(...pair(a, v));
    case 4:
      return (a, v) => a.multiply(...pair(a, v));
    case 5:
      return (a, v) => {
        const [x, y] = pair(a, v);
        return a.divide(x, a.add(1, a.multiply(y, y)));
      };
    case 6:
      return (a, v) => a.select(below(a, v[index]!), v[index]!, left(a, v));
    case 7:
      return (a, v) => {
        const [x, y] = pair(a, v);
        const [first, second] = [below(a, v[index]!), a.lessOrEqual(x, a.add(y, 0.0317))];
        return a.select(chosen % 2 === 0 ? a.and(first, second) : a.or(first, a.not(second)), y, x);
      };
    case 8:
      return (a, v) => a.call(constant < 0 ? "max" : "min", [...pair(a, v)]);
    case 9:
      return (a, v) => a.call(oneOf(ofPositive), [a.add(1.5, bounded(a, left(a, v)))]);
    case 10:
      return (a, v) => {
        const [x, y] = [bounded(a, left(a, v)), a.add(1.5, bounded(a, right(a, v)))];
        switch (chosen % 4) {
          case 0:
            return a.call("atan2", [x, y]);
          case 1:
            return a.call("hypot", [x, y]);
          case 2:
            return a.call("pow", [y, x]);
          default:
            return a.call(constant < 0 ? "asin" : "acos", [a.multiply(0.9, x)]);
        }
      };
    default:
      return (a, v) => {
        const x = bounded(a, left(a, v));
        if (chosen % 4 > 0) return a.call(oneOf(ofBounded), [x]);
        return a.call(oneOf(stepwise), [a.add(a.multiply(3, x), 0.0211)]);
      };
  }
}
