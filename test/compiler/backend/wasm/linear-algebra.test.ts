import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { modules, moduleSource } from "../../../../compiler/backend/wasm/linear-algebra/source.js";
import { base64Bytes } from "../../../../runtime/linalg/wasm/base64.js";

describe.each(Object.entries(modules))("module of linear algebra %s", (name, module) => {
  it("is the same in every run, and the one that is checked in", async () => {
    const bytes = module();
    expect(module()).toEqual(bytes);
    const file = new URL(`../../../../runtime/linalg/${name}.ts`, import.meta.url);
    expect(await readFile(file, "utf8")).toBe(moduleSource(bytes));
    const { moduleBase64 } = (await import(file.href)) as { moduleBase64: string };
    expect(base64Bytes(moduleBase64)).toEqual(bytes);
  });

  it("is small enough to be compiled while a page waits", () => {
    expect(module().length).toBeLessThan(16_384);
  });
});
