import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import { expect } from "vitest";
import { InputError, type Diagnostic } from "../../../../../compiler/diagnostics/diagnostic.js";
import type { SourceText } from "../../../../../compiler/frontend/frontend.js";
import * as authoring from "../../../../../compiler/frontend/systems/declaration/index.js";
import type { DeclaredSystem } from "../../../../../compiler/frontend/systems/declaration/declaration.js";
import type { Surroundings } from "../../../../../compiler/frontend/systems/source.js";
import {
  evaluateProgram,
  type Evaluation,
} from "../../../../../compiler/frontend/systems/typescript/evaluation.js";
import { readProgram } from "../../../../../compiler/frontend/systems/typescript/modules.js";
import type { Network } from "../../../../../compiler/model/network.js";
import { hide, reveal, traced } from "./traced.js";

/** Texts by the path that imports name. */
export type Files = Readonly<Record<string, string>>;

export const entryName = "model.system.ts";

/** A file system of texts; every file is also a network that is called as the file is. */
export function surroundingsOf(files: Files): Surroundings & { entry: SourceText } {
  const sources = new Map(
    Object.entries(files).map(([path, text], index) => {
      const sha256 = createHash("sha256").update(text).digest("hex");
      const file = path.replace(/^.*\//, "");
      return [file, { file, index, sha256, text }];
    }),
  );
  return {
    entry: sources.get(entryName)!,
    async load(path) {
      const source = sources.get(path.replace(/^.*\//, ""));
      if (source) return source;
      throw new InputError([{ code: "NC300", message: `there is no file ${path}` }]);
    },
    async network({ file, sha256 }) {
      const network: Network = {
        name: file,
        sources: [{ file, sha256 }],
        species: [],
        reactions: [],
      };
      return network;
    },
  };
}

/** The program as evaluated by the compiler, with numbers that pretend to be unknown. */
export async function evaluated(text: string, others: Files = {}): Promise<Evaluation> {
  const surroundings = surroundingsOf({ [entryName]: text, ...others });
  return evaluateProgram(await readProgram(surroundings.entry, surroundings), traced);
}

/** The program as run by JavaScript. */
export function executed(text: string, others: Files = {}): DeclaredSystem {
  const importsOf = (path: string): unknown =>
    path === "netc/systems"
      ? authoring
      : run(others[path.replace(/^.*\//, "").replace(/\.js$/, ".ts")]!);
  const run = (source: string): Record<string, unknown> => {
    const { code } = transformSync(source, { loader: "ts", format: "cjs" });
    // oxlint-disable-next-line typescript/no-implied-eval -- what the compiler never does
    const execute = new Function("require", "module", code) as (
      require: (path: string) => unknown,
      module: { exports: Record<string, unknown> },
    ) => void;
    const module = { exports: {} };
    execute(importsOf, module);
    return module.exports;
  };
  return run(text)["default"] as DeclaredSystem;
}

/** A module with one system, whose derivatives are the body of a function of the scope `s`. */
export function moduleOf(body: string, before = ""): string {
  return `import { system, connect, network, withValues, filled, interpolate } from "netc/systems";
${before}
export default system({ derivatives: (s: any) => {
${body}
} });`;
}

type Derivatives = (scope: unknown) => unknown;

/** The derivatives both ways: evaluated with unknown numbers, and really run. */
export async function bothWays(
  text: string,
  others: Files = {},
): Promise<{ evaluate: Derivatives; run: Derivatives }> {
  const { declared } = await evaluated(text, others);
  const evaluatedOnes = (declared as DeclaredSystem).derivatives as Derivatives;
  return {
    evaluate: (scope) => reveal(evaluatedOnes(hide(scope))),
    run: executed(text, others).derivatives as Derivatives,
  };
}

/** Asserts that both ways give the same to the bit for each scope. */
export async function expectAgreement(
  text: string,
  scopes: readonly unknown[],
  others: Files = {},
): Promise<void> {
  const { evaluate, run } = await bothWays(text, others);
  for (const scope of scopes) expect(evaluate(scope)).toEqual(run(scope));
}

/** The findings of reading a program, or else of evaluating its derivatives for a scope. */
export async function findingsOf(
  text: string,
  others: Files = {},
  scope: unknown = { x: 1, y: 2, T: [1, 2, 3] },
): Promise<readonly Diagnostic[]> {
  try {
    const { declared } = await evaluated(text, others);
    const { derivatives } = declared as { derivatives?: Derivatives };
    derivatives?.(hide(scope));
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}
