import { describe, expect, it } from "vitest";
import {
  renderTrajectoryPlot,
  type PlottedSolution,
} from "../../../../runtime/io/plot/trajectory-plot.js";
import { lines, marks, parseSvg, texts, type SvgElement } from "./svg.js";

const model = { name: "test", kind: "sources", files: [] } as const;
const t = Array.from({ length: 11 }, (_, i) => i);

type Curves = Readonly<Record<string, (time: number) => number>>;

function solution(curves: Curves, others: Partial<PlottedSolution> = {}): PlottedSolution {
  const y = t.map((time) => Object.values(curves).map((value) => value(time)));
  return { model, states: Object.keys(curves), t, y, events: [], ...others };
}

async function drawn(
  plotted: PlottedSolution,
  options?: Parameters<typeof renderTrajectoryPlot>[1],
): Promise<SvgElement> {
  return parseSvg(await renderTrajectoryPlot(plotted, options));
}

/** Position of a value as a linear function, from the labelled ticks of an axis. */
function axisOf(svg: SvgElement, index: number): (value: number) => number {
  const axis = marks(svg, "role-axis")[index]!;
  const ticks = marks(axis.element, "role-axis-tick").flatMap(({ element }) => element.children);
  const labels = marks(axis.element, "role-axis-label").flatMap(({ element }) => texts(element));
  const at = ticks.map((tick) => {
    const [, x, y] = /translate\(([^,]+),([^)]+)\)/.exec(tick.attributes.get("transform")!)!;
    return index === 0 ? Number(x) + axis.x : Number(y) + axis.y;
  });
  const values = labels.map(({ text }) => Number(text.replace("−", "-")));
  const slope = (at.at(-1)! - at[0]!) / (values.at(-1)! - values[0]!);
  return (value) => at[0]! + slope * (value - values[0]!);
}

describe("renderTrajectoryPlot", () => {
  it("draws values where the axes say, negative ones too", async () => {
    const curves: Curves = { x: (time) => 3 * time - 20, y: (time) => 5 * Math.sin(time) };
    const svg = await drawn(solution(curves));
    const [x, y] = [axisOf(svg, 0), axisOf(svg, 1)];
    for (const [i, value] of Object.values(curves).entries()) {
      const [vertices, ...others] = lines(svg)[i]!;
      expect(others).toEqual([]);
      expect(vertices).toHaveLength(t.length);
      for (const [n, [px, py]] of vertices!.entries()) {
        expect(Math.abs(px - x(n))).toBeLessThan(0.6);
        expect(Math.abs(py - y(value(n)))).toBeLessThan(0.6);
      }
    }
  });

  it("labels every line within the drawing, 15 px apart or more", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `chain[${i}].position`);
    const curves = Object.fromEntries(names.map((name, i) => [name, () => 1e-3 * i]));
    const svg = await drawn(solution(curves));
    const labels = texts(svg).filter(({ text }) => names.includes(text));
    expect(labels.map(({ text }) => text)).toEqual(names);
    const heights = labels.map(({ y }) => y).toSorted((a, b) => a - b);
    for (const [i, y] of heights.slice(1).entries()) {
      expect(y - heights[i]!).toBeGreaterThanOrEqual(15 - 1e-6);
    }
    const [width, height] = ["width", "height"].map((name) => Number(svg.attributes.get(name)));
    for (const { x, y, text } of labels) {
      expect(x + 7 * text.length).toBeLessThan(width!);
      expect(y > 0 && y < height!).toBe(true);
    }
  });

  it("draws the twelve of the widest ranges, and says so; or those that are named", async () => {
    const curves = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`T[${i}]`, (time: number) => (i % 20) * time] as const),
    );
    const many = await drawn(solution(curves));
    expect(lines(many)).toHaveLength(12);
    const shown = texts(many).map(({ text }) => text);
    expect(shown).toContain("test (12 of 40 lines)");
    expect(shown).toEqual(expect.arrayContaining(["T[14]", "T[19]", "T[34]", "T[39]"]));
    expect(shown).not.toContain("T[13]");
    const two = await drawn(solution({ ...curves, Tout: () => 1 }), { names: ["T[3]", "Tout"] });
    expect(lines(two)).toHaveLength(2);
    expect(
      lines(await drawn(solution({ ...curves, Tout: () => 1 }), { names: ["T"] })),
    ).toHaveLength(40);
    expect(() => renderTrajectoryPlot(solution(curves), { names: ["S"] })).toThrow(RangeError);
  });

  it("draws outputs with their units, and leaves gaps where they are not finite", async () => {
    const rows = t.map((time) => [time === 5 ? NaN : time, 1]);
    const outputs = { names: ["power", "ratio"], units: ["W", "1"], rows };
    const svg = await drawn(solution({ x: () => 2 }, { outputs }));
    expect(texts(svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["x", "power [W]", "ratio"]),
    );
    expect(lines(svg)[1]!.map((piece) => piece.length)).toEqual([5, 5]);
  });

  it("draws events as vertical lines, and jumps of states there", async () => {
    const events = [2.5, 2.5001, 7.5].map((time) => {
      return { name: "kick", time, state: [1, 0], after: [-1, 0] };
    });
    const svg = await drawn(solution({ x: () => 1, y: () => 0 }, { events }));
    const x = axisOf(svg, 0);
    const rules = marks(svg, "mark-rule")
      .flatMap(({ element, x: left }) => element.children.map((child) => ({ child, left })))
      .filter(({ child }) => child.attributes.get("stroke") === "#9a9a9a")
      .map(({ child, left }) => {
        const shift = /translate\(([^,]+),/.exec(child.attributes.get("transform") ?? "")!;
        return left + Number(shift[1]);
      });
    // Two of the three are on one pixel.
    expect(rules).toHaveLength(2);
    for (const [i, time] of [2.5, 7.5].entries())
      expect(Math.abs(rules[i]! - x(time))).toBeLessThan(1);
    expect(texts(svg).map(({ text }) => text)).toContain("time (vertical lines: kick)");
    expect(lines(svg)[0]![0]).toHaveLength(t.length + 6);
  });

  it("draws a logarithmic axis of what is above zero, of fifteen decades at most", async () => {
    const curves: Curves = {
      growing: (time) => 10 ** (time / 2),
      falling: (time) => (time === 10 ? 0 : 10 ** (-4 * time)),
    };
    const svg = await drawn(solution(curves), { scale: "log" });
    const [growing, falling] = lines(svg);
    // Six decades of 1 to 1e5 lie evenly; ten decades or more are below.
    const heights = growing![0]!.map(([, y]) => y);
    const decade = heights[0]! - heights[2]!;
    expect(decade).toBeGreaterThan(10);
    for (const [i, y] of heights.entries()) {
      expect(Math.abs(heights[0]! - y - (decade * i) / 2)).toBeLessThan(0.5);
    }
    expect(falling![0]).toHaveLength(10);
    const drops = falling![0]!.map(([, y]) => y - heights[0]!);
    expect(Math.abs(drops[2]! - 8 * decade)).toBeLessThan(0.5);
    const shown = texts(svg).map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(["10⁵", "10⁰", "10⁻¹⁰", "growing", "falling"]));
    expect(shown).not.toContain("10⁻¹¹");
    const height = Number(svg.attributes.get("height"));
    for (const { y, text } of texts(svg)) expect(y > 0 && y < height, text).toBe(true);
    const nothing = await drawn(solution({ x: () => -1 }), { scale: "log" });
    expect(lines(nothing)).toEqual([]);
  });

  it("shows time in the unit that is asked for, with plain numerals", async () => {
    const plotted = solution({ x: (time) => 100 * time });
    const svg = await drawn(plotted, { timeUnit: { name: "min", seconds: 0.02 } });
    const shown = texts(svg).map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(["time [min]", "500", "1000", "400"]));
    expect(shown.filter((text) => /e\+/.test(text))).toEqual([]);
    const [x, [vertices]] = [axisOf(svg, 0), lines(svg)[0]!];
    for (const [n, [px]] of vertices!.entries())
      expect(Math.abs(px - x(n / 0.02))).toBeLessThan(0.6);
  });

  it("goes on to the event that ends the run", async () => {
    const events = [{ name: "stop", time: 10.5, state: [7] }];
    const svg = await drawn(solution({ x: () => 1 }, { events }));
    const [x, y] = [axisOf(svg, 0), axisOf(svg, 1)];
    const [px, py] = lines(svg)[0]![0]!.at(-1)!;
    expect(Math.abs(px - x(10.5))).toBeLessThan(0.6);
    expect(Math.abs(py - y(7))).toBeLessThan(0.6);
  });

  it("gives the same bytes every time, and a frame where there is nothing", async () => {
    const plotted = solution({ x: (time) => time });
    expect(await renderTrajectoryPlot(plotted)).toBe(await renderTrajectoryPlot(plotted));
    const empty: PlottedSolution = { model, states: [], t: [], y: [], events: [] };
    expect(lines(await drawn(empty))).toEqual([]);
    expect(lines(await drawn(solution({ x: () => 0 })))).toHaveLength(1);
  });
});
