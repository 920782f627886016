import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Shape } from "../../../../../compiler/frontend/systems/component/component.js";
import {
  elementCount,
  elementNames,
  elementPosition,
} from "../../../../../compiler/frontend/systems/component/naming.js";
import {
  arranged,
  elements,
  record,
  shapedElements,
  type Origin,
} from "../../../../../compiler/frontend/systems/component/values.js";
import { checked, diagnosticsOf, symbols } from "./checked.js";

const location = { file: "model.ts", source: 0, line: 3, column: 7 };
const origin: Origin = { path: "plant.rod[2]", what: "derivatives", location };
const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });

/** Counts from 0 in row-major order. */
function counted(shape: Shape): readonly number[] {
  return Array.from({ length: elementCount(shape) }, (_, index) => index);
}

const notNumber = (what: string) => ["NC337", `plant.rod[2].derivatives: ${what}`];

/** What one attempt to read a value throws. */
function failure(attempt: () => unknown) {
  const [diagnostic] = diagnosticsOf(attempt);
  expect(diagnostic?.location).toEqual(location);
  return [diagnostic?.code, diagnostic?.message, ...(diagnostic?.hint ? [diagnostic.hint] : [])];
}

describe("elements", () => {
  it("are the inverse of arranging", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const nested = arranged(counted(shape), shape);
        expect(elements(nested, { name: "T", shape }, symbols, origin)).toEqual(counted(shape));
        expect(shapedElements(nested, "T", symbols, origin)).toEqual({
          shape,
          elements: counted(shape),
        });
      }),
    );
  });

  it("have names that lead to them and positions that count them", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const nested: unknown = arranged(counted(shape), shape);
        const values = elementNames("T", shape).map((name) => {
          const indices = Array.from(name.matchAll(/\[(\d+)\]/g), ([, digits]) => Number(digits));
          expect(name).toBe(`T${indices.map((index) => `[${index}]`).join("")}`);
          const value = indices.reduce((part, index) => (part as unknown[])[index], nested);
          expect(elementPosition(indices, shape)).toBe(value);
          return value;
        });
        expect(values).toEqual(counted(shape));
      }),
    );
  });

  it("of an initial value are those that a declaration had", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{2,5}$/),
          shapes.filter((shape) => shape.length > 0),
          { minKeys: 1 },
        ),
        (declared) => {
          const states = Object.fromEntries(
            Object.entries(declared).map(([name, shape]) => [
              name,
              arranged(counted(shape), shape),
            ]),
          );
          const component = checked({ kind: "system", states, derivatives: () => ({}) });
          expect(
            component.states.map(({ name, shape, initial }) => [name, shape, initial]),
          ).toEqual(Object.entries(declared).map(([name, shape]) => [name, shape, counted(shape)]));
        },
      ),
    );
  });

  it("may be values of the arithmetic", () => {
    const x = { symbol: "x" };
    expect(elements([x, 1, x], { name: "T", shape: [3] }, symbols, origin)).toEqual([x, 1, x]);
  });

  it("have the shape of the variable", () => {
    const variable = { name: "T", shape: [2] };
    const read = (value: unknown) => failure(() => elements(value, variable, symbols, origin));
    const start = "plant.rod[2].derivatives: T";
    expect(read(1)).toEqual(["NC336", `${start} is a number; expected an array of length 2`]);
    expect(read([1, 2, 3])).toEqual([
      "NC336",
      `${start} is an array of length 3; expected an array of length 2`,
    ]);
    expect(read([[1, 2], [3]])).toEqual([
      "NC336",
      `${start}[1] is an array of length 1; expected an array of length 2 as T[0]`,
    ]);
    const endless: unknown[] = [];
    endless.push(endless);
    expect(read(endless)[0]).toBe("NC336");
  });

  it("are numbers", () => {
    const read = (value: unknown) =>
      failure(() => elements(value, { name: "x", shape: [] }, symbols, origin));
    expect(read("1")).toEqual(notNumber('x is "1"; expected a number'));
    expect(read(undefined)).toEqual(notNumber("x is undefined; expected a number"));
    expect(read(true)).toEqual(notNumber("x is true; expected a number"));
    expect(read(NaN)).toEqual(notNumber("x is NaN; expected a number"));
    expect(read({})).toEqual(notNumber("x is an object; expected a number"));
    const sparse: unknown[] = [1];
    sparse[2] = 3;
    expect(failure(() => shapedElements(sparse, "T", symbols, origin))).toEqual(
      notNumber("T[1] is undefined; expected a number"),
    );
  });

  it("may be undefined where numbers are computed with", () => {
    const lenient = { ...origin, undefinedNumbers: true };
    expect(elements(NaN, { name: "x", shape: [] }, symbols, lenient)).toEqual([NaN]);
    expect(elements(Infinity, { name: "x", shape: [] }, symbols, origin)).toEqual([Infinity]);
  });
});

describe("a record", () => {
  const variables = [
    { name: "position", shape: [] },
    { name: "T", shape: [2] },
  ];
  const read = (value: unknown, partial = false) =>
    record(value, variables, symbols, origin, partial);

  it("has the elements of each variable in the order of the variables", () => {
    expect([...read({ T: [2, 3], position: 1 })]).toEqual([
      ["position", [1]],
      ["T", [2, 3]],
    ]);
  });

  it("may leave out variables only where it may", () => {
    expect([...read({ T: [2, 3] }, true)]).toEqual([["T", [2, 3]]]);
    expect(failure(() => read({ T: [2, 3] }))).toEqual([
      "NC335",
      "plant.rod[2].derivatives: position is missing",
    ]);
  });

  it("has no other names", () => {
    expect(failure(() => read({ postion: 1, T: [2, 3] }))).toEqual([
      "NC335",
      "plant.rod[2].derivatives: postion is none of position, T",
      "did you mean position?",
    ]);
  });

  it("is an object", () => {
    for (const [value, name] of [
      [[1, 2], "an array"],
      [undefined, "undefined"],
      [{ symbol: "x" }, "an object"],
    ] as const) {
      expect(failure(() => read(value))).toEqual([
        "NC335",
        `plant.rod[2].derivatives: ${name} found; expected an object with position, T`,
      ]);
    }
  });
});
