import type { Buffer, Chunk, Section } from "../../graph/schedule.js";
import { scalars } from "../buffers.js";
import type { Line } from "../lines.js";
import type { Local } from "./encoder/function-body.js";
import type { FunctionReference } from "./encoder/module.js";
import { strideOf, type Environment } from "./environment.js";
import { emit, emitSum, type Operands } from "./expression.js";
import { laneParameterTypes, parameterTypes, readBack, signatures } from "./signatures.js";

/**
 * One chunk as a function that takes what its section takes. For several cells it computes one pair of
 * them: addresses are those of the pair's first cell, and one more is that of the module's own part of
 * the memory, moved on to the pair.
 */
export function chunkFunction(
  environment: Environment,
  section: Section,
  chunk: Chunk,
  lines: readonly Line[],
): FunctionReference {
  const { writer, layout, form, cells, math } = environment;
  const isForPairs = cells > 1;
  const parameters = isForPairs
    ? [...laneParameterTypes(section.name), "i32" as const]
    : parameterTypes(section.name);
  const reference = writer.declare(chunk.name, { parameters, results: [] });
  const body = writer.bodyOf(reference);
  const stride = strideOf(environment);
  const ownPart = (): void => {
    if (isForPairs) body.get(parameters.length - 1);
    else body.base();
  };
  const address = (buffer: Buffer | "output"): void => {
    if (buffer === "shared") ownPart();
    else body.get(parameterOf(section, buffer));
  };
  const offset = (buffer: Buffer | "output", index: number): number =>
    stride * index + (buffer === "shared" ? layout.shared : 0);
  const locals = new Map<string, Local>();
  const operands: Operands = {
    body,
    form,
    locals,
    element: ({ buffer, index }) => {
      address(buffer);
      body.memory(form.load, offset(buffer, index));
    },
    math,
  };
  const setLocal = (name: string): void => {
    const local = body.local(form.type);
    locals.set(name, local);
    body.set(local);
  };
  const write = (line: Line): void => {
    switch (line.kind) {
      case "local":
        emit(operands, line.value);
        return setLocal(line.name);
      case "store": {
        const at = offset(line.buffer, line.index);
        address(line.buffer);
        if (line.accumulate) {
          address(line.buffer);
          body.memory(form.load, at);
        }
        emitSum(operands, line.terms);
        if (line.accumulate) body.op(`${form.doubles}.add`);
        return void body.memory(form.store, at);
      }
      case "compensate":
        address("output");
        ownPart();
        body.i32(stride * line.index);
        emitSum(operands, [line.term]);
        return void body.call(environment.accumulate!);
    }
  };
  for (const { name, buffer, index } of chunk.loads) {
    if (scalars.has(buffer) && !isForPairs) {
      locals.set(name, parameterOf(section, buffer));
    } else {
      operands.element({ kind: "element", buffer, index });
      setLocal(name);
    }
  }
  lines.forEach(write);
  return reference;
}

function parameterOf({ name }: Section, buffer: Buffer | "output"): Local {
  const position = (signatures[name] as readonly string[]).indexOf(
    buffer === readBack[name] ? "output" : buffer,
  );
  if (position < 0) throw new TypeError(`${name} does not read ${buffer}`);
  return position;
}
