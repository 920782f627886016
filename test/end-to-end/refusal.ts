import { expect } from "vitest";
import { workplace, type Outcome } from "../cli/netc.js";

/** A source with one mistake, and where and how netc says so. */
export interface BadSystem {
  readonly title: string;
  readonly source: string;
  /** "2:15: error NC301", after the name of the file. */
  readonly finding: string;
  /** Part of what the message says beside. */
  readonly says: RegExp;
}

/** Whether compiling the one file fails as it should, with nothing left behind. */
export async function expectRefused(
  file: string,
  { source, finding, says }: BadSystem,
): Promise<void> {
  const place = await workplace({ [file]: source });
  const outcome = await place.run(["compile", file, "-o", "kernel.ts"]);
  expect(outcome.stderr).toContain(`${file}:${finding}`);
  expect(outcome.stderr).toMatch(says);
  expectPlainText(outcome);
  expect(outcome).toMatchObject({ code: 1, stdout: "" });
  expect(await place.files()).toEqual([file]);
}

/** No stack traces, no escape sequences, not too much of anything. */
export function expectPlainText({ stderr }: Outcome): void {
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain("\u001b");
  expect(stderr.length).toBeLessThan(5000);
}
