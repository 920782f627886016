import type { KernelForm } from "../../runtime/forms/choose-form.js";
import type { NativeFigures } from "../native/run.js";
import type { AchievedError, ReferenceCase } from "../reference-cases.js";
import type { SolveFigures } from "./task.js";

/** One case at one pair of tolerances. */
export interface Comparison {
  readonly case: ReferenceCase["name"];
  readonly relative: number;
  readonly absolute: number;
  /** null where there is no native program. */
  readonly native: (NativeFigures & { readonly error: AchievedError }) | null;
  readonly forms: Readonly<Record<KernelForm, SolveFigures>>;
}

/** The form whose warm integration is the shortest. */
export function fastest({ forms }: Comparison): KernelForm {
  return forms.interpreted.warm.seconds <= forms.fused.warm.seconds ? "interpreted" : "fused";
}
