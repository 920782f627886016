import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "vitest";

const root = process.env["NETC_DATA"] ?? resolve(import.meta.dirname, "../../shared/data");
const present = existsSync(join(root, "networks"));

/**
 * Reference networks and solutions that are too large or not ours to keep in the project. Where
 * they are missing, blocks that need them are reported as skipped with the reason; under CI that
 * is a failure.
 */
export const sharedData = {
  present,
  path: (relative: string): string => join(root, relative),
  describe(title: string, block: () => void): void {
    if (present) {
      describe(title, block);
    } else if (process.env["CI"]) {
      it(`${title}: reference data`, () => {
        throw new Error(`no reference data at ${root}; set NETC_DATA`);
      });
    } else {
      describe.skip(`${title} (no reference data at ${root}; set NETC_DATA)`, block);
    }
  },
};
