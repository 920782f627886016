import { vectorsModule } from "./module.js";

const lineLength = 92;

/** Text of runtime/vectors/wasm/module-bytes.ts: the bytes of the module in base64. */
export function vectorsSource(): string {
  const base64 = Buffer.from(vectorsModule()).toString("base64");
  const lines = base64.match(new RegExp(`.{1,${lineLength}}`, "gu")) ?? [];
  return `// Written by \`npm run generated:vectors\` from compiler/backend/wasm/vectors; do not edit.

/** Bytes of the WebAssembly module of operations.ts in base64. */
export const moduleBase64 = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`;
}
