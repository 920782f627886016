import { ByteWriter } from "./byte-writer.js";
import { FunctionBody } from "./function-body.js";
import { baseGlobal, valueTypes, type ValueType } from "./value-types.js";

/** What a function takes and gives. */
export interface FunctionType {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A function that can be called before its body is written. */
export interface FunctionReference extends FunctionType {
  readonly index: number;
  readonly name: string;
}

interface DeclaredFunction extends FunctionReference {
  readonly exported: boolean;
  readonly body: FunctionBody;
}

const sectionIds = { type: 1, import: 2, function: 3, export: 7, code: 10, data: 11 } as const;

/**
 * A WebAssembly module in the making (Core Specification 2.0, section 5.5). It imports its memory, as
 * "memory" of "netc", and where its own part of that memory starts, as "base", so that many modules can
 * share one memory.
 */
export class ModuleWriter {
  readonly #functions: DeclaredFunction[] = [];
  #data: Uint8Array | undefined;

  /** Declares a function; its body is written through `bodyOf`. */
  declare(name: string, type: FunctionType, exported = false): FunctionReference {
    const reference = { ...type, name, index: this.#functions.length };
    this.#functions.push({
      ...reference,
      exported,
      body: new FunctionBody(type.parameters.length),
    });
    return reference;
  }

  bodyOf({ index }: FunctionReference): FunctionBody {
    return this.#functions[index]!.body;
  }

  /** What stands at the module's base when it has been instantiated. */
  data(bytes: Uint8Array): void {
    this.#data = bytes;
  }

  toBytes(): Uint8Array {
    const module = new ByteWriter();
    module.bytes(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00));
    const types = distinctTypes(this.#functions);
    section(module, sectionIds.type, types.all, ({ parameters, results }, out) => {
      out.byte(0x60);
      list(out, parameters, (type) => out.byte(valueTypes[type]));
      list(out, results, (type) => out.byte(valueTypes[type]));
    });
    section(module, sectionIds.import, ["memory", "base"] as const, (name, out) => {
      out.text("netc");
      out.text(name);
      // A memory of any size; a global that is an i32 and does not change.
      out.bytes(name === "memory" ? Uint8Array.of(2, 0, 0) : Uint8Array.of(3, valueTypes.i32, 0));
    });
    section(module, sectionIds.function, this.#functions, (each, out) =>
      out.unsigned(types.indexOf(each)),
    );
    const exported = this.#functions.filter((each) => each.exported);
    section(module, sectionIds.export, exported, ({ name, index }, out) => {
      out.text(name);
      out.byte(0x00);
      out.unsigned(index);
    });
    section(module, sectionIds.code, this.#functions, ({ body }, out) => out.sized(body.toBytes()));
    const segments = this.#data === undefined ? [] : [this.#data];
    section(module, sectionIds.data, segments, (bytes, out) => {
      out.bytes(Uint8Array.of(0x00, 0x23, baseGlobal, 0x0b));
      out.sized(bytes);
    });
    return module.toBytes();
  }
}

/** The types that occur, each once, in order of first occurrence. */
function distinctTypes(functions: readonly FunctionType[]): {
  all: readonly FunctionType[];
  indexOf(type: FunctionType): number;
} {
  const key = ({ parameters, results }: FunctionType): string =>
    `${parameters.join()}->${results.join()}`;
  const byKey = new Map<string, FunctionType>();
  for (const each of functions) if (!byKey.has(key(each))) byKey.set(key(each), each);
  const keys = [...byKey.keys()];
  const positions = new Map(keys.map((each, position) => [each, position]));
  return { all: [...byKey.values()], indexOf: (type) => positions.get(key(type))! };
}

function list<T>(out: ByteWriter, items: readonly T[], write: (item: T) => void): void {
  out.unsigned(items.length);
  for (const item of items) write(item);
}

function section<T>(
  module: ByteWriter,
  id: number,
  items: readonly T[],
  write: (item: T, out: ByteWriter) => void,
): void {
  if (items.length === 0) return;
  const content = new ByteWriter();
  list(content, items, (item) => write(item, content));
  module.byte(id);
  module.sized(content.toBytes());
}
