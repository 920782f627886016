import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../compiler/diagnostics/catalogue.js";
import { errorsPage } from "../../docs/errors.js";

describe("docs/errors.md", () => {
  it("is what npm run docs:errors writes", async () => {
    const page = await readFile(join(import.meta.dirname, "../../docs/errors.md"), "utf8");
    expect(page).toBe(errorsPage());
  });

  it("has every code of the catalogue, once", () => {
    const listed = [...errorsPage().matchAll(/^- \*\*(NC\d{3})\*\*/gm)].map(([, code]) => code);
    expect(listed).toEqual(Object.keys(catalogue));
  });
});
