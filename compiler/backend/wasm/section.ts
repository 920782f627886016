import { chunkFunction } from "./chunk.js";
import { addCompensation } from "./compensation.js";
import type { FunctionBody } from "./encoder/function-body.js";
import type { Environment } from "./environment.js";
import type { SectionLines } from "./program.js";
import { parameterTypes, signatures } from "./signatures.js";

/** The chunks of a section and the exported function that calls them in order, for one cell. */
export function sectionFunction(
  environment: Environment,
  { section, chunks }: SectionLines,
  /** Number of values that the section writes. */
  length: number,
): void {
  const { writer, layout } = environment;
  const { name, clear, compensated } = section;
  const parts = chunks.map(({ chunk, lines }) => chunkFunction(environment, section, chunk, lines));
  const reference = writer.declare(name, { parameters: parameterTypes(name), results: [] }, true);
  const body = writer.bodyOf(reference);
  const output = signatures[name].indexOf("output");
  if (clear) fillWithZeros(body.get(output), length);
  if (compensated) {
    fillWithZeros(body.base().i32(layout.compensation).op("i32.add"), length);
  }
  for (const part of parts) {
    signatures[name].forEach((_, parameter) => body.get(parameter));
    body.call(part);
  }
  if (compensated && length > 0) {
    const [sum, lost] = [body.local("i32"), body.local("i32")];
    body.get(output).set(sum).base().set(lost);
    addCompensation(body, environment, { sum, lost }, length);
  }
}

/** Sets doubles from the address on the stack on. */
function fillWithZeros(body: FunctionBody, count: number): void {
  const bytes = 8 * count;
  body.i32(0).i32(bytes).op("memory.fill");
}
