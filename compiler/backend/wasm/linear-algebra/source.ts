import { linearAlgebraModule } from "./module.js";

const lineLength = 92;

/** Text of runtime/linalg/wasm/module-bytes.ts: the bytes of the module in base64. */
export function moduleSource(): string {
  const base64 = Buffer.from(linearAlgebraModule()).toString("base64");
  const lines = base64.match(new RegExp(`.{1,${lineLength}}`, "gu")) ?? [];
  return `// Written by \`npm run generated:linalg\` from compiler/backend/wasm/linear-algebra; do not edit.

/** Bytes of the WebAssembly module of factorization.ts in base64. */
export const moduleBase64 = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`;
}
