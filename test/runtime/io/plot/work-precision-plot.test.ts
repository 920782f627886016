import { describe, expect, it } from "vitest";
import { renderWorkPrecisionPlot } from "../../../../runtime/io/plot/work-precision-plot.js";
import { lines, marks, parseSvg, texts } from "./svg.js";

const work = [0.1, 1, 10, 100];

describe("renderWorkPrecisionPlot", () => {
  it("draws a method of order p as a line of slope -p, with a point for each tolerance", async () => {
    const series = [1, 2].map((order) => ({
      name: `order ${order}`,
      points: work.map((value) => ({ work: value, error: 1e-3 * value ** -order })),
    }));
    const svg = parseSvg(await renderWorkPrecisionPlot(series, { title: "t", work: "steps" }));
    // The frame, 480 by 360 px, holds work from 0.1 to 100 and errors from 1e-7 to 0.1.
    const decadeOfX = 480 / 3;
    const decadeOfY = 360 / 6;
    const drawn = lines(svg).map((pieces) => pieces[0]!);
    expect(drawn.map((vertices) => vertices.length)).toEqual([4, 4]);
    for (const [i, vertices] of drawn.entries()) {
      for (const [n, [x, y]] of vertices.slice(1).entries()) {
        expect(x - vertices[n]![0]).toBeCloseTo(decadeOfX, 2);
        expect(y - vertices[n]![1]).toBeCloseTo((i + 1) * decadeOfY, 2);
      }
    }
    const symbols = marks(svg, "mark-symbol").map(({ element }) => element.children.length);
    expect(symbols).toEqual([4, 1, 4, 1]);
    const shown = texts(svg).map(({ text }) => text);
    expect(shown).toEqual(
      expect.arrayContaining(["order 1", "order 2", "t", "steps", "largest relative error"]),
    );
  });

  it("leaves out points without a place on the axes", async () => {
    const points = [
      { work: 1, error: 1e-3 },
      { work: 2, error: 0 },
      { work: Infinity, error: 1e-5 },
      { work: 4, error: NaN },
      { work: 5, error: 1e-6 },
    ];
    const svg = parseSvg(await renderWorkPrecisionPlot([{ name: "a", points }]));
    expect(lines(svg)[0]![0]!.length).toBe(2);
    expect(lines(parseSvg(await renderWorkPrecisionPlot([])))).toEqual([]);
  });
});
