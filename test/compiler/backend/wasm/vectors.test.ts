import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { vectorsSource } from "../../../../compiler/backend/wasm/vectors/source.js";

it("the checked-in module of the vector operations is what the writer writes", async () => {
  const file = new URL("../../../../runtime/vectors/wasm/module-bytes.ts", import.meta.url);
  expect(await readFile(file, "utf8")).toBe(vectorsSource());
});
