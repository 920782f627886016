import { base64Bytes } from "../../linalg/wasm/base64.js";
import { webAssembly, type WasmMemory } from "../../wasm/web-assembly.js";
import { moduleBase64 } from "./module-bytes.js";

/** Address of a vector, a multiple of 16. */
type Address = number;

/** Of a Nordsieck array: its first column, the distance of columns [bytes], elements of each. */
type Columns = [z: Address, distance: number, count: number];

/** What the module exports: VectorOperations on addresses; see compiler/backend/wasm/vectors. */
export interface VectorFunctions {
  predict(order: number, ...columns: Columns): void;
  retract(order: number, ...columns: Columns): void;
  correct(order: number, lambda: Address, correction: Address, ...columns: Columns): void;
  rescale(order: number, ratio: number, ...columns: Columns): void;
  residual(
    gamma: number,
    f: Address,
    factor: number,
    slope: Address,
    correction: Address,
    residual: Address,
    count: number,
  ): void;
  subtract(v: Address, difference: Address, count: number): number;
  improve(
    unknown: Address,
    scale: number,
    update: Address,
    base: Address,
    factor: number,
    state: Address,
    weights: Address,
    count: number,
  ): number;
  /** result = y + c0 v0 + ..., over as many terms as are given, from one to four. */
  addTerms(
    result: Address,
    y: Address,
    terms: number,
    c0: number,
    v0: Address,
    c1: number,
    v1: Address,
    c2: number,
    v2: Address,
    c3: number,
    v3: Address,
    count: number,
  ): void;
  weigh(y: Address, relative: Address, absolute: Address, weights: Address, count: number): void;
  norm(v: Address, weights: Address, count: number): number;
  normOfDifference(a: Address, factor: number, b: Address, weights: Address, count: number): number;
  normBetween(
    v: Address,
    a: Address,
    b: Address,
    relative: Address,
    absolute: Address,
    count: number,
  ): number;
  isFinite(v: Address, count: number): number;
}

/** Compiled when it is first needed; null where the engine refuses it. */
let compiled: object | null | undefined;

/** The module on a memory; undefined where the engine has no WebAssembly with SIMD, or forbids it. */
export function vectorFunctions(memory: WasmMemory): VectorFunctions | undefined {
  if (compiled === undefined) compiled = compile();
  if (compiled === null) return undefined;
  const instance = new webAssembly!.Instance(compiled, { netc: { memory, base: 0 } });
  return instance.exports as VectorFunctions;
}

function compile(): object | null {
  try {
    return webAssembly === undefined ? null : new webAssembly.Module(base64Bytes(moduleBase64));
  } catch {
    return null;
  }
}
