import { describe, expect, it } from "vitest";
import { formatReport, verifyKernel } from "../../../../runtime/index.js";
import { naiveKernel } from "../naive-kernel.js";
import { network, reaction } from "../networks.js";

const located = reaction("A + B -> C", { location: { file: "small.rates", line: 7 } });
const model = network(located, reaction("C -> A"));

describe("the report as a table", () => {
  it("names verdict, seed and the figures of every check", () => {
    const text = formatReport(verifyKernel(naiveKernel(model), model, { samples: 25, seed: 3 }));
    expect(text).toMatch(/^naive: passed \(25 samples, seed 3\)\n/);
    for (const check of ["structure", "rates", "rhs", "jacobian", "differences", "conservation"]) {
      expect(text).toMatch(new RegExp(`^${check} +passed`, "m"));
    }
    expect(text).toMatch(/^jacobian +passed +\S+ +232 +29$/m);
  });

  it("lists at most ten offenders, worst first, with reaction, file and line", () => {
    const good = naiveKernel(model);
    const report = verifyKernel(
      {
        ...good,
        rates: (inputs, k) => {
          good.rates(inputs, k);
          k[0]! *= 1.5;
          k[1]! *= 1.000001;
        },
      },
      model,
      { samples: 10 },
    );
    const text = formatReport(report);
    expect(report.rates.offenders.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(text).toMatch(/^rates +FAILED/m);
    expect(text).toContain("rates: worst offenders");
    expect(text).toContain("k  1: A + B -> C  (small.rates:7)");
  });

  it("shows what is not finite as such", () => {
    const broken = {
      ...naiveKernel(model),
      rates: (_: Float64Array, k: Float64Array) => void k.fill(NaN),
    };
    const text = formatReport(verifyKernel(broken, model, { samples: 5 }));
    expect(text).toMatch(/^rates +FAILED +not finite/m);
    expect(text).toContain("found not finite, expected");
  });

  it("keeps the ten worst places of many", () => {
    const many = network(...Array.from({ length: 30 }, () => reaction("A -> B")));
    const good = naiveKernel(many);
    const graded = {
      ...good,
      rates: (inputs: Float64Array, k: Float64Array) => {
        good.rates(inputs, k);
        many.reactions.forEach((_, r) => {
          k[r]! *= 1 + ((r * 7) % 30) * 1e-6;
        });
      },
    };
    const { rates } = verifyKernel(graded, many, { samples: 5 });
    const worst = many.reactions
      .map((_, r) => r)
      .toSorted((a, b) => ((b * 7) % 30) - ((a * 7) % 30))
      .slice(0, 10);
    expect(rates.offenders.map(({ id }) => Number(id) - 1)).toEqual(worst);
  });
});
