/**
 * Writes runtime/vectors/wasm/module-bytes.ts. With --check: exit code 3 when the file on disk differs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { vectorsSource } from "./source.js";

const file = new URL("../../../../runtime/vectors/wasm/module-bytes.ts", import.meta.url);
const source = vectorsSource();
if (!process.argv.includes("--check")) await writeFile(file, source);
else if ((await readFile(file, "utf8").catch(() => "")) !== source) {
  process.stderr.write("module-bytes.ts is stale: run `npm run generated:vectors`\n");
  process.exitCode = 3;
}
