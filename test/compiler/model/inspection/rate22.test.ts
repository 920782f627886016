import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import {
  inspectNetwork,
  type Inspection,
} from "../../../../compiler/model/inspection/inspection.js";
import { leftNullSpaceDimension } from "../../../../compiler/model/conservation.js";
import type { Network } from "../../../../compiler/model/network.js";
import { readNetwork } from "../../../../compiler/pipeline.js";
import type { DiagnosticCode } from "../../../../compiler/diagnostics/catalogue.js";
import { sharedData } from "../../../shared-data.js";

sharedData.describe("inspection of UMIST RATE22", () => {
  let network: Network;
  let inspection: Inspection;

  beforeAll(async () => {
    const file = "rate22_final.rates";
    const bytes = readFileSync(sharedData.path(`networks/${file}`));
    ({ network } = await readNetwork([{ file, bytes }]));
    inspection = inspectNetwork(network);
  });

  const linesOf = (code: DiagnosticCode): (number | undefined)[] =>
    inspection.diagnostics
      .filter((diagnostic) => diagnostic.code === code)
      .map(({ location }) => location?.line);

  it("has the published census", () => {
    expect(inspection.counts).toEqual({ species: 737, reactions: 8767 });
    expect(inspection.reactionTypes.map(({ type, reactions }) => `${type} ${reactions}`)).toEqual([
      "IN 3447",
      "MN 1501",
      "NN 1018",
      "DR 831",
      "CE 663",
      "PH 509",
      "CR 428",
      "RA 152",
      "AD 142",
      "REA 30",
      "RR 20",
      "CD 14",
      "CP 12",
    ]);
    expect(inspection.temperatureRanges).toEqual([
      { ranges: 1, reactions: 8700 },
      { ranges: 2, reactions: 59 },
      { ranges: 3, reactions: 7 },
      { ranges: 4, reactions: 1 },
    ]);
  });

  it("has 17 elements, read as whole symbols, and ions of one charge", () => {
    expect(inspection.elements.map(({ element, species }) => `${element} ${species}`)).toEqual([
      "C 553",
      "H 529",
      "N 209",
      "O 200",
      "S 80",
      "Si 62",
      "P 39",
      "Cl 25",
      "Mg 25",
      "Al 19",
      "Na 10",
      "F 8",
      "Ti 8",
      "Ca 4",
      "Fe 4",
      "Ar 3",
      "He 3",
    ]);
    expect(inspection.charges).toEqual([
      { charge: -1, species: 34 },
      { charge: 0, species: 297 },
      { charge: 1, species: 406 },
    ]);
    expect(inspection.unknownComposition).toEqual([]);
  });

  it("has 63 groups of isomers", () => {
    expect(inspection.isomers).toHaveLength(63);
    expect(inspection.isomers).toContainEqual({
      formula: "CHNO",
      species: ["HCNO", "HNCO", "HONC", "HOCN"],
    });
  });

  it("conserves every element and charge, and nothing else", () => {
    expect(linesOf("NC101")).toEqual([]);
    expect(linesOf("NC102")).toEqual([]);
    expect(inspection.conservation.violated).toEqual([]);
    expect(inspection.conservation.conserved).toHaveLength(18);
    expect(inspection.conservation.independent).toBe(18);
    expect(inspection.conservation.leftNullSpaceDimension).toBe(18);
    expect(leftNullSpaceDimension(network)).toBe(18);
  });

  it("has 9 channels on several lines, none an exact duplicate", () => {
    expect(inspection.additiveDuplicates.map(({ lines }) => lines.map(({ line }) => line))).toEqual(
      [
        [1452, 2061],
        [7343, 7344],
        [7741, 7742],
        [7743, 7744],
        [7745, 7746],
        [7754, 7755],
        [8053, 8054],
        [8601, 8602, 8603, 8604],
        [8666, 8667],
      ],
    );
    expect(linesOf("NC103")).toEqual([]);
    expect(linesOf("NC104")).toEqual([
      2061, 7344, 7742, 7744, 7746, 7755, 8054, 8602, 8603, 8604, 8667,
    ]);
  });

  it("has 61 gaps between ranges and two lines that give one range twice", () => {
    expect(linesOf("NC105")).toHaveLength(61);
    expect(linesOf("NC106")).toEqual([7244, 7246]);
  });

  it("jumps by more than a factor 1.5 at these lines and ratios", () => {
    const jumps = inspection.diagnostics.filter(({ code }) => code === "NC107");
    expect(
      jumps.map(({ location, message }) => [
        location?.line,
        Number(/jumps at (\S+) K/.exec(message)?.[1]),
        Number(/a ratio of (\S+)$/.exec(message)?.[1]),
      ]),
    ).toEqual([
      [717, 4999.5, 1.84],
      [1714, 240.05, 11.65],
      [7070, 100.5, 0.09984],
      [7298, 100.05, 10.61],
      [7298, 300.05, 0.09757],
      [7326, 20.05, 0.6335],
      [7544, 95.005, 100.3],
      [8618, 100.05, 0.08855],
      [8664, 40.05, 0.663],
      [8664, 460.05, 21.4],
    ]);
  });

  it("has a negative gamma in the first range of 40 lines, in any range of 50", () => {
    const barriers = network.reactions
      .filter(({ law }) => law === "arrhenius")
      .map(({ ranges }) => ranges.map(({ parameters }) => parameters["gamma"]!));
    expect(barriers.filter(([first]) => first! < 0)).toHaveLength(40);
    expect(barriers.filter((gammas) => gammas.some((gamma) => gamma < 0))).toHaveLength(50);
  });

  it("grows by more than a factor 10 at 10 K in 18 of these lines", () => {
    expect(linesOf("NC108")).toEqual([
      3245, 3279, 4540, 7057, 7164, 7219, 7296, 7366, 7494, 7529, 7659, 7679, 7706, 7733, 7890,
      7891, 8597, 8665,
    ]);
  });

  it("never forms AlH3 and destroys everything", () => {
    expect(inspection.neverFormed).toEqual(["AlH3"]);
    expect(linesOf("NC109")).toHaveLength(1);
    expect(inspection.neverDestroyed).toEqual([]);
    expect(linesOf("NC110")).toEqual([]);
  });

  it("has H2 photodissociation, and misses it without line 8268", () => {
    expect(linesOf("NC111")).toEqual([]);
    const reactions = network.reactions.filter(({ id }) => id !== "8268");
    expect(reactions).toHaveLength(8766);
    const { diagnostics } = inspectNetwork({ ...network, reactions });
    expect(diagnostics.map(({ code }) => code)).toContain("NC111");
  });

  it("has no reaction without effect and 28 ranges of a single temperature", () => {
    expect(linesOf("NC112")).toEqual([]);
    expect(linesOf("NC113")).toHaveLength(28);
    expect(linesOf("NC113").slice(0, 3)).toEqual([2380, 2381, 5522]);
  });
});
