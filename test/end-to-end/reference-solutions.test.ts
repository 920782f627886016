import { beforeAll, describe, expect, it } from "vitest";
import {
  achievedError,
  readReference,
  referenceCase,
  referenceCases,
  referenceProblem,
  type AchievedError,
  type ReferenceCase,
} from "../../bench/reference-cases.js";
import type { Solution } from "../../runtime/solvers/solution.js";
import { solveSync } from "../../runtime/solvers/solve.js";
import { interpret } from "../interpret.js";
import { sharedData } from "../shared-data.js";
import { sharedNetwork } from "../shared-network.js";

/** A case integrated by BDF, and how far it is from the reference. */
async function integrate(
  wanted: ReferenceCase,
  tolerances: { readonly relative: number; readonly absolute: number },
): Promise<{ solution: Solution; error: AchievedError }> {
  const kernel = interpret(await sharedNetwork(...wanted.networks));
  const reference = await readReference(wanted, kernel.states);
  const problem = referenceProblem(wanted, kernel, reference, tolerances);
  const solution = solveSync(problem, { times: reference.times });
  return { solution, error: achievedError(reference, solution.states, kernel.states) };
}

sharedData.describe("reference solutions of CVODE at rtol 1e-12", () => {
  describe.each(referenceCases)("$name at rtol 1e-6, atol 1e-20", (wanted) => {
    let solution: Solution;
    let error: AchievedError;
    beforeAll(async () => {
      ({ solution, error } = await integrate(wanted, { relative: 1e-6, absolute: 1e-20 }));
    });

    it("is integrated to the end", () => {
      expect(solution.outcome).toEqual({ kind: "completed" });
      expect(solution.times).toHaveLength(33);
    });

    it("agrees within 3e-4 for every species above 1e-14 at all times", () => {
      expect(error.worst, JSON.stringify(error.worstAt)).toBeLessThan(3e-4);
    });

    it("agrees within 1e-5 in the median of species above 1e-10", () => {
      expect(error.median).toBeLessThan(1e-5);
    });

    it("keeps elements and charge", () => {
      // Rounding of the linear solves; runs that differ by rounding alone drift by 4e-12 to 4e-10.
      for (const { name, relative } of solution.drift) expect(relative, name).toBeLessThan(2e-9);
    });
  });

  it("is approached in proportion to the relative tolerance", async () => {
    const errors: AchievedError[] = [];
    for (const relative of [1e-4, 1e-6, 1e-8]) {
      errors.push((await integrate(referenceCase("mid"), { relative, absolute: 1e-20 })).error);
    }
    const [coarse, middle, fine] = errors.map(({ median }) => median);
    expect(middle! / coarse!).toBeLessThan(0.1);
    expect(fine! / middle!).toBeLessThan(0.1);
    expect(errors[2]!.worst).toBeLessThan(0.1 * errors[0]!.worst);
  });
});
