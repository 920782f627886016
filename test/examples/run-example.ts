import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { SolutionDocument } from "../../runtime/io/solution-document.js";
import { root, workplace } from "../cli/netc.js";
import { documentedExamples } from "./documented.js";

/** What the documented commands of an example leave. */
export interface SolvedExample {
  readonly document: SolutionDocument;
  readonly svg: string;
  /** A state or output at all times of output. */
  values(name: string): readonly number[];
}

/** Runs all commands that examples/README.md shows for an example, in a folder of its own. */
export async function runExample(name: string): Promise<SolvedExample> {
  const place = await workplace();
  for (const folder of ["examples", "networks"]) {
    await cp(join(root, folder), place.path(folder), { recursive: true });
  }
  const { commands } = documentedExamples.find((example) => example.name === name)!;
  for (const args of commands) {
    const { code, stdout, stderr } = await place.run(args);
    expect({ args, code, problems: /error NC|warning|FAILED/.exec(stdout + stderr) }).toEqual({
      args,
      code: 0,
      problems: null,
    });
    if (args[0] === "verify") expect(stdout).toContain(": passed (");
  }
  const text = await readFile(place.path(`${name}.json`), "utf8");
  const document = JSON.parse(text) as SolutionDocument;
  return {
    document,
    svg: await readFile(place.path(`${name}.svg`), "utf8"),
    values: (wanted) => valuesOf(document, wanted),
  };
}

function valuesOf({ states = [], y, outputs }: SolutionDocument, name: string): readonly number[] {
  const state = states.indexOf(name);
  if (state >= 0) return y.map((row) => row[state]!);
  const output = outputs?.names.indexOf(name) ?? -1;
  expect(output, name).toBeGreaterThanOrEqual(0);
  return outputs!.rows.map((row) => row[output]!);
}

/** The largest difference between two columns of numbers. */
export function largestDifference(found: readonly number[], expected: readonly number[]): number {
  expect(found).toHaveLength(expected.length);
  return Math.max(...found.map((value, i) => Math.abs(value - expected[i]!)));
}
