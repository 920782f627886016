import type { SectionName } from "../../graph/schedule.js";
import { chunkFunction, type Environment } from "./chunk.js";
import { addCompensation } from "./compensation.js";
import type { FunctionBody } from "./encoder/function-body.js";
import type { SectionLines } from "./program.js";
import { parameterTypes, signatures } from "./signatures.js";

/** Number of doubles that a section writes. */
export type OutputLengths = Readonly<Partial<Record<SectionName, number>>>;

/** The chunks of a section and the exported function that calls them in order. */
export function sectionFunction(
  environment: Environment,
  { section, chunks }: SectionLines,
  lengths: OutputLengths,
): void {
  const { writer, layout } = environment;
  const { name, clear, compensated } = section;
  const parts = chunks.map(({ chunk, lines }) => chunkFunction(environment, section, chunk, lines));
  const reference = writer.declare(name, { parameters: parameterTypes(name), results: [] }, true);
  const body = writer.bodyOf(reference);
  const output = signatures[name].indexOf("output");
  const length = lengths[name] ?? 0;
  if (clear) fillWithZeros(body.get(output), length);
  if (compensated) {
    fillWithZeros(body.base().i32(layout.compensation).op("i32.add"), length);
  }
  for (const part of parts) {
    signatures[name].forEach((_, parameter) => body.get(parameter));
    body.call(part);
  }
  if (compensated && length > 0) addCompensation(body, output, length, layout);
}

/** Sets doubles from the address on the stack on. */
function fillWithZeros(body: FunctionBody, count: number): void {
  const bytes = 8 * count;
  body.i32(0).i32(bytes).op("memory.fill");
}
