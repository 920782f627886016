import { describe, expect, it } from "vitest";
import { catalogue } from "../../../../../compiler/diagnostics/catalogue.js";
import {
  checkCodes,
  checkNetwork,
  strictCodes,
} from "../../../../../compiler/model/inspection/checks/registry.js";
import { networkOf } from "../network-of.js";

describe("registry of checks", () => {
  it("has a check for every NC1xx warning of the catalogue, in the same order", () => {
    const inCatalogue = Object.keys(catalogue).filter((code) => code.startsWith("NC1"));
    expect(checkCodes).toEqual(inCatalogue);
    expect(checkCodes.map((code) => catalogue[code].severity)).not.toContain("error");
  });

  it("runs the codes asked for, by code before line", () => {
    const network = networkOf("O + H2 -> OH", "H+ -> H", "H+ + C -> C");
    const found = checkNetwork(network, strictCodes);
    expect(found.map(({ code, location }) => [code, location?.line])).toEqual([
      ["NC101", 2],
      ["NC101", 3],
      ["NC102", 1],
      ["NC102", 3],
    ]);
  });

  it("finds nothing odd in a balanced cycle", () => {
    expect(checkNetwork(networkOf("H2 + PHOTON -> H + H", "H + H -> H2"))).toEqual([]);
  });
});
