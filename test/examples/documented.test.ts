import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../cli/netc.js";
import { documentedExamples } from "./documented.js";

describe("examples/README.md", () => {
  it("has a section for every example, and no other", async () => {
    const files = await readdir(join(root, "examples"));
    const names = files.flatMap((file) => /^(.*)\.system\.(?:ts|yaml)$/.exec(file)?.[1] ?? []);
    expect(documentedExamples.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it.each(documentedExamples)(
    "$title: compiles, verifies, solves and plots",
    ({ commands, name }) => {
      expect(commands.map(([command]) => command)).toEqual(["compile", "verify", "solve"]);
      const [, , solve] = commands;
      expect(solve).toEqual(
        expect.arrayContaining(["--plot", `${name}.svg`, "-o", `${name}.json`, "--t-end"]),
      );
    },
  );
});
