import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Where nothing is left of what a model was written as. */
const belowModel = ["compiler/graph", "compiler/passes", "compiler/backend"];

/**
 * What the design gives a place in the runtime although it is about networks: the reference evaluation,
 * what is built on it, and the files that people read.
 */
const aboutNetworks = [
  "runtime/reference/",
  "runtime/analysis/",
  "runtime/benchmark/",
  "runtime/io/",
];

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

async function filesWith(word: RegExp, files: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return files.filter((_, i) => word.test(texts[i]!));
}

/** The names that the examples give to what they declare. */
async function exampleNames(): Promise<readonly string[]> {
  const files = (await readdir(join(root, "examples"))).filter((file) => /\.system\./.test(file));
  const texts = await Promise.all(
    files.map((file) => readFile(join(root, "examples", file), "utf8")),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:name: "|system: )(\w+)/g)].map(([, name]) => name!),
  );
  // Single words, such as Mass, mean other things as well.
  return [...new Set(names)].filter((name) => /[a-z][A-Z]/.test(name));
}

describe("words that stay above the model", async () => {
  const below = (await Promise.all(belowModel.map(filesIn))).flat();
  const runtime = await filesIn("runtime");
  const solving = runtime.filter((file) => !aboutNetworks.some((part) => file.startsWith(part)));

  it("are looked for in all files", () => {
    expect(below.length).toBeGreaterThan(80);
    expect(solving.length).toBeGreaterThan(100);
  });

  it.each([
    ["connected systems", /\bsub-?systems?\b|\bconnected systems?\b|\bfrontend\/systems\b/i],
    ["examples", new RegExp(`\\b(${(await exampleNames()).join("|")})\\b`)],
  ])("name no %s below the model and nowhere in the runtime", async (_, word) => {
    expect(await filesWith(word, [...below, ...runtime])).toEqual([]);
  });

  it("name no species below the model, nor where the runtime solves", async () => {
    expect(await filesWith(/\bspecies\b/i, [...below, ...solving])).toEqual([]);
  });
});
