/**
 * Writes runtime/linalg/wasm/module-bytes.ts. With --check: exit code 3 when the file on disk differs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { moduleSource } from "./source.js";

const file = new URL("../../../../runtime/linalg/wasm/module-bytes.ts", import.meta.url);
const source = moduleSource();
if (!process.argv.includes("--check")) await writeFile(file, source);
else if ((await readFile(file, "utf8")) !== source) {
  process.stderr.write("module-bytes.ts is stale: run `npm run generated:linalg`\n");
  process.exitCode = 3;
}
