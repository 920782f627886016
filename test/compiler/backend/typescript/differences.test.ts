import { describe, expect, it } from "vitest";
import { syntheticRates } from "../../../../bench/synthetic.js";
import { compileNetwork } from "../../../../compiler/pipeline.js";
import { networkOfText } from "../../../synthetic-network.js";

const source = syntheticRates({ species: 60, reactions: 300, seed: 8 });
const lines = source.trimEnd().split("\n");

async function kernelLines(text: string): Promise<readonly string[]> {
  const kernel = (await compileNetwork(await networkOfText(text))).text;
  return kernel.slice(kernel.indexOf("import type")).split("\n");
}

/** Lines of the second text that the first has not, or not as often. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  return after.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** Names of locals with the comments beside them. */
function locals(kernel: readonly string[]): ReadonlySet<string> {
  const found = kernel.map((line) => /^ {2}const (\w+) =[^;]*;(.*)$/.exec(line));
  return new Set(found.flatMap((match) => (match ? [`${match[1]} ${match[2]}`] : [])));
}

/** Lines without the positions of rates and of source lines, which every insertion moves. */
function unindexed(kernel: readonly string[]): readonly string[] {
  return kernel.map((line) => line.replace(/\bk\[\d+\]/g, "k[]").replace(/, 0, \d+, /, ", 0, "));
}

describe("differences between kernels", () => {
  it("one coefficient changes at most six lines besides the header", async () => {
    const before = await kernelLines(source);
    for (const row of [0, 137, 299]) {
      const fields = lines[row]!.split(":");
      fields[9] = "1.23e-10";
      const after = await kernelLines(`${lines.with(row, fields.join(":")).join("\n")}\n`);
      const changed = added(before, after);
      expect(changed.some((line) => line.includes("1.23e-10"))).toBe(true);
      expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(6);
      expect(added(after, before).length).toBeLessThanOrEqual(6);
    }
  });

  it("one reaction more renames no local", async () => {
    const before = await kernelLines(source);
    const extra = lines[20]!.split(":").with(0, "9001").join(":");
    for (const row of [150, 300]) {
      const after = await kernelLines(`${lines.toSpliced(row, 0, extra).join("\n")}\n`);
      const kept = locals(after);
      const missing = [...locals(before)].filter((local) => !kept.has(local));
      expect(missing).toEqual([]);
      const changed = added(unindexed(before), unindexed(after));
      expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(40);
    }
  });
});
