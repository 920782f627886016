import type { ReferenceCase } from "../reference-cases.js";
import type { NativeSolveFigures } from "./run.js";
import type { SolveFigures } from "./task.js";

/** The forms of the kernel that are compared. */
export const solvedForms = ["interpreted", "fused", "wasm"] as const;

export type SolvedForm = (typeof solvedForms)[number];

/** How long it takes to start anew. */
interface ColdFigures {
  /** From the start of the process to its end, with one integration [s]. */
  readonly processSeconds: number;
}

/** One case at one pair of tolerances. */
export interface Comparison {
  readonly case: ReferenceCase["name"];
  readonly relative: number;
  readonly absolute: number;
  /** null where there is no native program. */
  readonly native: (NativeSolveFigures & ColdFigures) | null;
  readonly forms: Readonly<Record<SolvedForm, SolveFigures>>;
}

/** The form whose warm integration is the shortest. */
export function fastest({ forms }: Comparison): SolvedForm {
  return solvedForms.reduce((a, b) => (forms[b].warm.seconds < forms[a].warm.seconds ? b : a));
}
