import { exact, fused } from "./arithmetic.js";
import { laneModule } from "./lanes/module.js";
import { linearAlgebraModule } from "./module.js";
import { probeModule } from "./probe.js";

const lineLength = 92;

/** The modules, by the names of their files below runtime/linalg, without the ending. */
export const modules: Readonly<Record<string, () => Uint8Array>> = {
  "wasm/module-bytes": () => linearAlgebraModule(exact),
  "wasm/fused-module-bytes": () => linearAlgebraModule(fused),
  "wasm/probe-bytes": probeModule,
  "lanes/module-bytes": () => laneModule(exact),
  "lanes/fused-module-bytes": () => laneModule(fused),
};

/** Text of a file with the bytes of a module in base64. */
export function moduleSource(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString("base64");
  const lines = base64.match(new RegExp(`.{1,${lineLength}}`, "gu")) ?? [];
  return `// Written by \`npm run generated:linalg\` from compiler/backend/wasm/linear-algebra; do not edit.

/** Bytes of a WebAssembly module in base64. */
export const moduleBase64 = [
${lines.map((line) => `  "${line}",\n`).join("")}].join("");
`;
}
