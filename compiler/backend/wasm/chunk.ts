import type { Buffer, Chunk, Section } from "../../graph/schedule.js";
import { scalars } from "../buffers.js";
import type { Line } from "../lines.js";
import type { Local } from "./encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "./encoder/module.js";
import { emit, emitSum, type Operands } from "./expression.js";
import type { WasmLayout } from "./layout.js";
import type { DeclaredMath } from "./math/declare.js";
import { parameterTypes, readBack, signatures } from "./signatures.js";

/** What every function of a module can call and read. */
export interface Environment {
  readonly writer: ModuleWriter;
  readonly layout: WasmLayout;
  readonly math: DeclaredMath;
  /** Neumaier's step; declared where sums are compensated. */
  readonly accumulate: FunctionReference | undefined;
}

/** One chunk as a function that takes what its section takes. */
export function chunkFunction(
  environment: Environment,
  section: Section,
  chunk: Chunk,
  lines: readonly Line[],
): FunctionReference {
  const { writer, layout } = environment;
  const type = { parameters: parameterTypes(section.name), results: [] };
  const reference = writer.declare(chunk.name, type);
  const body = writer.bodyOf(reference);
  const address = (buffer: Buffer | "output"): void => {
    if (buffer === "shared") body.base();
    else body.get(parameterOf(section, buffer));
  };
  const offset = (buffer: Buffer | "output", index: number): number =>
    8 * index + (buffer === "shared" ? layout.shared : 0);
  const locals = new Map<string, Local>();
  const operands: Operands = {
    body,
    locals,
    element: ({ buffer, index }) => {
      address(buffer);
      body.memory("f64.load", offset(buffer, index));
    },
    math: environment.math,
  };
  const setLocal = (name: string): void => {
    const local = body.local("f64");
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
          body.memory("f64.load", at);
        }
        emitSum(operands, line.terms);
        if (line.accumulate) body.op("f64.add");
        return void body.memory("f64.store", at);
      }
      case "compensate":
        address("output");
        body.i32(8 * line.index);
        emitSum(operands, [line.term]);
        return void body.call(environment.accumulate!);
    }
  };
  for (const { name, buffer, index } of chunk.loads) {
    if (scalars.has(buffer)) {
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
