import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileNetwork, readNetwork } from "../../compiler/pipeline.js";
import { sharedData } from "../shared-data.js";

async function compiled(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { network } = await readNetwork([{ file: "rate22_final.rates", bytes }]);
  return (await compileNetwork(network)).text;
}

/** Lines below the header that one text has and the other has not, in both directions. */
function changedLines(before: string, after: string): number {
  const count = new Map<string, number>();
  const tally = (text: string, step: number): void => {
    for (const line of text.slice(text.indexOf("import type")).split("\n")) {
      if (line.includes("sha256")) continue;
      count.set(line, (count.get(line) ?? 0) + step);
    }
  };
  tally(before, -1);
  tally(after, 1);
  return [...count.values()].reduce((total, difference) => total + Math.abs(difference), 0);
}

/** The text with one field of one line replaced. */
function withField(text: string, line: number, field: number, value: string): string {
  const lines = text.split("\n");
  const fields = lines[line - 1]!.split(":");
  expect(fields[field]).not.toBe(value);
  fields[field] = value;
  lines[line - 1] = fields.join(":");
  return lines.join("\n");
}

sharedData.describe("the difference that one coefficient of RATE22 makes", () => {
  // alpha of a two-body line, beta where many lines share one, gamma of a photoreaction, alpha of
  // one range among several, gamma of a line that had none.
  it.each([
    [1, 9, "5.10e-10"],
    [4300, 10, "-0.53"],
    [8300, 11, "2.17"],
    [74, 9, "4.83e-09"],
    [3000, 11, "12.5"],
  ])("line %i, field %i: at most a handful of lines", async (line, field, value) => {
    const text = readFileSync(sharedData.path("networks/rate22_final.rates"), "latin1");
    const before = await compiled(text);
    const after = await compiled(withField(text, line, field, value));
    const changed = changedLines(before, after);
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThanOrEqual(8);
  });
});
