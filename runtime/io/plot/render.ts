import type { Spec } from "vega";

const namespace = 'xmlns="http://www.w3.org/2000/svg"';

/** What XML 1.0 allows in no form, not even escaped: section 2.2, production Char. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Draws a specification as a stand-alone SVG document; needs no browser. The same specification gives
 * the same bytes. Characters that XML cannot hold become U+FFFD.
 */
export async function renderSvg(spec: Spec): Promise<string> {
  const { parse, resetSVGDefIds, View } = await import("vega");
  // Identifiers of clip paths are otherwise numbered through the life of the process.
  resetSVGDefIds();
  const svg = await new View(parse(spec), { renderer: "none" }).toSVG();
  const named = svg.includes(namespace) ? svg : svg.replace("<svg", `<svg ${namespace}`);
  return `${named.replace(forbidden, "\ufffd")}\n`;
}
