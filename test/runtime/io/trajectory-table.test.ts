import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../cli/quantities.js";
import { readTrajectoryTable } from "../../../runtime/io/trajectory-table.js";
import type { InputSpec } from "../../../runtime/kernel.js";

const inputs: readonly InputSpec[] = [
  { name: "T", unit: "K", default: null, description: "" },
  { name: "nH", unit: "cm^-3", default: null, description: "" },
  { name: "G0", unit: "Draine fields", default: 1, description: "" },
];

const read = (text: string) => readTrajectoryTable(text, inputs, readQuantity);

describe("readTrajectoryTable", () => {
  it("reads columns in any order, comments and units", () => {
    const { times, names, rows } = read(
      "# collapse\nnH [m^-3],t [yr], T\n2e10,0,10\n\n# later\n 3e10 , 1e3 , 12.5 \n",
    );
    expect(names).toEqual(["nH", "T"]);
    expect(Array.from(times)).toEqual([0, 3.15576e10]);
    expect(rows[0]![0]! / 2e4).toBeCloseTo(1, 14);
    expect(rows.map((row) => row[1])).toEqual([10, 12.5]);
  });

  it("takes the unit of the input and seconds where none is given", () => {
    const { times, rows } = read("t,T,nH[cm^-3],G0 [Draine fields]\n1,10,1e4,2\n2.5,20,1e5,3");
    expect(Array.from(times)).toEqual([1, 2.5]);
    expect(rows.map((row) => Array.from(row))).toEqual([
      [10, 1e4, 2],
      [20, 1e5, 3],
    ]);
  });

  it("reads back what was written", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        fc.uniqueArray(value, { minLength: 1 }),
        fc.infiniteStream(value),
        (given, more) => {
          const times = given.map((time) => time + 0).toSorted((a, b) => a - b);
          const values = times.map(() => (more.next().value as number) + 0);
          const { rows, ...table } = read(
            ["t,T", ...times.map((time, k) => `${time},${values[k]}`)].join("\r\n"),
          );
          expect(Array.from(table.times)).toEqual(times);
          expect(rows.map((row) => row[0])).toEqual(values);
        },
      ),
    );
  });

  it.each([
    ["", 1, 1, "expected a header, t and names of inputs, and rows of numbers"],
    ["t,T\n", 1, 1, "expected a header, t and names of inputs, and rows of numbers"],
    ["T,nH\n1,2", 1, 1, 'no column is named "t"'],
    ["t\n1", 1, 1, "expected an input beside t"],
    ["t,T, temp\n0,1,2", 1, 6, 'there is no input named "temp"; expected t and some of T, nH, G0'],
    ["t,T,T\n0,1,2", 1, 5, 'a second column is named "T"'],
    ["t [pc],T\n0,1", 1, 1, 'expected a unit of t [s], found "pc"'],
    ["t,nH [g]\n0,1", 1, 3, 'expected a unit of nH [cm^-3], found "g"'],
    ["t,T\n0,1\n1,2,3", 3, 1, "found 3 cells; expected 2, as in the header"],
    ["t,T\n0,1\n1, warm", 3, 4, 'expected a finite number, found "warm"'],
    ["t,T\n0,\n", 2, 3, 'expected a finite number, found ""'],
    ["t,T\n0,Infinity\n", 2, 3, 'expected a finite number, found "Infinity"'],
    ["t,T\n0,1\n\n 0,2\n", 4, 2, 'the time "0" is not later than that of the row before'],
  ])("refuses %j", (text, line, column, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ line, column, message: expect.stringContaining(message) }),
    );
  });

  it("knows the names that a wrong one may stand for", () => {
    expect(() => read("t,nh\n0,1")).toThrow(
      expect.objectContaining({ unknown: { name: "nh", known: ["t", "T", "nH", "G0"] } }),
    );
  });
});
