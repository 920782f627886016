import { fitPowerLaw } from "../power-law.js";
import { markdownTable } from "../results.js";
import type { CompileTimes } from "./compile-times.js";
import type { RightHandSideTimes } from "./right-hand-side.js";

/** Shorter chains take no longer than the start of the programs that compile them. */
const asymptoticFrom = 100;

export function formatSystems(
  rightHandSides: readonly RightHandSideTimes[],
  compilations: readonly CompileTimes[],
): string {
  return [
    "One evaluation of dy/dt of a chain of van der Pol oscillators, least times of many calls in turns. The",
    "ratio is that of the compiled TypeScript to the faster of the two written by hand; modules run as they",
    "are evaluate one oscillator after the other.",
    "",
    rightHandSideTable(rightHandSides),
    "",
    "From the text of the module to that of the kernel, least times of three:",
    "",
    compileTable(compilations),
    ...exponentLines(compilations),
  ].join("\n");
}

function rightHandSideTable(rows: readonly RightHandSideTimes[]): string {
  const header = ["oscillators", "loop", "straight lines", "TypeScript", "WebAssembly", "modules"];
  return markdownTable(
    [...header, "TypeScript to straight lines", "to the faster", "modules to TypeScript"],
    rows.map(({ oscillators, loop, lines, typescript, wasm, interpreted }) => [
      String(oscillators),
      ...[loop, lines, typescript, wasm, interpreted].map(timeText),
      (typescript / lines).toFixed(2),
      (typescript / Math.min(loop, lines)).toFixed(2),
      (interpreted / typescript).toFixed(0),
    ]),
  );
}

function timeText(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toPrecision(3)} ns`;
  const isLong = nanoseconds >= 1e6;
  return `${(nanoseconds / (isLong ? 1e6 : 1e3)).toPrecision(3)} ${isLong ? "ms" : "µs"}`;
}

function compileTable(rows: readonly CompileTimes[]): string {
  return markdownTable(
    ["oscillators", "TypeScript, formatted", "TypeScript", "WebAssembly", "formatted text"],
    rows.map(({ oscillators, formatted, typescript, wasm, characters }) => [
      String(oscillators),
      ...[formatted, typescript, wasm].map((seconds) => `${seconds.toPrecision(2)} s`),
      `${(characters / 1000).toFixed(0)} kB`,
    ]),
  );
}

function exponentLines(rows: readonly CompileTimes[]): readonly string[] {
  const chosen = rows.filter(({ oscillators }) => oscillators >= asymptoticFrom);
  if (chosen.length < 2) return [];
  const exponent = (of: "formatted" | "typescript" | "wasm"): string =>
    fitPowerLaw(chosen.map((row) => [row.oscillators, row[of]])).exponent.toFixed(2);
  return [
    "",
    `From ${chosen[0]!.oscillators} oscillators on, time grows with the number of them to the power of ` +
      `${exponent("formatted")} (formatted), ${exponent("typescript")} and ${exponent("wasm")} (WebAssembly).`,
  ];
}
