import { catalogue, type DiagnosticCode } from "../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { signed } from "./text.js";
import type { Inspection } from "./inspection.js";

/** Diagnostics of one code that are printed; the rest is counted. */
const printedPerCode = 3;

/** Groups of isomers, and names in a list, that are printed; the rest is counted. */
const printedPerList = 12;

/** Columns of a terminal line. */
const lineWidth = 100;

/** The inspection as text for a terminal: plain, no colours, lines end in "\n". */
export function formatInspection(inspection: Inspection): string {
  const { species, reactions } = inspection.counts;
  const sections = [
    [`${inspection.name}: ${species} species, ${reactions} reactions`],
    section(
      "Reactions by type",
      table(inspection.reactionTypes.map((row) => [row.type, row.reactions, row.description])),
    ),
    section(
      "Reactions by number of temperature ranges",
      table(inspection.temperatureRanges.map((row) => [String(row.ranges), row.reactions])),
    ),
    section(
      "Species by element",
      wrap(inspection.elements.map((row) => `${row.element} ${row.species}`)),
    ),
    section(
      "Species by charge",
      wrap(inspection.charges.map((row) => `${signed(row.charge)}: ${row.species}`)),
    ),
    section("Unknown composition", names(inspection.unknownComposition)),
    section("Never formed", names(inspection.neverFormed)),
    section("Never destroyed", names(inspection.neverDestroyed)),
    isomerSection(inspection),
    conservationSection(inspection),
    findingsSection(inspection.diagnostics),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** A heading with indented lines; nothing without lines. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function isomerSection({ isomers }: Inspection): readonly string[] {
  const lines = isomers.map(({ formula, species }) => `${formula}: ${species.join(", ")}`);
  return section(`Isomers: ${isomers.length} groups`, shortened(lines, printedPerList));
}

function conservationSection({ conservation }: Inspection): readonly string[] {
  const { conserved, violated, independent, leftNullSpaceDimension } = conservation;
  return section("Conservation", [
    ...wrap(["conserved:", ...(conserved.length > 0 ? conserved : ["nothing"])], " "),
    ...violated.map(
      ({ name, reaction, file, line }) =>
        `not conserved: ${name}, first by ${reaction} (${file}:${line})`,
    ),
    `linear invariants: ${leftNullSpaceDimension}, of which ${independent} by elements and charge`,
  ]);
}

function findingsSection(diagnostics: readonly Diagnostic[]): readonly string[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  if (codes.length === 0) return ["Findings: none"];
  return section(
    "Findings",
    codes.flatMap((code) => findingsOf(code, diagnostics)),
  );
}

function findingsOf(code: DiagnosticCode, diagnostics: readonly Diagnostic[]): readonly string[] {
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const lines = found.map(({ message, location }) =>
    location === undefined ? message : `${location.file}:${location.line} ${message}`,
  );
  return [
    `${code} ${catalogue[code].title}: ${found.length}`,
    ...shortened(lines, printedPerCode).map((line) => `  ${line}`),
  ];
}

function shortened(lines: readonly string[], count: number): readonly string[] {
  const more = lines.length - count;
  return more > 0 ? [...lines.slice(0, count), `and ${more} more`] : lines;
}

function names(list: readonly string[]): readonly string[] {
  return wrap(shortened(list, printedPerList));
}

/** Rows with aligned columns: numbers to the right, text to the left. */
function table(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const width = (column: number): number =>
    Math.max(...rows.map((row) => String(row[column]).length));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === "number"
          ? String(cell).padStart(width(column))
          : cell.padEnd(width(column)),
      )
      .join("  ")
      .trimEnd(),
  );
}

/** Items side by side, in as many lines as the terminal needs. */
function wrap(items: readonly string[], separator = "  "): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + separator.length + item.length < lineWidth) {
      lines[lines.length - 1] = last + separator + item;
    } else {
      lines.push(item);
    }
  }
  return lines;
}
