import { ModuleWriter } from "../../compiler/backend/wasm/encoder/module.js";
import { createArena, type Arena } from "../../runtime/wasm/arena.js";
import { webAssembly } from "../../runtime/wasm/web-assembly.js";
import { leastTime } from "../least-time.js";

/** What loops of WebAssembly reach that do nothing else. */
export interface MachineLimits {
  /** Multiplications and additions of two doubles at a time, all in registers [s^-1]. */
  readonly operationsPerSecond: number;
  /** Reading again and again from so many bytes, 64 at a time. */
  readonly reading: readonly { readonly bytes: number; readonly bytesPerSecond: number }[];
}

/** What fits the first-level cache, the second-level cache, the third-level cache, and memory only. */
const working = [2 ** 14, 2 ** 20, 2 ** 25, 3 * 2 ** 28];

/** Each figure is measured for this long [ms]. */
const period = 300;

const [iterations, chains] = [10_000, 10];

export function measureLimits(): MachineLimits {
  const arena = createArena(Math.max(...working));
  const { multiplyAdd, read } = loops(arena);
  multiplyAdd(iterations);
  return {
    operationsPerSecond:
      (iterations * chains * 2 * 2 * 1e9) / leastTime(() => multiplyAdd(iterations), period),
    reading: working.map((bytes) => ({
      bytes,
      bytesPerSecond: (bytes * 1e9) / leastTime(() => read(0, bytes), period),
    })),
  };
}

interface Loops {
  multiplyAdd(iterations: number): void;
  read(start: number, end: number): void;
}

function loops({ memory }: Arena): Loops {
  const writer = new ModuleWriter();
  writeMultiplyAdd(writer);
  writeRead(writer);
  const module = new webAssembly!.Module(writer.toBytes());
  return new webAssembly!.Instance(module, { netc: { memory, base: 0 } }).exports as Loops;
}

/** As many independent chains of x <- x a + b as hide the latency of both and fit the registers. */
function writeMultiplyAdd(writer: ModuleWriter): void {
  const type = { parameters: ["i32"], results: ["f64"] } as const;
  const f = writer.bodyOf(writer.declare("multiplyAdd", type, true));
  const values = Array.from({ length: chains }, () => f.local("v128"));
  const [a, b] = [f.local("v128"), f.local("v128")];
  f.f64x2(0.999).set(a).f64x2(0.001).set(b);
  f.loop();
  for (const x of values) f.get(x).get(a).op("f64x2.mul").get(b).op("f64x2.add").set(x);
  f.get(0).i32(1).op("i32.sub").tee(0).branchIf(0).op("end");
  f.get(values[0]!);
  for (const x of values.slice(1)) f.get(x).op("f64x2.add");
  f.lane("f64x2.extract_lane", 0);
}

/** Sums doubles between two addresses in four chains. */
function writeRead(writer: ModuleWriter): void {
  const type = { parameters: ["i32", "i32"], results: ["f64"] } as const;
  const f = writer.bodyOf(writer.declare("read", type, true));
  const sums = Array.from({ length: 4 }, () => f.local("v128"));
  f.loop();
  sums.forEach((sum, i) => {
    f.get(sum)
      .get(0)
      .memory("v128.load", 16 * i)
      .op("v128.xor")
      .set(sum);
  });
  f.get(0).i32(64).op("i32.add").tee(0).get(1).op("i32.lt_u").branchIf(0).op("end");
  f.get(sums[0]!);
  for (const sum of sums.slice(1)) f.get(sum).op("v128.xor");
  f.lane("f64x2.extract_lane", 0);
}
