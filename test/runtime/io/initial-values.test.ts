import { describe, expect, it } from "vitest";
import { readInitialValues } from "../../../runtime/io/initial-values.js";
import { TextError } from "../../../runtime/io/text-error.js";
import type { Kernel } from "../../../runtime/kernel.js";
import { cooling, vanDerPol } from "../simulation/kernels.js";

const read = (text: string) => {
  const value = Number(text);
  return Number.isFinite(value) ? value : { problem: `"${text}" is no quantity` };
};

function valuesOf(text: string, kernel: Kernel = vanDerPol) {
  return readInitialValues(text, kernel, read);
}

/** The kernel with an input folded to a constant. */
const folded: Kernel = {
  ...vanDerPol,
  inputs: [],
  meta: { ...vanDerPol.meta, options: { ...vanDerPol.meta.options, set: { mu: 2 } } },
};

describe("readInitialValues", () => {
  it("reads states, inputs and tolerances, all of them optional", () => {
    expect(
      valuesOf("states: { x: 2 }\ninputs: { mu: '5' }\ntolerances: { default: 1e-9, y: 1 }"),
    ).toEqual({
      states: Float64Array.of(2, 0),
      inputs: { mu: 5 },
      tolerances: { default: 1e-9, y: 1 },
    });
    expect(valuesOf("")).toEqual({ states: Float64Array.of(1, 0), inputs: {}, tolerances: {} });
  });

  it("lets arrays stand for their elements, whatever is listed first", () => {
    const { states, tolerances } = valuesOf(
      "states: { 'T[1]': 5, T: 7 }\ntolerances: { T: 1e-3 }",
      cooling,
    );
    expect(Array.from(states)).toEqual([7, 5, 7, 4]);
    expect(tolerances).toEqual({ "T[0]": 1e-3, "T[1]": 1e-3, "T[2]": 1e-3 });
  });

  it("accepts inputs that are compiled in as they are", () => {
    expect(valuesOf("inputs: { mu: 2 }", folded).inputs).toEqual({});
    expect(() => valuesOf("inputs: { mu: 3 }", folded)).toThrow(
      "mu is compiled into the kernel as 2",
    );
  });

  it.each([
    ["states:\n  x: 1\n  z: 2", 3, 3, 'unknown state "z"', ["x", "y"]],
    ["tolerances:\n  defalt: 1", 2, 3, 'unknown state "defalt"', ["default", "x", "y"]],
    ["inputs:\n  nu: 1", 2, 3, 'there is no input named "nu"', ["mu"]],
    ["state:\n  x: 1", 1, 1, 'unknown key "state"', ["states", "inputs", "tolerances"]],
  ])("locates what %j does not know, with what it does", (text, line, column, message, known) => {
    const error = problemOf(() => valuesOf(text));
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.message).toContain(message);
    expect(error.unknown!.known).toEqual(known);
  });

  it.each([
    ["states: { x: .nan }", 1, 14, "expected a finite number"],
    ["states: { x: abc }", 1, 14, 'expected a finite number, found "abc"'],
    ["tolerances: { x: 0 }", 1, 18, "expected an absolute tolerance, a number above 0"],
    ["inputs: { mu: 5 furlongs }", 1, 15, '"5 furlongs" is no quantity'],
  ])("locates the wrong value in %j", (text, line, column, message) => {
    const error = problemOf(() => valuesOf(text));
    expect([error.line, error.column]).toEqual([line, column]);
    expect(error.message).toContain(message);
  });

  it("needs a value for states that the kernel gives none", () => {
    const { initial: _, ...bare } = vanDerPol;
    expect(() => valuesOf("states: { x: 1 }", bare)).toThrow("the state y has no value");
  });
});

function problemOf(action: () => unknown): TextError {
  try {
    action();
  } catch (error) {
    if (error instanceof TextError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
