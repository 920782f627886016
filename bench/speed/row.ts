import type { Absent, NativePrograms } from "../native/build.js";
import type { KernelFile } from "./kernel-files.js";
import type { MachineLimits } from "./limits.js";

/** What a row is to reach: a share of the baseline's time, or a multiple of its throughput. */
export interface Target {
  readonly bound: "at most" | "at least";
  readonly ratio: number;
}

/** One row of the table of speed. */
export interface SpeedRow {
  readonly what: string;
  readonly baseline: string;
  /** Null where there is none and the row only informs. */
  readonly target: Target | null;
  /** [s] */
  readonly ours: number;
  /** [s]; null where there is no baseline on this machine. */
  readonly theirs: number | null;
  /** How it was measured, and how far it is from what the machine can do. */
  readonly note: string;
}

/** What rows are measured with. */
export interface Setting {
  /** For scratch files. */
  readonly folder: string;
  readonly native: NativePrograms | Absent;
  /** RATE22 in WebAssembly: for one cell, and for several. */
  readonly kernels: readonly KernelFile[];
  readonly limits: MachineLimits;
}

/** Rows that are measured together. */
export interface RowGroup {
  readonly name: string;
  readonly measure: (setting: Setting) => Promise<SpeedRow[]>;
}

/** Ours over theirs, or, where throughput is asked for, theirs over ours. */
export function ratioOf({ ours, theirs, target }: SpeedRow): number | null {
  if (theirs === null) return null;
  return target?.bound === "at least" ? theirs / ours : ours / theirs;
}

/** Whether the target is met; null where there is nothing to compare. */
export function isMet(row: SpeedRow): boolean | null {
  const ratio = ratioOf(row);
  if (ratio === null || row.target === null) return null;
  return row.target.bound === "at most" ? ratio <= row.target.ratio : ratio >= row.target.ratio;
}

export function atMost(ratio: number): Target {
  return { bound: "at most", ratio };
}
