import type { Arithmetic, MathFunction, Operand } from "../../arithmetic/arithmetic.js";
import type { Machine } from "../machine/machine.js";
import { fail } from "../syntax.js";
import { operand } from "../machine/values.js";

/** Functions of an arithmetic. */
const primitives: Readonly<Record<MathFunction, true>> = {
  abs: true,
  acos: true,
  asin: true,
  atan: true,
  atan2: true,
  ceil: true,
  cos: true,
  cosh: true,
  exp: true,
  floor: true,
  hypot: true,
  log: true,
  log10: true,
  log2: true,
  max: true,
  min: true,
  pow: true,
  sign: true,
  sin: true,
  sinh: true,
  sqrt: true,
  tan: true,
  tanh: true,
  trunc: true,
};

/** Those of any number of operands. */
const variadic: ReadonlySet<string> = new Set(["hypot", "max", "min"]);

/** What to write for functions that an arithmetic does not have. */
const advice: Readonly<Record<string, string>> = {
  log1p: "write Math.log(1 + x)",
  asinh: "write Math.log(x + Math.sqrt(x * x + 1))",
  acosh: "write Math.log(x + Math.sqrt(x * x - 1))",
  atanh: "write 0.5 * Math.log((1 + x) / (1 - x))",
};

/** The global `Math`, without random. Functions of known numbers are JavaScript's own. */
export function mathNamespace<V extends object>(machine: Machine<V>): object {
  const names = Object.getOwnPropertyNames(Math).filter((name) => name !== "random");
  return Object.fromEntries(
    names.map((name) => {
      const own = Math[name as "sin" | "PI"];
      return [name, typeof own === "function" ? mathFunction(machine, name, own) : own];
    }),
  );
}

function mathFunction<V extends object>(
  machine: Machine<V>,
  name: string,
  known: (...values: number[]) => number,
): (...values: readonly unknown[]) => unknown {
  const { arithmetic } = machine;
  const arity = variadic.has(name) ? Infinity : known.length;
  return (...all) => {
    const values = all.slice(0, arity);
    if (values.every((value) => typeof value === "number")) return known(...values);
    const operands = values.map((value) => operand(arithmetic, value, machine.site));
    if (operands.length < arity && !variadic.has(name)) {
      const message = `Math.${name} takes ${arity} numbers, ${operands.length} found`;
      return fail("NC313", machine.site, message);
    }
    if (Object.hasOwn(primitives, name)) return arithmetic.call(name as MathFunction, operands);
    if (Object.hasOwn(compositions, name)) return compositions[name]!(arithmetic, operands[0]!);
    const message = `Math.${name} is only for numbers that do not depend on states`;
    return fail("NC306", machine.site, message, advice[name]);
  };
}

type Composition = <V extends object>(arithmetic: Arithmetic<V>, x: Operand<V>) => Operand<V>;

/** Functions that others give to within rounding. */
const compositions: Readonly<Record<string, Composition>> = {
  /** The real root for both signs. */
  cbrt: (arithmetic, x) => {
    const size = arithmetic.call("pow", [arithmetic.call("abs", [x]), 1 / 3]);
    return arithmetic.multiply(arithmetic.call("sign", [x]), size);
  },
  /** e^x - 1 = 2 e^(x/2) sinh(x/2), without cancellation near 0. */
  expm1: (arithmetic, x) => {
    const half = arithmetic.multiply(0.5, x);
    const growth = arithmetic.multiply(2, arithmetic.call("exp", [half]));
    return arithmetic.multiply(growth, arithmetic.call("sinh", [half]));
  },
  /** The nearest whole number, the greater of two. */
  round: (arithmetic, x) => {
    const below = arithmetic.call("floor", [x]);
    const isHigh = arithmetic.lessOrEqual(0.5, arithmetic.subtract(x, below));
    const above = arithmetic.add(below, 1);
    if (typeof isHigh === "boolean") return isHigh ? above : below;
    return arithmetic.select(isHigh, above, below);
  },
};
