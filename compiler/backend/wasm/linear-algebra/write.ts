/**
 * Writes the modules' files below runtime/linalg. With --check: exit code 3 when a file on disk differs.
 */
import { readFile, writeFile } from "node:fs/promises";
import { modules, moduleSource } from "./source.js";

const folder = new URL("../../../../runtime/linalg/", import.meta.url);
for (const [name, bytes] of Object.entries(modules)) {
  const file = new URL(`${name}.ts`, folder);
  const source = moduleSource(bytes());
  if (!process.argv.includes("--check")) await writeFile(file, source);
  else if ((await readFile(file, "utf8").catch(() => "")) !== source) {
    process.stderr.write(`${name}.ts is stale: run \`npm run generated:linalg\`\n`);
    process.exitCode = 3;
  }
}
