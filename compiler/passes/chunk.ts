import { hash } from "./naming.js";
import type { Unit } from "./units.js";

/** Sizes of one function in estimated bytes of V8 bytecode. */
export interface ChunkLimits {
  /** No boundary before this size. */
  readonly least: number;
  /** A boundary at the latest here. */
  readonly most: number;
}

/** Sizes of the functions of all sections. */
export interface SectionLimits {
  /** Of sections that add many terms to their outputs: derivatives and Jacobian. */
  readonly sums: ChunkLimits;
  /** Of sections that compute value after value: rates, factorisation and solution. */
  readonly values: ChunkLimits;
}

/** About one unit in this many may end a chunk; between groups, one in fewer. */
const boundaryRarity = { within: 32, between: 4 };

/** @param size wanted mean size of one function [bytes] */
export function limitsAround(size: number): ChunkLimits {
  return { least: Math.round(size / 2), most: Math.round(size * 1.5) };
}

/**
 * Sizes of the statements that begin with each unit; 0 where it goes on with what the one before began.
 * Units that write one and the same output and nothing else make one statement, if it is a short one.
 */
function statementLengths(
  units: readonly Unit[],
  sizes: readonly number[],
  longest: number,
): readonly number[] {
  const lengths: number[] = [];
  let start = 0;
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const length = lengths[start]! + sizes[i]!;
    if (before !== undefined && goesOn(before, unit) && length <= longest) {
      lengths.push(0);
      lengths[start] = length;
    } else {
      start = i;
      lengths.push(sizes[i]!);
    }
  });
  return lengths;
}

function goesOn(before: Unit, { group, targets }: Unit): boolean {
  return (
    before.targets.length === 1 &&
    targets.length === 1 &&
    before.group === group &&
    before.targets[0]!.output === targets[0]!.output
  );
}

/**
 * Cuts a section into chunks. Boundaries are content-defined, as in rsync: a chunk may end only
 * after a unit whose key hashes to a multiple of a fixed number, or when it is full. An inserted or
 * removed unit therefore moves the boundaries beside it and no others.
 */
export function chunkUnits(
  units: readonly Unit[],
  sizeOf: (unit: Unit) => number,
  limits: ChunkLimits,
): readonly (readonly Unit[])[] {
  const chunks: Unit[][] = [];
  let open: Unit[] = [];
  let size = 0;
  const sizes = units.map(sizeOf);
  const lengths = statementLengths(units, sizes, limits.least);
  units.forEach((unit, i) => {
    open.push(unit);
    size += sizes[i]!;
    const next = units[i + 1];
    if (next !== undefined && lengths[i + 1] === 0) return;
    const full = next === undefined || size + lengths[i + 1]! > limits.most;
    const groupEnds = unit.group !== undefined && next?.group !== unit.group;
    const rarity = groupEnds ? boundaryRarity.between : boundaryRarity.within;
    const mayEnd = size >= limits.least && hash(unit.key) % rarity === 0;
    if (full || mayEnd) {
      chunks.push(open);
      open = [];
      size = 0;
    }
  });
  return chunks;
}
