import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnosticsOf } from "./read.js";

const page = readFileSync(new URL("../../../../../docs/system-yaml.md", import.meta.url), "utf8");
const examples = Array.from(page.matchAll(/```yaml\n([^]*?)```/g), ([, text]) => text!);

describe("mutated systems", () => {
  const added = fc.oneof(
    fc.constantFrom(
      ..."|: |[|]|{|}|,|.|(|)|\n|  |- |'|\"|0|9|i|x|t|T[|][|sum(|der(|for: |value: |use: |?|<|1e|~|&a|!".split(
        "|",
      ),
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const mutation = fc.tuple(fc.nat(2000), fc.nat(6), added);

  it("are read, or have findings inside the file, and nothing else is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...examples),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (example, mutations) => {
          const text = mutations.reduce((before, [place, removed, insertion]) => {
            const at = place % (before.length + 1);
            return before.slice(0, at) + insertion + before.slice(at + removed);
          }, example);
          const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
          for (const { location } of await diagnosticsOf(text)) {
            if (location!.file !== "model.yaml") continue;
            const line = lines[location!.line - 1];
            expect(line).toBeDefined();
            expect(location!.column).toBeGreaterThanOrEqual(1);
            expect(location!.column).toBeLessThanOrEqual(line!.length + 1);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
