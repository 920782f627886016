import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { transform } from "esbuild";
import { compileNetwork, readNetwork } from "../../compiler/pipeline.js";
import { networkPaths, referenceCase } from "../reference-cases.js";
import { codeBytes } from "./code-size.js";

/** RATE22 compiled to WebAssembly. */
export interface KernelFile {
  /** Path of a module that Node can import. */
  readonly path: string;
  /** Cells that it computes at once. */
  readonly lanes: number;
  /** Bytes of WebAssembly code by exported function. */
  readonly code: Readonly<Record<string, number>>;
}

/** Numbers of cells from which the best is taken. */
const widths = [1, 2, 4, 8];

/** Compiles the kernels into a folder. */
export async function kernelFiles(folder: string): Promise<KernelFile[]> {
  const sources = networkPaths(referenceCase("dark")).map(async (path) => ({
    file: basename(path),
    bytes: await readFile(path),
  }));
  const { network } = await readNetwork(await Promise.all(sources));
  const files: KernelFile[] = [];
  for (const lanes of widths) {
    const name = `rate22-${lanes}`;
    const { text, binary } = await compileNetwork(network, {
      target: "wasm",
      comments: false,
      formatted: false,
      binaryName: `${name}.wasm`,
      ...(lanes > 1 && { lanes }),
    });
    const { code } = await transform(text, { loader: "ts", format: "esm", target: "node20" });
    const path = join(folder, `${name}.mjs`);
    await writeFile(path, code);
    await writeFile(join(folder, `${name}.wasm`), binary!);
    files.push({ path, lanes, code: Object.fromEntries(codeBytes(binary!)) });
  }
  return files;
}
