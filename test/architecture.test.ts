import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const sourceFolders = ["cli", "compiler", "runtime", "generated", "bench", "test", "examples"];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** Checks a tree of the project's shape with the project's rules. */
async function violationsIn(tree: string): Promise<readonly Violation[]> {
  const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.cjs");
  const args = [program, "--config", config, "--output-type", "json", ...sourceFolders];
  const run = promisify(execFile)(process.execPath, args, { cwd: tree, maxBuffer: 1 << 28 });
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations;
}

const modules = [
  "compiler/pipeline.ts",
  "compiler/mathjs.ts",
  "compiler/model/network.ts",
  "compiler/model/model.ts",
  "compiler/graph/graph.ts",
  "compiler/passes/fold.ts",
  "compiler/frontend/umist/umist.ts",
  "compiler/backend/typescript/typescript.ts",
  "runtime/kernel.ts",
  "runtime/reference/reference.ts",
  "bench/problem.ts",
  "compiler/frontend/systems/flatten/flatten.ts",
];

/** Path of the importing file, its import, and the rule that it breaks. */
const forbidden = [
  ["cli/a.ts", 'import "../compiler/passes/fold.js";', "cli-through-pipeline"],
  ["runtime/a.ts", 'import type {} from "../compiler/pipeline.js";', "runtime-stands-alone"],
  ["runtime/b.ts", 'import "node:fs";', "runtime-runs-anywhere"],
  ["runtime/c.ts", 'import "yaml";', "runtime-runs-anywhere"],
  [
    "compiler/model/a.ts",
    'import "../../runtime/reference/reference.js";',
    "compiler-knows-only-the-kernel-contract",
  ],
  [
    "compiler/model/b.ts",
    'import { kernel } from "../../runtime/kernel.js"; kernel();',
    "compiler-takes-only-types-of-kernels",
  ],
  [
    "generated/a.ts",
    'import type {} from "../runtime/reference/reference.js";',
    "kernels-stand-alone",
  ],
  ["generated/b.ts", 'import "../runtime/kernel.js";', "kernels-take-only-types"],
  ["compiler/passes/a.ts", 'import "../frontend/umist/umist.js";', "only-the-pipeline-sees-all"],
  ["compiler/frontend/b.ts", 'import "../passes/fold.js";', "only-the-pipeline-sees-all"],
  ["compiler/frontend/krome/a.ts", 'import "../umist/umist.js";', "frontends-are-independent"],
  [
    "compiler/backend/wasm/a.ts",
    'import "../typescript/typescript.js";',
    "backends-are-independent",
  ],
  ["compiler/model/c.ts", 'import "../passes/fold.js";', "foundations-below"],
  ["compiler/passes/b.ts", 'import "../pipeline.js";', "nothing-above-the-pipeline"],
  [
    "compiler/passes/c.ts",
    'import type {} from "../model/network.js";',
    "species-end-at-the-model",
  ],
  [
    "compiler/frontend/systems/interpreter/a.ts",
    'import "../flatten/flatten.js";',
    "interpreter-apart-from-flattening",
  ],
  [
    "compiler/frontend/systems/declaration/a.ts",
    'import "../flatten/flatten.js";',
    "declarations-run-anywhere",
  ],
  ["examples/a.ts", 'import "../runtime/kernel.js";', "examples-are-users"],
  ["compiler/graph/a.ts", 'import "../model/model.js";', "graph-at-the-bottom"],
  ["compiler/model/d.ts", 'import "../../bench/problem.js";', "product-without-tests"],
  ["compiler/model/e.ts", 'import "mathjs";', "mathjs-in-one-place"],
  ["compiler/model/f.ts", 'import "mathjs/number";', "mathjs-in-one-place"],
  ["compiler/passes/d.ts", 'import "ts-morph";', "ts-morph-in-one-place"],
  ["compiler/model/g.ts", 'import "yargs";', "yargs-in-one-place"],
  ["compiler/model/h.ts", 'import "esbuild";', "esbuild-in-one-place"],
  ["compiler/model/l.ts", 'import "wabt";', "wabt-in-one-place"],
  ["test/m.ts", 'import "playwright-core";', "playwright-core-in-one-place"],
  ["compiler/model/i.ts", 'import "./j.js";', "no-circular"],
  ["compiler/model/k.ts", 'import "./missing.js";', "no-unresolvable"],
] as const;

const allowed = [
  ["cli/allowed.ts", 'import "../compiler/pipeline.js"; import "yargs"; import "esbuild";'],
  ["cli/allowed2.ts", 'import "../runtime/reference/reference.js";'],
  ["compiler/mathjs.ts", 'import "mathjs/number";'],
  ["compiler/passes/allowed.ts", 'import type {} from "../model/model.js";'],
  ["compiler/backend/typescript/allowed.ts", 'import "ts-morph"; import "../../graph/graph.js";'],
  ["generated/allowed.ts", 'import type { Kernel } from "../runtime/kernel.js";'],
  ["compiler/model/allowed.ts", 'import type { Kernel } from "../../runtime/kernel.js";'],
] as const;

describe("the rule of imports", () => {
  let tree: string;
  let violations: readonly Violation[];

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), "netc-architecture-"));
    const write = async (path: string, text: string): Promise<void> => {
      await mkdir(dirname(join(tree, path)), { recursive: true });
      await writeFile(join(tree, path), `${text}\nexport {};\n`);
    };
    for (const folder of sourceFolders) await mkdir(join(tree, folder));
    for (const path of modules) await write(path, "");
    for (const [path, text] of [...forbidden, ...allowed]) await write(path, text);
    await write("compiler/model/j.ts", 'import "./i.js";');
    for (const file of ["package.json", "tsconfig.json"]) {
      await cp(join(root, file), join(tree, file));
    }
    await symlink(join(root, "node_modules"), join(tree, "node_modules"));
    violations = await violationsIn(tree);
  });

  afterAll(() => rm(tree, { recursive: true, force: true }));

  it.each(forbidden)("%s may not have: %s", (path, _text, rule) => {
    const broken = violations.filter(({ from }) => from === path).map(({ rule: { name } }) => name);
    expect(broken).toContain(rule);
  });

  it.each(allowed)("%s may have: %s", (path) => {
    expect(violations.filter(({ from }) => from === path)).toEqual([]);
  });

  it("holds in this project", async () => {
    const broken = await violationsIn(root);
    expect(broken.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  });
});
