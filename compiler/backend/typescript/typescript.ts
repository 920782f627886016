import { sectionsOf } from "../../graph/schedule.js";
import { kernelModule } from "./kernel-module.js";
import type { TypeScriptRequest } from "./request.js";
import { buffersPart, sectionsPart } from "./section-parts.js";

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
