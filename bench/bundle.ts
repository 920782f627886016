import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";
import { sharedData } from "./subjects.js";

const root = resolve(import.meta.dirname, "..");

// A bundle lies elsewhere and cannot tell from its own place where the data are.
process.env["NETC_DATA"] = sharedData;

/**
 * Bundles a program of this folder as netc itself is bundled, so that what a fresh process spends on
 * its start is what the built command line spends.
 *
 * @param program path below bench/
 * @returns path of the bundle, from where packages are found.
 */
export async function bundled(program: string): Promise<string> {
  const outdir = resolve(root, "node_modules/.cache/netc-bench");
  await build({
    entryPoints: [resolve(root, "bench", program)],
    outbase: resolve(root, "bench"),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    external: await externalPackages(),
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  return resolve(outdir, program.replace(/\.ts$/, ".mjs"));
}

/** The packages that the build of netc leaves out. */
async function externalPackages(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  return Array.from(scripts["build:js"]!.matchAll(/--external:(\S+)/g), (match) => match[1]!);
}
