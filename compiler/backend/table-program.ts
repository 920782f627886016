import type { Section } from "../graph/schedule.js";

/** A table that one function reads row by row. */
export interface ProgramTable {
  readonly name: string;
  /** Positions in buffers, or numbers of any kind. */
  readonly kind: "positions" | "numbers";
  /** Numbers of a row; zero where rows differ in length. */
  readonly width: number;
  /** Row after row. */
  readonly values: readonly number[];
  /** What is said beside each row; empty where nothing is said. */
  readonly comments: readonly string[];
}

/** A statement of a function's body and what is said beside it. */
export interface ProgramLine {
  readonly code: string;
  readonly comment?: string;
}

/** A loop over the rows of its tables, or a piece of straight-line code. */
export interface ProgramFunction {
  readonly name: string;
  readonly documentation: string;
  readonly tables: readonly ProgramTable[];
  readonly lines: readonly ProgramLine[];
  readonly readsTime: boolean;
  /** Present when one call computes the rows `from` up to `to` only. */
  readonly blocks?: Blocks;
}

/** A loop is called for so many rows at a time. */
export interface Blocks {
  readonly rows: number;
  readonly size: number;
}

/** One function of the kernel contract: its functions run in order. */
export interface ProgramSection {
  readonly section: Section;
  readonly functions: readonly ProgramFunction[];
}

/** What a kernel of tables and loops computes with, as text in TypeScript. */
export interface TableProgram {
  /** Numbers that functions of one call hand on to later ones. */
  readonly scratchLength: number;
  readonly sections: readonly ProgramSection[];
}
