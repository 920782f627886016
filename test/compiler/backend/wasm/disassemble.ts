import wabt from "wabt";

const { readWasm } = await wabt();

/** What a module may need beyond WebAssembly 1.0. */
export type Feature = "bulk_memory" | "relaxed_simd" | "simd";

/** All that wabt would let pass, or may be told to. */
const none = {
  exceptions: false,
  mutable_globals: false,
  sat_float_to_int: false,
  sign_extension: false,
  simd: false,
  threads: false,
  function_references: false,
  multi_value: false,
  tail_call: false,
  bulk_memory: false,
  reference_types: false,
  gc: false,
  memory64: false,
  extended_const: false,
  relaxed_simd: false,
};

/** A function of a module. */
export interface Disassembled {
  /** For example "(param f64 i32 i32 i32) (result f64)". */
  readonly type: string;
  readonly instructions: readonly string[];
}

export interface Disassembly {
  /** The text format. */
  readonly text: string;
  /** For example 'netc base (global i32)'. */
  readonly imports: readonly string[];
  /** Functions that are exported, by name, in order. */
  readonly exports: ReadonlyMap<string, Disassembled>;
  /** Every function, in order; calls go to these positions. */
  readonly functions: readonly Disassembled[];
}

/**
 * Validates a module by the rules of WebAssembly 1.0 and these features, and disassembles it.
 *
 * @throws Error where the module is not valid.
 */
export function disassemble(bytes: Uint8Array, features: readonly Feature[] = []): Disassembly {
  const allowed = Object.fromEntries(features.map((feature) => [feature, true]));
  const module = readWasm(bytes, { check: true, ...none, ...allowed });
  try {
    module.validate();
    const text = module.toText({ foldExprs: false, inlineExport: false });
    const functions = functionsOf(text);
    return { text, imports: importsOf(text), exports: exportsOf(text, functions), functions };
  } finally {
    module.destroy();
  }
}

function importsOf(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/^ {2}\(import "(\w+)" "(\w+)" \((\w+) \(;\d+;\) (.*)\)\)$/gm),
    ([, module, name, kind, type]) => `${module} ${name} (${kind} ${type})`,
  );
}

function functionsOf(text: string): readonly Disassembled[] {
  const definition = /^ {2}\(func \(;\d+;\) \(type \d+\) ?(.*)\n([^]*?)\)(?=\n {2}\(|\)\s*$)/gm;
  return Array.from(text.matchAll(definition), ([, type, body]) => ({
    type: type!,
    instructions: body!
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => !line.startsWith("(local")),
  }));
}

function exportsOf(
  text: string,
  functions: readonly Disassembled[],
): ReadonlyMap<string, Disassembled> {
  const exported = text.matchAll(/^ {2}\(export "(\w+)" \(func (\d+)\)\)/gm);
  return new Map(Array.from(exported, ([, name, index]) => [name!, functions[Number(index)]!]));
}
