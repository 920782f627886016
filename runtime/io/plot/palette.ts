/**
 * Seven colours that people of all kinds of colour vision tell apart, on white: Okabe and Ito 2008,
 * "Color Universal Design", without their yellow, which is too pale for a line.
 */
export const palette = [
  "#0072B2",
  "#D55E00",
  "#009E73",
  "#CC79A7",
  "#E69F00",
  "#56B4E9",
  "#000000",
] as const;

/** Lengths of dash and gap [px], between round ends: solid, dashed, dotted. */
const dashes: readonly (readonly number[])[] = [[], [7, 4.5], [0.5, 4]];

/** How the line of a given index is told from the others. */
export interface LineStyle {
  readonly colour: string;
  readonly dash: readonly number[];
}

/** Colours first, then the same colours dashed, then dotted. */
export function lineStyle(index: number): LineStyle {
  const colour = palette[index % palette.length]!;
  return { colour, dash: dashes[Math.floor(index / palette.length) % dashes.length]! };
}
