import type { Buffer, Chunk, Section } from "../../graph/schedule.js";
import { scalars } from "../buffers.js";
import type { Line } from "../lines.js";
import type { Local } from "./encoder/function-body.js";
import type { FunctionReference } from "./encoder/module.js";
import { strideOf, type Environment } from "./environment.js";
import { emit, emitAdded, emitSum, type Operands } from "./expression.js";
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
  const write = (line: Line, others: readonly StoreLine[]): void => {
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
          emitAdded(operands, line.terms);
        } else {
          emitSum(operands, line.terms);
        }
        for (const { terms } of others) emitAdded(operands, terms);
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
  for (const [line, ...others] of runsOf(lines)) write(line, others);
  return reference;
}

type StoreLine = Extract<Line, { readonly kind: "store" }>;

/** A line and those right behind it that add to the element that it writes. */
type Run = readonly [Line, ...StoreLine[]];

/** Lines in runs: an element is read and written once, and stays on the stack between. */
function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: [Line, ...StoreLine[]][] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== undefined && addsTo(line, open[0])) open.push(line);
    else runs.push([line]);
  }
  return runs;
}

function addsTo(line: Line, first: Line): line is StoreLine {
  return (
    line.kind === "store" &&
    first.kind === "store" &&
    line.accumulate &&
    line.buffer === first.buffer &&
    line.index === first.index
  );
}

function parameterOf({ name }: Section, buffer: Buffer | "output"): Local {
  const position = (signatures[name] as readonly string[]).indexOf(
    buffer === readBack[name] ? "output" : buffer,
  );
  if (position < 0) throw new TypeError(`${name} does not read ${buffer}`);
  return position;
}
