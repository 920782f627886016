import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { componentsOf } from "./read.js";

const page = readFileSync(new URL("../../../../../docs/system-yaml.md", import.meta.url), "utf8");
const examples = Array.from(page.matchAll(/```yaml\n([^]*?)```/g), ([, text]) => text!);
const network = readFileSync(
  new URL("../../../../../networks/primordial.yaml", import.meta.url),
  "utf8",
);

describe("the page about the format", () => {
  it.each(examples.map((text) => [text.split("\n")[0]!, text] as const))(
    "has an example that reads: %s",
    async (_, text) => {
      const files = { "../networks/primordial.yaml": network };
      for (const component of await componentsOf(text, files)) {
        expect(component.states.length + component.subsystems.length).toBeGreaterThan(0);
      }
    },
  );

  it("has an example of every part", () => {
    for (const key of ["systems", "tables", "definitions", "events", "connections", "outputs"]) {
      expect(examples.some((text) => text.includes(`\n${key}:`))).toBe(true);
    }
  });
});
