import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStateTable } from "../../../runtime/io/state-table.js";
import { TextError } from "../../../runtime/io/text-error.js";

const states = ["H2", "H", "e-", "C+"];

function failure(text: string): TextError {
  try {
    readStateTable(text, states);
  } catch (error) {
    if (error instanceof TextError) return error;
    throw error;
  }
  throw new Error("the table was read");
}

describe("readStateTable", () => {
  it("puts values in state order and zero where nothing is given", () => {
    expect([...readStateTable("C+,1.4e-4\nH2,0.5\n", states)]).toEqual([0.5, 0, 0, 1.4e-4]);
  });

  it("skips comments, blank lines, a header and a byte order mark; takes any line ending", () => {
    const text = "\uFEFF# dark cloud\r\nspecies,abundance\r\n\r\n  # ions\rC+ , 1e-4\n";
    expect([...readStateTable(text, states)]).toEqual([0, 0, 0, 1e-4]);
  });

  it("reads back what was written", () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 4, maxLength: 4 }), (values) => {
        const text = states.map((name, i) => `${name},${values[i]}`).join("\n");
        const expected = values.map((value) => (Object.is(value, -0) ? 0 : value));
        expect([...readStateTable(text, states)].map((value) => value + 0)).toEqual(expected);
      }),
    );
  });

  it.each([
    ["H2,0.5\n  Cc+,1", 2, 3, 'unknown species "Cc+"'],
    ["H2,0.5\nH2,0.5", 2, 1, '"H2" is given a second time'],
    ["H2,0.5\nH, x1", 2, 4, '"x1" is not a finite number; expected the value of H'],
    ["H2,Infinity", 1, 4, '"Infinity" is not a finite number; expected the value of H2'],
    ["H2,", 1, 4, '"" is not a finite number; expected the value of H2'],
    ["# c\nH2 0.5", 2, 1, "found 1 columns; expected two: species,abundance"],
    ["H2,0.5,1", 1, 1, "found 3 columns; expected two: species,abundance"],
    ["species,abundance\nspecies,abundance", 2, 1, 'unknown species "species"'],
  ])("refuses %j", (text, line, column, message) => {
    expect(failure(text)).toMatchObject({ line, column, message });
  });
});
