import type { FactorPattern, KernelMeta, SparsePattern } from "../../../runtime/kernel.js";
import { sectionsOf, type Schedule } from "../../graph/schedule.js";
import type { Model } from "../../model/model.js";
import { kernelModule } from "./kernel-module.js";
import { buffersPart, sectionsPart } from "./section-parts.js";

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

/** A kernel module whose functions are straight-line code. */
export function typescriptModule(request: TypeScriptRequest): Promise<string> {
  const { model, schedule, pattern, comments } = request;
  const longestOutput = Math.max(model.states.length, pattern.rowIdx.length);
  return kernelModule(request, {
    names: sectionsOf(schedule).flatMap(({ chunks }) => chunks.map(({ name }) => name)),
    buffers: ({ insertBody }) => buffersPart(schedule, longestOutput, insertBody),
    functions: (heading, sections, { insertBody }) => [
      sectionsPart(heading, schedule, sections, comments, insertBody),
    ],
  });
}
