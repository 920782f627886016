import type { WasmMemory } from "../../wasm/web-assembly.js";
import { combinationOperations } from "../combination.js";
import type { Nordsieck, VectorOperations } from "../operations.js";
import { vectorFunctions, type VectorFunctions } from "./module.js";

/**
 * The operations in WebAssembly, on vectors in one memory: views of it at addresses that are multiples
 * of 16, with a place behind the end of those of odd length, as an arena hands them out. That is not
 * checked.
 *
 * @returns undefined where the engine has no WebAssembly with SIMD, or forbids it
 */
export function wasmOperations(memory: WasmMemory): VectorOperations | undefined {
  const functions = vectorFunctions(memory);
  return functions && onVectors(functions);
}

function onVectors(wasm: VectorFunctions): VectorOperations {
  return {
    predict: (z, order) => wasm.predict(order, z[0]!.byteOffset, distance(z), z[0]!.length),
    retract: (z, order) => wasm.retract(order, z[0]!.byteOffset, distance(z), z[0]!.length),
    correct: (z, order, lambda, correction) =>
      wasm.correct(
        order,
        lambda.byteOffset,
        correction.byteOffset,
        z[0]!.byteOffset,
        distance(z),
        z[0]!.length,
      ),
    rescale: (z, order, ratio) =>
      wasm.rescale(order, ratio, z[0]!.byteOffset, distance(z), z[0]!.length),
    residual: (gamma, f, factor, slope, correction, residual) =>
      wasm.residual(
        gamma,
        f.byteOffset,
        factor,
        slope.byteOffset,
        correction.byteOffset,
        residual.byteOffset,
        residual.length,
      ),
    subtract: (v, difference) =>
      wasm.subtract(v.byteOffset, difference.byteOffset, difference.length) === 1,
    improve: (unknown, scale, update, base, factor, state, weights) =>
      wasm.improve(
        unknown.byteOffset,
        scale,
        update.byteOffset,
        base.byteOffset,
        factor,
        state.byteOffset,
        weights.byteOffset,
        unknown.length,
      ),
    ...combinationOperations((result, y, terms, c0, v0, c1, v1, c2, v2, c3, v3) =>
      wasm.addTerms(
        result.byteOffset,
        y.byteOffset,
        terms,
        c0,
        v0.byteOffset,
        c1,
        v1.byteOffset,
        c2,
        v2.byteOffset,
        c3,
        v3.byteOffset,
        result.length,
      ),
    ),
    weigh: (y, { relative, absolute }, weights) =>
      wasm.weigh(
        y.byteOffset,
        relative.byteOffset,
        absolute.byteOffset,
        weights.byteOffset,
        weights.length,
      ),
    norm: (v, weights) => wasm.norm(v.byteOffset, weights.byteOffset, v.length),
    normOfDifference: (a, factor, b, weights) =>
      wasm.normOfDifference(a.byteOffset, factor, b.byteOffset, weights.byteOffset, a.length),
    normBetween: (v, a, b, { relative, absolute }) =>
      wasm.normBetween(
        v.byteOffset,
        a.byteOffset,
        b.byteOffset,
        relative.byteOffset,
        absolute.byteOffset,
        v.length,
      ),
    isFinite: (v) => wasm.isFinite(v.byteOffset, v.length) === 1,
  };
}

/** Of the columns of an array, from one to the next [bytes]. */
function distance(z: Nordsieck): number {
  return z[1]!.byteOffset - z[0]!.byteOffset;
}
