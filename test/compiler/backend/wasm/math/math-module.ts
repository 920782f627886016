import {
  declareMath,
  declareVectorMath,
  type MathName,
} from "../../../../../compiler/backend/wasm/math/declare.js";
import { mathTables } from "../../../../../compiler/backend/wasm/math/tables.js";
import {
  ModuleWriter,
  type FunctionReference,
} from "../../../../../compiler/backend/wasm/encoder/module.js";
import { webAssembly } from "../../../../web-assembly.js";

type Loop = (x: number, y: number, out: number, end: number) => void;

export type Form = "scalar" | "lanes";

/** The named functions, compiled, over whole arrays: results for x, or for x and y. */
export type MathModule = (
  name: MathName,
  form: Form,
  x: readonly number[] | Float64Array,
  y?: readonly number[] | Float64Array,
) => Float64Array;

const base = 4096;
const tableOffset = 32;
const capacity = 1 << 17;

/** A module with the named functions alone, its tables neither at its base nor that at zero. */
export function mathModule(names: ReadonlySet<MathName>): MathModule {
  const bytes = moduleBytes(names);
  const arrays = 65536;
  const memory = new webAssembly.Memory({ initial: 1 + (3 * 8 * capacity) / 65536 });
  const instance = new webAssembly.Instance(new webAssembly.Module(bytes), {
    netc: { memory, base },
  });
  return (name, form, x, y = x) => {
    if (x.length > capacity) throw new RangeError(`${x.length} numbers, of at most ${capacity}`);
    const starts = [0, 1, 2].map((array) => arrays + 8 * capacity * array) as [
      number,
      number,
      number,
    ];
    const [first, second, out] = starts.map(
      (start) => new Float64Array(memory.buffer, start, x.length + (x.length % 2)),
    ) as [Float64Array, Float64Array, Float64Array];
    first.set(x);
    second.set(y);
    const loop = instance.exports[`${name}.${form}`] as Loop;
    loop(...starts, starts[2] + 8 * x.length);
    return out.slice(0, x.length);
  };
}

export function moduleBytes(names: ReadonlySet<MathName>): Uint8Array {
  const module = new ModuleWriter();
  const scalar = declareMath(module, names, tableOffset);
  const lanes = declareVectorMath(module, names, tableOffset, scalar);
  for (const name of names) {
    writeLoop(module, `${name}.scalar`, scalar[name]!);
    writeLoop(module, `${name}.lanes`, lanes[name]!);
  }
  const tables = mathTables(names);
  const data = new Uint8Array(tableOffset + tables.length);
  data.set(tables, tableOffset);
  module.data(data);
  return module.toBytes();
}

/** Exports the function over arrays: addresses of x, y and the results, and of their end. */
function writeLoop(module: ModuleWriter, name: string, called: FunctionReference): void {
  const address = ["i32", "i32", "i32", "i32"] as const;
  const body = module.bodyOf(module.declare(name, { parameters: address, results: [] }, true));
  const [load, store, stride] =
    called.results[0] === "f64"
      ? (["f64.load", "f64.store", 8] as const)
      : (["v128.load", "v128.store", 16] as const);
  body.loop().get(2);
  called.parameters.forEach((_, parameter) => void body.get(parameter).memory(load));
  body.call(called).memory(store);
  for (const pointer of [0, 1, 2]) body.get(pointer).i32(stride).op("i32.add").set(pointer);
  body.get(2).get(3).op("i32.lt_u").branchIf(0).op("end");
}
