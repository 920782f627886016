import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../cli/quantities.js";
import {
  defaultTimes,
  linearTimes,
  logarithmicTimes,
  parseOutputTimes,
  readTimeTable,
} from "../../../runtime/io/output-times.js";
import { TextError } from "../../../runtime/io/text-error.js";

const year = 3.15576e7;

describe("logarithmicTimes and linearTimes", () => {
  it("ascend, have exact ends, and even ratios or differences", () => {
    const ends = fc
      .tuple(
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        fc.double({ min: 1.01, max: 1e12, noNaN: true }),
      )
      .map(([from, ratio]) => [from, from * ratio] as const);
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 200 }), ([from, to], count) => {
        const [log, linear] = [logarithmicTimes(from, to, count), linearTimes(from, to, count)];
        for (const times of [log, linear]) {
          expect([times.length, times[0], times.at(-1)]).toEqual([count, from, to]);
        }
        for (let i = 1; i < count; i++) {
          const exponent = Math.log(log[i]! / log[i - 1]!) / Math.log(to / from);
          expect(exponent * (count - 1)).toBeCloseTo(1, 9);
          expect(((linear[i]! - linear[i - 1]!) / (to - from)) * (count - 1)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it("hit decades exactly", () => {
    const years = Array.from(logarithmicTimes(year, 1e8 * year, 81), (time) => time / year);
    for (let decade = 0; decade <= 8; decade++) expect(years[10 * decade]).toBe(10 ** decade);
    const byDefault = Array.from(defaultTimes(1e8 * year), (time) => time / year);
    expect(byDefault.length).toBe(161);
    expect([byDefault[0], byDefault[20], byDefault[160]]).toEqual([1, 10, 1e8]);
  });
});

describe("parseOutputTimes", () => {
  it.each([
    ["log:1yr:100yr:3", [year, 10 * year, 100 * year]],
    ["lin:0:1 h:3", [0, 1800, 3600]],
    ["0, 30,2 min , 1day", [0, 30, 120, 86400]],
    ["1kyr,1Myr", [1e3 * year, 1e6 * year]],
  ])("reads %j", (text, expected) => {
    expect(Array.from(parseOutputTimes(text, readQuantity))).toEqual(expected);
  });

  it.each([
    ["log:1:10", 1, "expected log:FROM:TO:COUNT"],
    ["lin:1:10:3:4", 1, "expected lin:FROM:TO:COUNT"],
    ["log:0:10:3", 1, 'logarithmic times cannot start at "0"'],
    ["lin:10:1:3", 1, '"10" is not before "1"'],
    ["lin:1:10:1", 1, 'expected a number of times from 2 to 1000000, found "1"'],
    ["lin:1:10:2.5", 1, 'found "2.5"'],
    ["log:1yr:10K:3", 9, 'expected a quantity in units of s, found "10K"'],
    ["log:soon:10:3", 5, 'found "soon"'],
    ["1,3,2", 5, '"2" is not later than the time before it, "3"'],
    ["1,1", 3, '"1" is not later'],
    ["-1,1", 1, 'expected a time of at least 0, found "-1"'],
    ["1,,2", 3, "expected a number"],
  ])("refuses %j", (text, column, message) => {
    expect(() => parseOutputTimes(text, readQuantity)).toThrow(TextError);
    expect(() => parseOutputTimes(text, readQuantity)).toThrow(
      expect.objectContaining({ line: 1, column, message: expect.stringContaining(message) }),
    );
  });
});

describe("readTimeTable", () => {
  it("reads one time a line, with units or without", () => {
    const text = "# years\r\n1yr\r\n\r\n  2 yr\n1e8\n";
    expect(Array.from(readTimeTable(text, readQuantity))).toEqual([year, 2 * year, 1e8]);
  });

  it.each([
    ["1\n  2x\n", 2, 3, 'found "2x"'],
    ["2\n\n 1\n", 3, 2, '"1" is not later than the time before it, "2"'],
    ["# none\n", 1, 1, "there are no times"],
  ])("refuses %j", (text, line, column, message) => {
    expect(() => readTimeTable(text, readQuantity)).toThrow(
      expect.objectContaining({ line, column, message: expect.stringContaining(message) }),
    );
  });
});
