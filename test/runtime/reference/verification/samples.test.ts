import { describe, expect, it } from "vitest";
import { boundaryTemperatures } from "../../../../runtime/reference/verification/samples.js";
import { network, range, reaction } from "../networks.js";

const model = network(
  reaction("A -> B", { ranges: [range(1, 0, 0, 300, 1000), range(1, 0, 0, 10, 240)] }),
  reaction("B -> A", { ranges: [range(1, 0, 0, 20, 500)] }),
);

describe("temperatures at which the choice of a range may change", () => {
  it("are the limits with their neighbours and the middle of each gap, for several ranges", () => {
    const temperatures = boundaryTemperatures(model, "closest");
    expect(temperatures).toHaveLength(15);
    for (const T of [10, 240, 270, 300, 1000]) {
      const near = temperatures.filter((each) => Math.abs(each / T - 1) < 1e-14);
      expect(near).toHaveLength(3);
      expect(near[1]).toBe(T);
    }
    expect(temperatures).toEqual(temperatures.toSorted((a, b) => a - b));
  });

  it("count single ranges where the policy heeds them", () => {
    expect(boundaryTemperatures(model, "zero")).toHaveLength(21);
    expect(boundaryTemperatures(model, "clamp")).toContain(500);
    expect(boundaryTemperatures(model, "extrapolate")).not.toContain(500);
  });
});
