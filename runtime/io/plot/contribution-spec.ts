import type { Mark, Spec } from "vega";
import { axisStyle, characterWidth, chartTitle, gridColour, ink } from "./chart-style.js";
import { labelMark } from "./label-mark.js";
import { percent } from "../../analysis/percent.js";
import { palette } from "./palette.js";

/** One reaction of a bar chart. */
export interface Bar {
  readonly label: string;
  /** Part of the total, from 0 to 1. */
  readonly share: number;
}

/** The bars above one heading. */
export interface BarPanel {
  readonly heading: string;
  /** Largest first. */
  readonly bars: readonly Bar[];
}

export interface ContributionChart {
  /** May be empty. */
  readonly title: string;
  readonly formation: BarPanel;
  readonly destruction: BarPanel;
}

const width = 380;
/** From one bar to the next, and height of a bar [px]. */
const pitch = 22;
const thickness = 14;
/** Of a heading, and the gap above the second one [px]. */
const headingHeight = 24;
const panelGap = 14;

interface PlacedBar extends Bar {
  readonly y: number;
  readonly colour: string;
}

/** Horizontal bars on one scale of percent: what forms a species, below it what destroys it. */
export function contributionSpec({ title, formation, destruction }: ContributionChart): Spec {
  const second = headingHeight + formation.bars.length * pitch + panelGap;
  const bars = [
    ...placed(formation.bars, headingHeight, palette[0]),
    ...placed(destruction.bars, second + headingHeight, palette[1]),
  ];
  const height = second + headingHeight + destruction.bars.length * pitch + 6;
  const longest = bars.reduce((most, { label }) => Math.max(most, label.length), 0);
  return {
    width,
    height,
    autosize: "none",
    background: "white",
    padding: {
      left: Math.ceil(24 + longest * characterWidth),
      right: 56,
      top: title === "" ? 16 : 40,
      bottom: 48,
    },
    ...chartTitle(title),
    scales: [{ name: "share", type: "linear", domain: [0, 100], range: "width" }],
    axes: [
      {
        scale: "share",
        orient: "bottom",
        ...axisStyle,
        tickCount: 5,
        grid: true,
        gridColor: gridColour,
        title: "share of the total [%]",
      },
    ],
    marks: [
      headingMark(formation.heading, 0),
      headingMark(destruction.heading, second),
      ...bars.flatMap((bar) => [barMark(bar), nameMark(bar), percentMark(bar)]),
    ],
  };
}

function placed(bars: readonly Bar[], top: number, colour: string): readonly PlacedBar[] {
  return bars.map((bar, i) => ({ ...bar, y: top + (i + 0.5) * pitch, colour }));
}

function barMark({ label, share, y, colour }: PlacedBar): Mark {
  return {
    type: "rect",
    description: label,
    encode: {
      enter: {
        x: { value: 0 },
        width: { value: width * share },
        y: { value: y - thickness / 2 },
        height: { value: thickness },
        fill: { value: colour },
      },
    },
  };
}

function headingMark(heading: string, top: number): Mark {
  return labelMark(heading, { x: 0, y: top + headingHeight / 2 }, { colour: ink, bold: true });
}

function nameMark({ label, y }: PlacedBar): Mark {
  return labelMark(label, { x: -8, y }, { colour: ink, align: "right" });
}

function percentMark({ share, y }: PlacedBar): Mark {
  return labelMark(percent(share), { x: width * share + 6, y }, { colour: ink });
}
