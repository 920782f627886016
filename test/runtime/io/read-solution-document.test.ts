import { describe, expect, it } from "vitest";
import {
  readSolutionDocument,
  SolutionDocumentError,
} from "../../../runtime/io/read-solution-document.js";

const document = {
  format: "netc-solution",
  version: 1,
  netcVersion: "0",
  model: {
    name: "a",
    state: "abundance",
    kind: "sources",
    files: [{ path: "a.rates", sha256: "00" }],
    reading: { format: "auto" },
  },
  inputs: { names: ["T", "nH"], units: ["K", "cm^-3"], values: [10, 2e4] },
  species: ["H2", "e-"],
  t: [0, 1e10, 2e10],
  y: [
    [0.5, 0],
    [0.4, 1e-320],
    [0.3, 2],
  ],
  method: "bdf",
};

describe("readSolutionDocument", () => {
  it("reads model, inputs and states, and nothing else", () => {
    const { model, inputs, species, t, y } = document;
    expect(readSolutionDocument(JSON.stringify(document))).toEqual({
      model,
      inputs,
      species,
      t,
      y,
    });
  });

  it.each([
    ["", "expected JSON"],
    ["{", "expected JSON"],
    ["null", 'expected a solution, "format": "netc-solution"'],
    ["[1]", 'expected a solution, "format": "netc-solution"'],
    ['{"format":"other","version":1}', 'expected a solution, "format": "netc-solution"'],
    ['{"format":"netc-solution"}', 'expected a solution, "format": "netc-solution"'],
    ['{"format":"netc-solution","version":2}', "expected a solution of version 1, found version 2"],
  ])("refuses %s", (text, message) => {
    expect(() => readSolutionDocument(text)).toThrow(message);
    expect(() => readSolutionDocument(text)).toThrow(SolutionDocumentError);
  });

  it.each([
    [{ t: [] }, "t: "],
    [{ t: [0, 1] }, "y: expected 2 entries, one per time, found 3"],
    [{ t: [0, 1, "2"] }, "t.2: expected number, received string"],
    [{ y: [[0.5, 0], [0.4], [0.3, 2]] }, "y.1: expected 2 entries, one per species, found 1"],
    [
      {
        y: [
          [0.5, 0],
          [0.4, null],
          [0.3, 2],
        ],
      },
      "y.1.1: expected number, received null",
    ],
    [{ species: undefined }, "species: expected array"],
    [{ model: { ...document.model, state: "mass" } }, "model.state: "],
    [{ model: { ...document.model, files: [] } }, "model.files: "],
    [{ inputs: { ...document.inputs, values: [1] } }, "inputs.values: expected 2 entries"],
    [{ inputs: { ...document.inputs, rows: [[1, 2]] } }, "inputs.rows: expected 3 entries"],
    [
      { inputs: { ...document.inputs, rows: [[1, 2], [1], [1, 2]] } },
      "inputs.rows.1: expected 2 entries, one per input, found 1",
    ],
  ])("says where %j does not fit", (change, message) => {
    const text = JSON.stringify({ ...document, ...change });
    expect(() => readSolutionDocument(text)).toThrow(message);
  });
});
