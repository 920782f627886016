import { describe, expect, it } from "vitest";
import type { ExplainedSide, Explanation } from "../../../../runtime/analysis/explanation.js";
import { renderContributionPlot } from "../../../../runtime/io/plot/contribution-plot.js";
import { marks, parseSvg, texts, type SvgElement } from "./svg.js";

function side(total: number, shares: readonly (readonly [string, number])[]): ExplainedSide {
  const reactions = shares.map(([reaction, share], i) => {
    return { reaction, id: String(i), source: undefined, flux: share * total, share };
  });
  const share = 1 - shares.reduce((sum, [, part]) => sum + part, 0);
  const count = share > 1e-12 ? 7 : 0;
  return { total, reactions, others: { count, flux: share * total, share } };
}

const hostile = `<b>"A" & B</b>`;

const explanation: Explanation = {
  species: "CO",
  time: 1,
  value: 1e-5,
  unit: "s^-1",
  formation: side(1.5e-17, [
    ["A -> CO", 0.5],
    [hostile, 0.3],
    ["C -> CO", 0.0001],
  ]),
  destruction: side(-2.25e-18, [["CO -> D", 1]]),
  net: 1.275e-17,
};

/** Left edge, width and vertical middle of each bar. */
function bars(svg: SvgElement) {
  return marks(svg, "mark-rect").map(({ element, x, y }) => {
    const [, px, py, width, height] = /^M([^,]+),([^h]+)h([^v]+)v([^h]+)h/
      .exec(element.children[0]!.attributes.get("d")!)!
      .map(Number);
    return { left: x + px!, width: width!, middle: y + py! + height! / 2 };
  });
}

describe("renderContributionPlot", () => {
  it("draws bars as long as the shares on the axis, beside their labels", async () => {
    const svg = parseSvg(await renderContributionPlot(explanation, "CO at 1 s"));
    const shown = texts(svg);
    const at = (text: string) => shown.find((each) => each.text === text)!;
    const [zero, hundred] = [at("0").x, at("100").x];
    const found = bars(svg);
    const expected = [0.5, 0.3, 0.0001, 0.1999, 1];
    const labels = ["A -> CO", hostile, "C -> CO", "7 more", "CO -> D"];
    const percents = ["50.0%", "30.0%", "<0.1%", "20.0%", "100.0%"];
    expect(found.length).toBe(expected.length);
    for (const [i, { left, width, middle }] of found.entries()) {
      expect(left).toBeCloseTo(zero, 6);
      expect(width).toBeCloseTo(expected[i]! * (hundred - zero), 6);
      expect(Math.abs(at(labels[i]!).y - middle)).toBeLessThan(6);
      expect(Math.abs(at(percents[i]!).y - middle)).toBeLessThan(6);
      expect(at(percents[i]!).x).toBeGreaterThan(left + width);
    }
    const middles = found.map(({ middle }) => middle);
    for (const [i, middle] of middles.slice(1).entries()) {
      expect(middle - middles[i]!).toBeGreaterThanOrEqual(20);
    }
  });

  it("states the totals with their unit", async () => {
    const shown = texts(parseSvg(await renderContributionPlot(explanation, ""))).map(
      ({ text }) => text,
    );
    expect(shown).toContain("formation: 1.50×10⁻¹⁷ s⁻¹ per H");
    expect(shown).toContain("destruction: 2.25×10⁻¹⁸ s⁻¹ per H");
    const none = { ...explanation, unit: "cm^-3 s^-1", formation: side(0, []) } as const;
    const other = texts(parseSvg(await renderContributionPlot(none, "t"))).map(({ text }) => text);
    expect(other).toContain("formation: none");
    expect(other).toContain("destruction: 2.25×10⁻¹⁸ cm⁻³ s⁻¹");
    expect(other).toContain("t");
  });

  it("gives the same bytes every time", async () => {
    const first = await renderContributionPlot(explanation, "CO");
    expect(await renderContributionPlot(explanation, "CO")).toBe(first);
  });
});
