import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { linearAlgebraModule } from "../../../../compiler/backend/wasm/linear-algebra/module.js";
import { moduleSource } from "../../../../compiler/backend/wasm/linear-algebra/source.js";
import { base64Bytes } from "../../../../runtime/linalg/wasm/base64.js";
import { moduleBase64 } from "../../../../runtime/linalg/wasm/module-bytes.js";

describe("module of linear algebra", () => {
  it("is the same in every run, and the one that is checked in", async () => {
    const bytes = linearAlgebraModule();
    expect(linearAlgebraModule()).toEqual(bytes);
    expect(base64Bytes(moduleBase64)).toEqual(bytes);
    const file = new URL("../../../../runtime/linalg/wasm/module-bytes.ts", import.meta.url);
    expect(await readFile(file, "utf8")).toBe(moduleSource());
  });

  it("is small enough to be compiled while a page waits", () => {
    expect(linearAlgebraModule().length).toBeLessThan(8192);
  });
});
