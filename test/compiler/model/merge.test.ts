import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { umist } from "../../../compiler/frontend/umist/umist.js";
import { decodeSource } from "../../../compiler/frontend/source.js";
import { mergeNetworks } from "../../../compiler/model/merge.js";
import type { Network } from "../../../compiler/model/network.js";
import { sharedData } from "../../shared-data.js";

function network(index: number, ...lines: string[]): Network {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return umist.parse(decodeSource(`n${index}.rates`, index, bytes).source).network;
}

const tail = "1:1e-10:0:0:10:41000:L:C::";

describe("mergeNetworks", () => {
  it("appends reactions, keeps species by first appearance and locations", () => {
    const first = network(0, `1:NN:O:H2:OH:H:::${tail}`, `2:NN:OH:H:O:H2:::${tail}`);
    const second = network(1, "# comment", `9:NN:C:OH:CO:H:::${tail}`);
    const { network: merged, diagnostics } = mergeNetworks([first, second]);
    expect(diagnostics).toEqual([]);
    expect(merged.name).toBe("n0");
    expect(merged.sources.map(({ file }) => file)).toEqual(["n0.rates", "n1.rates"]);
    expect(merged.species.map(({ name }) => name)).toEqual(["O", "H2", "OH", "H", "C", "CO"]);
    expect(merged.reactions.map(({ key }) => key)).toEqual(["1", "2", "9"]);
    expect(merged.reactions[2]!.location).toMatchObject({ source: 1, line: 2 });
  });

  it("makes keys unique and says which identifiers occur twice", () => {
    const copies = [0, 1, 2].map((index) => network(index, `5:NN:O:H2:OH:H:::${tail}`));
    const { network: merged, diagnostics } = mergeNetworks(copies);
    expect(merged.reactions.map(({ key, id }) => [key, id])).toEqual([
      ["5", "5"],
      ["5_2", "5"],
      ["5_3", "5"],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["NC040", "NC040"]);
    expect(diagnostics[1]!.location).toMatchObject({ file: "n2.rates", line: 1, column: 1 });
  });

  it("makes no network of none", () => {
    expect(mergeNetworks([]).network).toMatchObject({ reactions: [], species: [], sources: [] });
  });
});

sharedData.describe("RATE22 with H2 formation on grains", () => {
  it("has 8768 reactions, and no species more", () => {
    const [rate22, grains] = ["rate22_final.rates", "h2_grain.rates"].map((file, index) => {
      const bytes = readFileSync(sharedData.path(`networks/${file}`));
      return umist.parse(decodeSource(file, index, bytes).source).network;
    });
    const { network: merged, diagnostics } = mergeNetworks([rate22!, grains!]);
    expect(diagnostics).toEqual([]);
    expect(merged.reactions).toHaveLength(8768);
    expect(merged.species).toHaveLength(737);
    expect(merged.reactions.at(-1)).toMatchObject({
      id: "90001",
      type: "GR",
      law: "arrhenius",
      reactants: ["H", "H"],
      products: ["H2"],
      kineticFactors: ["H"],
      densityPower: 1,
      location: { source: 1, line: 1 },
      ranges: [{ parameters: { alpha: 5.2e-17, beta: 0.5, gamma: 0 } }],
    });
  });
});
