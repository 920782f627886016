import type { SectionName } from "../../graph/schedule.js";
import { signatures } from "./signatures.js";
import { stagingAreas, type ArrayKind, type StagingAreas } from "./staging.js";

const laneSections = ["rates", "rhs", "jacobian"] as const satisfies readonly SectionName[];

type LaneSection = (typeof laneSections)[number];

/** Areas for the arrays of several cells, behind what the functions for one cell use. */
export function laneAreas(
  cells: number,
  lengths: Readonly<Record<ArrayKind, number>>,
  start: number,
): StagingAreas {
  const names = laneSections.flatMap(arrayNames);
  return stagingAreas([...new Set(names)], lengths, start, cells);
}

/** The functions for several cells, as text; those of sections that are missing throw. */
export function laneFunctions(cells: number, sections: readonly SectionName[]): readonly string[] {
  const checkCells = `function checkCells(from: number, to: number): void {
    if (!(0 <= from && from <= to && to <= ${cells})) {
      throw new RangeError(\`no cells from \${from} to \${to} among ${cells}\`);
    }
  }`;
  const present = laneSections.filter((section) => sections.includes(section));
  return [checkCells, ...present.map((section) => functionText(section, cells))];
}

/** The property of the kernel that holds them. */
export function lanesMember(cells: number, sections: readonly SectionName[]): string {
  const functions = laneSections.map((section) =>
    sections.includes(section) ? `${section}: ${section}Lanes` : section,
  );
  return `lanes: { count: ${cells}, ${functions.join(", ")} }`;
}

/** Arrays to addresses, cells to pairs of them, the call, results to where they belong. */
function functionText(section: LaneSection, cells: number): string {
  const arrays = arrayNames(section);
  const { output } = signatures[section];
  return `function ${section}Lanes(
    ${arrays.map((name) => `${name}: Float64Array`).join(", ")}, from = 0, to = ${cells},
  ): void {
    checkCells(from, to);
    wasm.${section}Lanes(
      ${arrays.map((name) => `laneAreas.${name}.enter(${name})`).join(", ")}, from >> 1, (to + 1) >> 1,
    );
    laneAreas.${output}.leave(${output});
  }`;
}

function arrayNames(section: LaneSection): readonly string[] {
  const { parameters, time } = signatures[section];
  const names = parameters.map(({ name }) => name);
  return time === "first" ? ["t", ...names] : [...names, "t"];
}
