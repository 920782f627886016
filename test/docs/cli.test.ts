import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as options from "../../cli/options.js";

const page = await readFile(join(import.meta.dirname, "../../docs/cli.md"), "utf8");

/** The options that one section of the page lists. */
function documented(command: string): readonly string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`netc ${command}`)) ?? "";
  return [...section.matchAll(/^\| `(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name!);
}

describe("docs/cli.md", () => {
  it.each([
    ["compile", options.compileOptions],
    ["verify", options.verifyOptions],
    ["inspect", options.inspectOptions],
    ["eval", options.evalOptions],
    ["solve", options.solveOptions],
    ["explain", options.explainOptions],
    ["bench", options.benchOptions],
  ])("lists every option of %s, and no other", (command, table) => {
    expect(documented(command).toSorted()).toEqual(Object.keys(table).toSorted());
  });
});
