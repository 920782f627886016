import { expect, it } from "vitest";
import { readReference, referenceCase, year } from "../../../bench/reference-cases.js";
import { gridPoints } from "../../../bench/robustness/grid.js";
import { integratePoint } from "../../../bench/robustness/integrate.js";
import { interpret } from "../../interpret.js";
import { sharedData } from "../../shared-data.js";
import { midNetwork } from "../../shared-network.js";

/** Points of the grid that bench/robustness.ts goes through in full. */
const points = gridPoints(30);

sharedData.describe("integrations all over the space of conditions", async () => {
  const kernel = interpret(await midNetwork());
  const { initial } = await readReference(referenceCase("mid"), kernel.states);
  const options = { initial, relative: 1e-5, absolute: 1e-18, end: 1e7 * year };

  it.each(points)("T=$T nH=$nH Av=$Av zeta=$zeta G0=$G0 reaches 1e7 yr", (point) => {
    const result = integratePoint(kernel, point, options);
    expect(result.outcome).toEqual({ kind: "completed" });
    expect(result.finite).toBe(true);
    expect(result.drift).toBeLessThan(1e-8);
    expect(result.negative).toBeLessThan(1);
  });
});
