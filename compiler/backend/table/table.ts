import { sectionsOf, type Schedule, type Section } from "../../graph/schedule.js";
import type { ProgramFunction, ProgramSection, TableProgram } from "../table-program.js";
import { loopFunction, type SectionScope } from "./loop.js";
import { rowSumsFunction } from "./row-sums.js";
import { runsByLevel, type Instance } from "./runs.js";
import { slotsOf } from "./slots.js";
import { straightFunctions } from "./straight.js";
import { sectionValues } from "./values.js";

/** Fewer computations of one shape are written out one by one. */
const fewestRows = 4;

/**
 * The schedule as loops over tables, one loop a shape of expression, and straight-line code for what is the
 * only one of its shape. Operations and the order of additions are those of the TypeScript kernel:
 * results agree to the bit. Straight-line solution of linear systems is left out.
 */
export function tableProgram(schedule: Schedule): TableProgram {
  const { direct: _direct, ...others } = schedule;
  const programs = sectionsOf(others).map((section) => sectionProgram(schedule, section));
  return {
    scratchLength: Math.max(0, ...programs.map(({ scratchLength }) => scratchLength)),
    sections: programs,
  };
}

function sectionProgram(
  { graph }: Schedule,
  section: Section,
): ProgramSection & { readonly scratchLength: number } {
  const values = sectionValues(graph, section);
  const slots = slotsOf(section, values);
  const scope: SectionScope = { section: section.name, slots, taken: new Set([section.name]) };
  const functions: ProgramFunction[] = [];
  let singles: Instance[] = [];
  const writeSingles = (): void => {
    functions.push(...straightFunctions(scope, singles));
    singles = [];
  };
  for (const runs of runsByLevel(values)) {
    const isFew = ({ kind, instances }: (typeof runs)[number]): boolean =>
      kind === "shape" && instances.length < fewestRows;
    runs.forEach((run) => slots.place(run));
    const loops = runs.filter((run) => !isFew(run));
    if (loops.length > 0) writeSingles();
    for (const run of loops) {
      functions.push(run.kind === "shape" ? loopFunction(scope, run) : rowSumsFunction(scope, run));
    }
    singles.push(...runs.filter(isFew).flatMap(({ instances }) => instances));
  }
  writeSingles();
  return { section, functions, scratchLength: slots.length };
}
