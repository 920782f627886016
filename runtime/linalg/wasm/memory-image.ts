import { createArena, type Arena } from "../../wasm/arena.js";
import type { WasmMemory } from "../../wasm/web-assembly.js";
import type { StaticPlan } from "../static-plan.js";
import { placesFrom, placesOf, recordWords, upperLength, type Places } from "./places.js";
import { kinds } from "./units.js";

/** The part of a memory in which everything that the module needs stands in its place. */
export interface MemoryImage {
  readonly memory: WasmMemory;
  /** Where the header stands [bytes]. */
  readonly base: number;
  /** Values of J, to be written before a factorisation. */
  readonly jacobian: Float64Array;
  /** Right-hand side, to be written before a solution, which overwrites it. */
  readonly solution: Float64Array;
  /** Of the matrix, by step. */
  readonly diagonal: Float64Array;
  /** Of the pivots, by step. */
  readonly reciprocals: Float64Array;
}

/**
 * Writes the index lists of a plan into a memory, as records of addresses (see
 * compiler/backend/wasm/linear-algebra/records.ts).
 *
 * @param arena by default one of its own
 * @throws ArenaFullError when the arena has too little room, RangeError when there is no memory left
 */
export function memoryImage(plan: StaticPlan, arena?: Arena): MemoryImage {
  const relative = placesOf(plan);
  const { memory, reserve } = arena ?? createArena(relative.end);
  const base = reserve(relative.end);
  const places = placesFrom(base, relative);
  const { at } = places;
  const words = new Int32Array(memory.buffer);
  writeHeader(words, base, plan, places);
  writeGroups(words, places);
  writeUnits(words, plan, places);
  for (let step = 0; step < places.steps; step++) {
    const state = step < plan.size ? plan.order[step]! : step;
    words[at.order / 4 + step] = at.solution + 8 * state;
  }
  const doubles = (place: number, count: number): Float64Array =>
    new Float64Array(memory.buffer, place, count);
  return {
    memory,
    base,
    jacobian: doubles(at.jacobian, plan.entry.length),
    solution: doubles(at.solution, plan.size),
    diagonal: doubles(at.diagonal, plan.size),
    reciprocals: doubles(at.reciprocals, plan.size),
  };
}

function writeHeader(
  words: Int32Array,
  base: number,
  { size, denseFrom }: StaticPlan,
  { units, groups, denseSize, steps, at }: Places,
): void {
  const header = [
    at.units,
    at.units + 4 * recordWords * units.length,
    at.groups,
    at.groups + 4 * recordWords * groups.length,
    at.groupLists,
    at.scatter,
    at.lower,
    at.lowerSteps,
    at.work,
    at.work + 16 * (steps + 1),
    at.dense,
    denseSize,
    at.work + 16 * denseFrom,
    at.reciprocals + 8 * denseFrom,
    at.denseSolution,
    at.order,
    at.order + 4 * steps,
    at.order + 4 * size,
  ];
  words.set(header, base / 4);
}

function writeGroups(words: Int32Array, { groups, at }: Places): void {
  let record = at.groups / 4;
  let columnAt = at.columns / 4;
  let upper = at.upper;
  for (const group of groups) {
    const columns = 4 * columnAt;
    for (const column of group.columns) words[columnAt++] = at.work + 16 * column;
    words.set(
      [
        at.work + 16 * group.step,
        at.reciprocals + 8 * group.step,
        upper,
        columns,
        4 * columnAt,
        group.width,
      ],
      record,
    );
    record += recordWords;
    upper += 8 * upperLength(group);
  }
}

function writeUnits(
  words: Int32Array,
  { size, first, denseFrom, rowPtr, colIdx, entry }: StaticPlan,
  { units, denseSize, at }: Places,
): void {
  const groupRecord = (group: number): number => at.groups + 4 * recordWords * group;
  let record = at.units / 4;
  let listAt = at.groupLists / 4;
  let scatterAt = at.scatter / 4;
  let stepAt = at.lowerSteps / 4;
  for (const { kind, step, rows, group, reachedBy } of units) {
    for (const each of reachedBy) {
      words[listAt++] = groupRecord(each);
      for (let from = first[each]!; from < first[each + 1]!; from++) {
        words[stepAt++] = at.work + 16 * from;
      }
    }
    if (kind === kinds.secondPair) {
      for (const above of [step - 2, step - 1]) words[stepAt++] = at.work + 16 * above;
    }
    for (let row = step; row < Math.min(step + rows, size); row++) {
      for (let from = rowPtr[row]!; from < rowPtr[row + 1]!; from++) {
        words[scatterAt++] = at.work + 16 * colIdx[from]! + 8 * (row - step);
        words[scatterAt++] = at.jacobian + 8 * entry[from]!;
      }
    }
    const target =
      group === undefined ? at.dense + 8 * denseSize * (step - denseFrom) : groupRecord(group);
    words.set(
      [
        4 * listAt,
        4 * scatterAt,
        at.work + 16 * step,
        kind,
        target,
        4 * stepAt,
        at.reciprocals + 8 * step,
        at.diagonal + 8 * step,
      ],
      record,
    );
    record += recordWords;
  }
}
