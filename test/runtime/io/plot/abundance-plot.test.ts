import { describe, expect, it } from "vitest";
import { renderAbundancePlot } from "../../../../runtime/io/plot/abundance-plot.js";
import { lines, marks, parseSvg, texts, type SvgElement } from "./svg.js";

const year = 3.15576e7;
const decades = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const t = decades.map((exponent) => 10 ** exponent * year);

type Curves = Readonly<Record<string, (time: number, i: number) => number>>;

function solution(curves: Curves, times = t, state: "abundance" | "density" = "abundance") {
  const model = { name: "test", state, kind: "sources" as const, files: [] };
  const y = times.map((time, i) => Object.values(curves).map((value) => value(time / year, i)));
  return { model, species: Object.keys(curves), t: times, y };
}

/** Where labels such as 10⁻⁶ stand along an axis, by exponent. */
function axisPositions(svg: SvgElement, title: string): ReadonlyMap<number, number> {
  const axis = marks(svg, "role-axis").find(({ element }) =>
    texts(element).some(({ text }) => text === title),
  )!;
  const horizontal = title.startsWith("time");
  const found = texts(axis.element).flatMap(({ text, x, y }): [number, number][] => {
    const power = /^10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text)?.[1];
    if (power === undefined) return [];
    const digits = [...power].map((c) => (c === "⁻" ? "-" : "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c))).join("");
    return [[Number(digits), horizontal ? axis.x + x : axis.y + y]];
  });
  return new Map(found);
}

/** Position as a linear function of the exponent, from the labels at its ends. */
function positionOf(positions: ReadonlyMap<number, number>): (exponent: number) => number {
  const [low, high] = [Math.min(...positions.keys()), Math.max(...positions.keys())];
  const slope = (positions.get(high)! - positions.get(low)!) / (high - low);
  return (exponent) => positions.get(low)! + slope * (exponent - low);
}

/** Exponents along the vertical axis of a chart of all the curves. */
async function decadesShown(curves: Curves): Promise<readonly number[]> {
  const document = await renderAbundancePlot(solution(curves), { species: Object.keys(curves) });
  return [...axisPositions(parseSvg(document), "abundance n/nH").keys()];
}

const powerLaw = solution({
  A: (years) => 1e-2 * years ** -0.5,
  B: (years) => 1e-9 * years,
});

describe("renderAbundancePlot", () => {
  it("draws power laws as straight lines where the axes say", async () => {
    const svg = parseSvg(await renderAbundancePlot(powerLaw));
    const xs = axisPositions(svg, "time [yr]");
    const ys = axisPositions(svg, "abundance n/nH");
    expect([...xs.keys()]).toEqual(decades);
    const [x, y] = [positionOf(xs), positionOf(ys)];
    // Labels of the vertical axis are set a few pixels below their ticks, to be centred on them.
    const offset = labelOffset(svg);
    const drawn = lines(svg);
    expect(drawn.map((pieces) => pieces.length)).toEqual([1, 1]);
    for (const [i, exponentAt] of [(d: number) => d - 9, (d: number) => -2 - d / 2].entries()) {
      const vertices = drawn[i]![0]!;
      expect(vertices.length).toBe(decades.length);
      for (const [n, [px, py]] of vertices.entries()) {
        expect(px).toBeCloseTo(x(n), 1);
        expect(py).toBeCloseTo(y(exponentAt(n)) - offset, 1);
      }
    }
  });

  it("labels lines beside their ends, at least 15 px apart and in their order", async () => {
    const names = Array.from({ length: 20 }, (_, i) => `X${i}`);
    const curves = Object.fromEntries(
      names.map((name, i) => [name, () => 1e-6 * 10 ** (0.01 * i)] as const),
    );
    const svg = parseSvg(await renderAbundancePlot(solution(curves), { species: names }));
    const labels = texts(svg).filter(({ text }) => names.includes(text));
    expect(labels.map(({ text }) => text).toSorted()).toEqual(names.toSorted());
    const descending = labels.toSorted((a, b) => b.y - a.y);
    expect(descending.map(({ text }) => text)).toEqual(names);
    for (const [i, { y }] of descending.slice(1).entries()) {
      expect(descending[i]!.y - y).toBeGreaterThanOrEqual(15 - 1e-6);
    }
    const height = Number(svg.attributes.get("height"));
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThan(
        Math.max(
          ...lines(svg)
            .flat(2)
            .map(([px]) => px),
        ),
      );
      expect(y > 0 && y < height).toBe(true);
    }
  });

  it("puts a label that collides with none at the height of the end of its line", async () => {
    const svg = parseSvg(await renderAbundancePlot(powerLaw, { species: ["A", "B"] }));
    const labels = texts(svg).filter(({ text }) => text === "A" || text === "B");
    const ends = lines(svg).map((pieces) => pieces.at(-1)!.at(-1)![1]);
    // The text's baseline is a few pixels below the middle of its letters.
    for (const [i, { y }] of labels.entries()) expect(Math.abs(y - ends[i]!)).toBeLessThan(6);
  });

  it("breaks lines where values are zero or negative, and skips the time zero", async () => {
    const values = [1e-3, 1e-4, 0, 1e-4, -1e-9, 1e-5, 1e-5, 1e-5, 1e-5];
    const broken = solution({ A: (_, i) => values[i - 1] ?? 1e-3, Z: () => 0 }, [0, ...t]);
    const svg = parseSvg(await renderAbundancePlot(broken, { species: ["A", "Z"] }));
    const drawn = lines(svg);
    expect(drawn.length).toBe(1);
    expect(drawn[0]!.map((piece) => piece.length)).toEqual([2, 1, 4]);
    expect(texts(svg).map(({ text }) => text)).not.toContain("Z");
  });

  it("shows whole decades around the peaks, and at most 16", async () => {
    expect(await decadesShown({ A: () => 0.5, B: () => 3e-5 })).toEqual([-5, -4, -3, -2, -1, 0]);
    const deep = await decadesShown({ A: () => 1e-3, B: (years) => 1e-40 * years ** 4 });
    expect([deep[0], deep.at(-1)]).toEqual([-12, -3]);
    const far = await decadesShown({ A: () => 0.5, B: () => 1e-30 });
    expect([far[0], far.at(-1)]).toEqual([-16, 0]);
  });

  it("draws species in the order given, once each, else the most abundant of each element", async () => {
    const curves: Curves = { H2: () => 0.5, CO: () => 1e-4, C: () => 1e-7, He: () => 0.1 };
    const conserved = [
      { name: "C", weights: [0, 1, 1, 0] },
      { name: "H", weights: [2, 0, 0, 0] },
    ];
    const named = async (options: Parameters<typeof renderAbundancePlot>[1]) =>
      texts(parseSvg(await renderAbundancePlot(solution(curves), options)))
        .map(({ text }) => text)
        .filter((text) => text in curves);
    expect(await named({ species: ["C", "H2", "C"] })).toEqual(["C", "H2"]);
    expect(await named({ conserved })).toEqual(["H2", "CO", "C"]);
    expect(await named({})).toEqual(["H2", "He", "CO"]);
    expect(() => renderAbundancePlot(solution(curves), { species: ["CO", "XX"] })).toThrow(
      "unknown species XX",
    );
  });

  it("names densities, and a title of one's own", async () => {
    const densities = solution({ A: () => 1e4 }, t, "density");
    const shown = texts(parseSvg(await renderAbundancePlot(densities, { title: "my <title>" })));
    expect(shown.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["number density [cm⁻³]", "my <title>", "time [yr]"]),
    );
  });

  it("escapes hostile names, and replaces what XML cannot hold", async () => {
    const names = [`<script>"&'`, "{{datum.x}}", "a\u0001b", "]]>", "\ud800", "${1}\\n"];
    const curves = Object.fromEntries(names.map((name, i) => [name, () => 10 ** -i]));
    const document = await renderAbundancePlot(solution(curves), {
      species: names,
      title: names[0]!,
    });
    const shown = texts(parseSvg(document)).map(({ text }) => text);
    const expected = names.with(2, "a\ufffdb").with(4, "\ufffd");
    expect(shown).toEqual(expect.arrayContaining(expected));
    expect(document).not.toContain("<script");
  });

  it("gives the same bytes every time, as one SVG document", async () => {
    const first = await renderAbundancePlot(powerLaw);
    expect(await renderAbundancePlot(powerLaw)).toBe(first);
    expect(first).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>.*<\/svg>\n$/s);
  });

  it("draws a frame where there is nothing to draw", async () => {
    const empty = solution({ A: () => 0 }, [0]);
    expect(lines(parseSvg(await renderAbundancePlot(empty)))).toEqual([]);
  });
});

/** Between the tick of a vertical label and its baseline [px]. */
function labelOffset(svg: SvgElement): number {
  const axis = marks(svg, "role-axis").findLast(({ element }) =>
    texts(element).some(({ text }) => text === "abundance n/nH"),
  )!;
  const [tick] = marks(axis.element, "role-axis-tick").flatMap(({ element }) => element.children);
  const [label] = marks(axis.element, "role-axis-label").flatMap(({ element }) => texts(element));
  const tickY = Number(/,([^)]+)\)/.exec(tick!.attributes.get("transform")!)![1]);
  return label!.y - tickY;
}
