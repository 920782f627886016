import type { Insert } from "./data-parts.js";
import { stringText } from "./literals.js";
import type { ModulePart } from "./shell.js";

/** Characters on a line of base64. */
const encodedWidth = 96;

/**
 * The compiled WebAssembly module, from the text itself or from a file beside it.
 *
 * @param fileName of that file; undefined: the text holds the bytes
 */
export function modulePart(
  bytes: Uint8Array,
  fileName: string | undefined,
  insert: Insert,
): ModulePart {
  const heading = "WebAssembly module";
  if (fileName !== undefined) {
    const documentation = "Compiled once, for all instances.";
    const initializer = `await compile(new URL(${stringText(`./${fileName}`)}, import.meta.url))`;
    return {
      heading,
      constants: [{ name: "module", documentation, initializer }],
      functions: [],
      code: compileFile,
    };
  }
  const lines = base64(bytes).match(new RegExp(`.{1,${encodedWidth}}`, "g")) ?? [];
  return {
    heading,
    constants: [
      {
        name: "encoded",
        documentation: "Its bytes in base64.",
        initializer: insert(`\`\n${lines.join("\n")}\n\``),
      },
      {
        name: "module",
        documentation: "Compiled once, for all instances.",
        initializer: "new WebAssembly.Module(decode(encoded))",
      },
    ],
    functions: [],
    code: decode,
  };
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}

const decode = `
function decode(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}`;

const compileFile = `
async function compile(url: URL): Promise<WebAssembly.Module> {
  if (url.protocol === "file:") {
    // Put together, so that bundlers for browsers do not look for it.
    const { readFile } = await import(["node:fs", "promises"].join("/"));
    return WebAssembly.compile(await readFile(url));
  }
  return WebAssembly.compileStreaming(fetch(url));
}`;
