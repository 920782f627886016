import { describe, expect, it } from "vitest";
import { explain } from "../../../runtime/analysis/explanation.js";
import { formatExplanation } from "../../../runtime/analysis/format-explanation.js";
import { percent } from "../../../runtime/analysis/percent.js";
import { embeddedForms, embeddedKernels } from "../../kernel-forms.js";

const given: Readonly<Record<string, number>> = { T: 10, nH: 2e4, Av: 10 };

describe.each(embeddedForms)("explain, of a kernel as %s", (form) => {
  const kernel = embeddedKernels["dark-cloud"][form];
  const point = {
    time: 1e12,
    y: Float64Array.from(kernel.states, (_, i) => 1e-6 / (1 + (i % 9))),
    inputs: Float64Array.from(kernel.inputs, (spec) => given[spec.name] ?? spec.default!),
  };
  const CO = kernel.states.indexOf("CO");

  it("accounts for the whole derivative, listed reactions and others", () => {
    const k = new Float64Array(kernel.rateCount);
    const dy = new Float64Array(kernel.states.length);
    kernel.rates(point.inputs, k);
    kernel.rhs(0, point.y, k, dy);
    for (const top of [1, 7, 1000]) {
      const { formation, destruction, net, value, unit } = explain(kernel, point, CO, top);
      expect({ value, unit }).toEqual({ value: point.y[CO], unit: "s^-1" });
      expect(Math.abs(net - dy[CO]!)).toBeLessThan(1e-14 * formation.total);
      for (const { total, reactions, others } of [formation, destruction]) {
        const listed = reactions.reduce((sum, { flux }) => sum + flux, 0);
        expect((listed + others.flux) / total).toBeCloseTo(1, 13);
        const shares = reactions.reduce((sum, { share }) => sum + share, 0);
        expect(shares + others.share).toBeCloseTo(1, 13);
        expect(reactions.length).toBeLessThanOrEqual(top);
        expect(others.count > 0).toBe(top < 1000);
      }
    }
  });

  it("says where each reaction stands", () => {
    const [first] = explain(kernel, point, CO, 1).destruction.reactions;
    const info = kernel.reactions!.find(({ id }) => id === first!.id)!;
    expect(first!.reaction).toBe(info.label);
    expect(first!.source).toEqual({ file: "dark-cloud.rates", line: info.line });
  });
});

describe("formatExplanation", () => {
  it("aligns shares, fluxes, reactions and places", () => {
    const side = {
      total: 2e-15,
      reactions: [
        {
          reaction: "A -> B",
          id: "1",
          source: { file: "a.rates", line: 12 },
          flux: 1.9e-15,
          share: 0.95,
        },
        {
          reaction: "A + C -> B + C",
          id: "2",
          source: { file: "a.rates", line: 3 },
          flux: 1e-16,
          share: 0.05,
        },
      ],
      others: { count: 3, flux: 2e-20, share: 1e-5 },
    };
    const none = { total: 0, reactions: [], others: { count: 0, flux: 0, share: 0 } };
    const text = formatExplanation({
      species: "B",
      time: 0,
      value: 0,
      unit: "s^-1",
      formation: side,
      destruction: none,
      net: 2e-15,
    });
    expect(text.split("\n")).toEqual([
      "formation 2.000e-15 s^-1 per H",
      "   95.0%   1.900e-15  A -> B          a.rates:12",
      "    5.0%   1.000e-16  A + C -> B + C  a.rates:3",
      "   <0.1%   2.000e-20  3 more",
      "",
      "destruction: none",
      "",
      "net 2.000e-15 s^-1 per H",
      "",
    ]);
  });
});

describe("percent", () => {
  it("keeps one decimal, and does not show as nothing what is there", () => {
    expect([1, 0.12345, 0.0005, 0.00049, 0].map(percent)).toEqual([
      "100.0%",
      "12.3%",
      "0.1%",
      "<0.1%",
      "0.0%",
    ]);
  });
});
