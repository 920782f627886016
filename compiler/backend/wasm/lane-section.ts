import { chunkFunction } from "./chunk.js";
import { addCompensation } from "./compensation.js";
import type { FunctionBody, Local } from "./encoder/function-body.js";
import type { Environment } from "./environment.js";
import type { SectionLines } from "./program.js";
import { forRows } from "./rows.js";
import { laneParameterTypes, signatures } from "./signatures.js";

/** Bytes that a pair of cells takes of every value. */
const pairBytes = 16;

/**
 * The chunks of a section and the exported function that runs them for pairs of cells, from one pair up
 * to another. Each chunk runs for all of them before the next does: its code, which is longer than what
 * it reads, is fetched once.
 */
export function laneSectionFunction(
  environment: Environment,
  { section, chunks }: SectionLines,
  exportName: string,
  /** Number of values that the section writes, for each cell. */
  length: number,
): void {
  const { writer, layout, form } = environment;
  const { name, clear, compensated } = section;
  const parts = chunks.map(({ chunk, lines }) => chunkFunction(environment, section, chunk, lines));
  const buffers = laneParameterTypes(name);
  const parameters = [...buffers, "i32", "i32"] as const;
  const body = writer.bodyOf(writer.declare(exportName, { parameters, results: [] }, true));
  const output = signatures[name].indexOf("output");
  const [from, to] = [buffers.length, buffers.length + 1];
  const [sum, lost] = [body.local("i32"), body.local("i32")];
  const pairs = pairLoop(body, from, to);
  const clearRows = (offset: number): void =>
    forRows(body, environment, [sum], length, () => {
      body.get(sum);
      form.constant(body, 0);
      body.memory(form.store, offset);
    });
  if (clear && length > 0) {
    pairs.each(() => {
      pairs.address(() => body.get(output)).set(sum);
      clearRows(0);
    });
  }
  if (compensated && length > 0) {
    pairs.each(() => {
      pairs.address(() => body.base()).set(sum);
      clearRows(layout.compensation);
    });
  }
  for (const part of parts) {
    pairs.each(() => {
      buffers.forEach((_, parameter) => pairs.address(() => body.get(parameter)));
      pairs.address(() => body.base());
      body.call(part);
    });
  }
  if (compensated && length > 0) {
    pairs.each(() => {
      pairs.address(() => body.get(output)).set(sum);
      pairs.address(() => body.base()).set(lost);
      addCompensation(body, environment, { sum, lost }, length);
    });
  }
}

/** Loops over the pairs from one up to another. */
function pairLoop(
  body: FunctionBody,
  from: Local,
  to: Local,
): {
  each(run: () => void): void;
  /** Leaves an address on the stack, moved on to the pair. */
  address(of: () => void): FunctionBody;
} {
  const offset = body.local("i32");
  const [start, end] = [from, to];
  body.get(from).i32(pairBytes).op("i32.mul").set(start);
  body.get(to).i32(pairBytes).op("i32.mul").set(end);
  return {
    each: (run) => {
      body.get(start).tee(offset).get(end).op("i32.lt_u").if().loop();
      run();
      body.get(offset).i32(pairBytes).op("i32.add").tee(offset);
      body.get(end).op("i32.lt_u").branchIf(0).op("end", "end");
    },
    address: (of) => {
      of();
      return body.get(offset).op("i32.add");
    },
  };
}
