import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Kernel } from "../runtime/kernel.js";
import { inputError } from "./command.js";
import { readInput } from "./files.js";

const kernelEndings: ReadonlySet<string> = new Set([".ts", ".mts", ".js", ".mjs"]);

/** Sources in TypeScript are told from kernels by their names. */
const sourceName = /\.system\.m?ts$/;

/** Whether a path names a kernel rather than a source to be compiled. */
export function isKernelPath(path: string): boolean {
  return kernelEndings.has(extname(path)) && !sourceName.test(path);
}

/**
 * Loads a kernel module, which runs its code. Types are removed without being checked.
 *
 * @throws CommandError, exit code 1, when the file cannot be read or holds no kernel.
 */
export async function loadKernel(path: string): Promise<Kernel> {
  const { bytes } = await readInput(path);
  const code = await removeTypes(new TextDecoder().decode(bytes), path, pathToFileURL(path).href);
  return firstKernel(await importText(code, path), path);
}

/** Name of the file beside it that a kernel to be evaluated may load. */
export const evaluatedBinary = "kernel.wasm";

/**
 * Runs the text of a kernel module and finds the kernel among its exports.
 *
 * @param files the text, and the content of the file that it loads by the name `evaluatedBinary`
 * @param origin what error messages call the text
 * @throws CommandError, exit code 1, when it is not TypeScript, fails, or exports no kernel.
 */
export async function evaluateKernel(
  { text, binary }: { readonly text: string; readonly binary?: Uint8Array },
  origin: string,
): Promise<Kernel> {
  return firstKernel(await importText(await removeTypes(text, origin), origin, binary), origin);
}

/**
 * The kernel among the exports of a module.
 *
 * @throws CommandError, exit code 1, when there is none.
 */
export function firstKernel(exports: Readonly<Record<string, unknown>>, origin: string): Kernel {
  const kernels = Object.values(exports).filter(isKernel);
  if (kernels.length === 0) {
    throw inputError(
      `"${origin}" is not a kernel: none of its exports is one`,
      "kernels are written by netc compile",
    );
  }
  return kernels[0]!;
}

/**
 * TypeScript to JavaScript.
 *
 * @param url where the text says that it stands, which is where it looks for files beside it
 * @throws CommandError, exit code 1, with the place, when the text is not TypeScript.
 */
export async function removeTypes(text: string, origin: string, url?: string): Promise<string> {
  const { transform } = await import("esbuild");
  const define = url === undefined ? {} : { "import.meta.url": JSON.stringify(url) };
  try {
    return (await transform(text, { loader: "ts", format: "esm", define, logLevel: "silent" }))
      .code;
  } catch (error) {
    const [first] = (error as { errors?: { text: string; location: Place | null }[] }).errors ?? [];
    if (first === undefined) throw error;
    const place = first.location ? `:${first.location.line}:${first.location.column + 1}` : "";
    throw inputError(`${origin}${place}: not TypeScript: ${first.text}`);
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Node imports files, not texts; a data: URL would be kept in memory for good. */
async function importText(
  code: string,
  origin: string,
  binary?: Uint8Array,
): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), "netc-"));
  try {
    const file = join(folder, "kernel.mjs");
    await writeFile(file, code);
    if (binary !== undefined) await writeFile(join(folder, evaluatedBinary), binary);
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (error) {
    throw inputError(`"${origin}" cannot be loaded: ${String(error).split("\n", 1)[0]}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Looks for the members of the contract; that they are right is for verify to find. */
function isKernel(value: unknown): value is Kernel {
  if (typeof value !== "object" || value === null) return false;
  const { meta, states, inputs, rateCount, pattern, rates, rhs, jacobian } =
    value as Partial<Kernel>;
  return (
    Array.isArray(meta?.sources) &&
    meta.counts !== undefined &&
    Array.isArray(states) &&
    Array.isArray(inputs) &&
    typeof rateCount === "number" &&
    pattern?.colPtr !== undefined &&
    [rates, rhs, jacobian].every((member) => typeof member === "function")
  );
}
