import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileFormula,
  parseFormula,
  parseQuantity,
  QuantityError,
} from "../../compiler/mathjs.js";
import { FormulaError, formulaSymbols, type FormulaTree } from "../../compiler/model/formula.js";

/** The value of a formula's tree: what the tree means, independent of mathjs's evaluator. */
function valueOf(tree: FormulaTree, scope: Readonly<Record<string, number>>): number {
  const of = (one: FormulaTree) => valueOf(one, scope);
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "symbol":
      return scope[tree.name]!;
    case "negation":
      return -of(tree.operand);
    case "call":
      return Math[tree.function](...(tree.arguments.map(of) as [number, number]));
    case "conditional":
      return of(tree.condition) === 1 ? of(tree.consequent) : of(tree.alternative);
    default: {
      const [left, right] = [of(tree.left), of(tree.right)];
      switch (tree.operator) {
        case "+":
          return left + right;
        case "-":
          return left - right;
        case "*":
          return left * right;
        case "/":
          return left / right;
        case "^":
          return left ** right;
        case "<":
          return Number(left < right);
        case "<=":
          return Number(left <= right);
        case ">":
          return Number(left > right);
        case ">=":
          return Number(left >= right);
      }
    }
  }
}

describe("parseFormula", () => {
  it.each([
    ["2 + 3 * 4 ^ 2 / 8 - 1", 7],
    ["-2 ^ 2", -4],
    ["2 ^ 3 ^ 2", 512],
    ["2 ^ -1", 0.5],
    ["8 / 4 / 2", 1],
    ["+3 - -2", 5],
    ["1.5e-3 + .5 + 2.", 2.5015],
    ["max(1, 4, 2) - min(3, 2, 5)", 2],
    ["T < 20 ? 1 : T < 40 ? 2 : 3", 2],
    ["T <= 30 ? 1 : 0", 1],
    ["T >= 30.000000000000004 ? 1 : 0", 0],
    ["log(exp(2)) + log10(1000) + sqrt(16) + abs(-1)", 10],
    ["tanh(0) + sin(0) + cos(0) + pow(2, 5)", 33],
    ["(T\r\n  + nH)\n/ 2", 20],
  ])("%s is %d", (text, expected) => {
    const scope = { T: 30, nH: 10 };
    expect(valueOf(parseFormula(text), scope)).toBeCloseTo(expected, 14);
    expect(compileFormula(text)(scope).value).toBeCloseTo(expected, 14);
  });

  it("gives each symbol the offset of its mention", () => {
    const text = "min(T, 1e5, nH)^e2 + (Av < 1e-3 ? -T : T1)";
    for (const { name, offset } of formulaSymbols(parseFormula(text))) {
      expect(text.slice(offset, offset + name.length)).toBe(name);
    }
    const names = formulaSymbols(parseFormula(text)).map(({ name }) => name);
    expect(names).toEqual(["T", "nH", "e2", "Av", "T", "T1"]);
  });

  it.each([
    ["", 0],
    ["x = 3", 2],
    ["f(x) = x", 5],
    ["a == b", 2],
    ["a != b", 2],
    ["a; b", 1],
    ["a.constructor", 1],
    ["a['constructor']", 1],
    ["[1, 2]", 0],
    ["{a: 1}", 0],
    ['"text"', 0],
    ["`text`", 0],
    ["a'", 1],
    ["5!", 1],
    ["5 %", 2],
    ["# comment", 0],
    ["1:3", 1],
    ["2 T", 2],
    ["(a)(b)", 3],
    ["3 cm", 2],
    ["1d-9", 1],
    ["0x10", 1],
    ["a < b < c", 2],
    ["(a < b) * 2", 3],
    ["T ? 1 : 2", 2],
    ["a and b", 2],
    ["not(a)", 0],
    ["true", 0],
    ["1 + NaN", 4],
    ["1e999", 0],
    ["1 + import(x)", 4],
    ["evaluate(1)", 0],
    ["createUnit(x)", 0],
    ["exp", 0],
    ["exp()", 0],
    ["log(8, 2)", 0],
    ["max(1)", 0],
    ["1 +", 3],
    ["exp(T", 5],
    ["T)", 1],
    ["__proto__", 0],
    ["1---1", 3],
    [`${"(".repeat(101)}1${")".repeat(101)}`, 100],
    [`1${"+1".repeat(1100)}`, 0],
    ["1+".repeat(6000), 10_000],
  ])("refuses %j at the offset of what is wrong", (text, offset) => {
    try {
      parseFormula(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(FormulaError);
      expect((error as FormulaError).offset).toBe(offset);
    }
  });

  it("reads random formulas with the meaning that mathjs gives them", () => {
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom("T", "nH", "2", "0.5", "3e1", "-T"),
        fc
          .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "^"), tie("formula"))
          .map(([left, sign, right]) => `${left} ${sign} ${right}`),
        tie("formula").map((inner) => `(${inner})`),
        fc
          .tuple(fc.constantFrom("exp", "log", "sqrt", "abs", "tanh", "cos"), tie("formula"))
          .map(([name, inner]) => `${name}(${inner})`),
        fc
          .tuple(fc.constantFrom("min", "max", "pow"), tie("formula"), tie("formula"))
          .map(([name, left, right]) => `${name}(${left}, ${right})`),
        fc
          .tuple(tie("formula"), fc.constantFrom("<", ">="), tie("formula"), tie("formula"))
          .map(([left, sign, right, other]) => `(${left} ${sign} ${right} ? ${other} : T)`),
      ),
    }));
    fc.assert(
      fc.property(formula, fc.double({ min: 1, max: 100, noNaN: true }), (text, T) => {
        const value = valueOf(parseFormula(text), { T, nH: 3 });
        const reference = compileFormula(text)({ T, nH: 3 }).value;
        if (Number.isFinite(value)) {
          expect(Math.abs(reference - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
        } else {
          expect(Number.isFinite(reference)).toBe(false);
        }
      }),
    );
  });

  it("throws nothing but FormulaError, whatever the text", () => {
    const word = fc.constantFrom(
      ..."T 1 e + - * / ^ ( ) , ? : < <= exp( min( ; = [ ] { } . \" ' ` # \\ in to".split(" "),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        try {
          parseFormula(candidate);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          const { offset } = error as FormulaError;
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(candidate.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("compileFormula", () => {
  it("bounds the round-off of 2 - sqrt(4 + x) for small x, where digits cancel", () => {
    const x = 1e-12;
    const { value, error } = compileFormula("2 - sqrt(4 + x)")({ x });
    const exact = -x / 4 + (x * x) / 64;
    expect(Math.abs(value - exact)).toBeGreaterThan(1e-5 * Math.abs(exact));
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(1e-14);
  });

  it("uses definitions in their order", () => {
    const definitions = [
      ["a", "T / 2"],
      ["b", "a + 1"],
    ] as const;
    expect(compileFormula("a * b", definitions)({ T: 6 }).value).toBe(12);
  });

  it("compares exactly, where mathjs by default does not", () => {
    const below = 100 * (1 - 2 ** -53);
    expect(compileFormula("T < 100 ? 1 : 0")({ T: below }).value).toBe(1);
    expect(compileFormula("T >= 100 ? 1 : 0")({ T: below }).value).toBe(0);
  });

  it("gives NaN where a real function has no value", () => {
    expect(compileFormula("log(x)")({ x: -1 }).value).toBeNaN();
    expect(compileFormula("sqrt(x)")({ x: -1 }).value).toBeNaN();
  });

  it("lets a definition take the name of a constant of mathjs", () => {
    expect(compileFormula("e + pi + constructor")({ e: 1, pi: 2, constructor: 3 }).value).toBe(6);
  });
});

describe("parseQuantity", () => {
  it.each([
    ["1e6yr", "s", 3.15576e13],
    ["1e8 yr", "s", 3.15576e15],
    ["1 Myr", "s", 3.15576e13],
    ["2 kyr", "s", 6.31152e10],
    ["3 h", "s", 10800],
    ["42", "s", 42],
    ["2e4cm^-3", "cm^-3", 2e4],
    ["2e4/cm^3", "cm^-3", 2e4],
    ["1e10 m^-3", "cm^-3", 1e4],
    ["10 K", "K", 10],
    ["20 degC", "K", 293.15],
    ["1.3e-17 s^-1", "s^-1", 1.3e-17],
    ["5 mag", "mag", 5],
    ["-1.5", "1", -1.5],
  ])("reads %s in %s", (text, unit, expected) => {
    expect(Math.abs(parseQuantity(text, unit) / expected - 1)).toBeLessThan(1e-14);
  });

  it.each([
    ["10 K", "s"],
    ["5 foo", "K"],
    ["yr", "s"],
    ["", "s"],
    ["1e400 s", "s"],
    ["Infinity", "s"],
    ["0x10", "1"],
    ["1e6 yr^2", "s"],
    ["1e6 yr; 1", "s"],
  ])("refuses %j in %s", (text, unit) => {
    expect(() => parseQuantity(text, unit)).toThrow(QuantityError);
  });
});
