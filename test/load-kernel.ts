import { transform } from "esbuild";
import type { Kernel } from "../runtime/kernel.js";

/** The exports of a kernel module given as TypeScript text; runs the module. */
export async function loadModule(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { code } = await transform(text, { loader: "ts", format: "esm", target: "node20" });
  const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
}

/** The kernel that a module's text exports. */
export async function loadKernel(text: string): Promise<Kernel> {
  const { kernel } = await loadModule(text);
  return kernel as Kernel;
}
