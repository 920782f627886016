import type { FactorPattern, KernelMeta, SparsePattern } from "../../../runtime/kernel.js";
import type { Schedule } from "../../graph/schedule.js";
import type { Model } from "../../model/model.js";

/** What a kernel module in TypeScript is made of. */
export interface TypeScriptRequest {
  readonly model: Model;
  readonly schedule: Schedule;
  readonly pattern: SparsePattern;
  readonly factor: FactorPattern | undefined;
  readonly meta: KernelMeta;
  /** Write each reaction's equation beside its statement. */
  readonly comments: boolean;
  /** Print for people; if not, for engines only, which is sooner done. */
  readonly formatted: boolean;
}
