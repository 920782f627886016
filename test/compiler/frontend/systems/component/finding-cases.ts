import { describe, expect, it } from "vitest";
import { findings } from "./checked.js";

/** A declaration with one thing wrong. */
export interface FindingCase {
  readonly declared: unknown;
  readonly code: string;
  readonly message: string;
  /** Way from the declaration to the place. */
  readonly place: string;
  readonly hint?: string;
}

/** Each case has exactly the finding that it says. */
export function describeFindings(
  title: string,
  cases: Readonly<Record<string, FindingCase>>,
): void {
  describe(title, () => {
    it.each(Object.entries(cases))("%s", (_, { declared, place, ...expected }) => {
      const found = findings(declared).map(({ location, ...rest }) => {
        return { place: location?.file, ...rest };
      });
      expect(found).toEqual([{ place, ...expected }]);
    });
  });
}

/** A system with the parts. */
export function system(parts: object): object {
  return { kind: "system", name: "Model", ...parts };
}

/** A system of one state and one input, whose own declaration is right. */
export const lag = {
  kind: "system",
  name: "Lag",
  states: { x: 1 },
  inputs: { u: 0 },
  derivatives: () => ({ x: 0 }),
};
/** A system of arrays. */
export const rod = {
  kind: "system",
  name: "Rod",
  states: { T: [1, 2, 3] },
  inputs: { heating: [0, 0, 0], film: 1 },
  outputs: { mean: () => 0 },
  derivatives: () => ({ T: [0, 0, 0] }),
};
