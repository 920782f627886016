import type { FunctionBody, Local } from "../../encoder/function-body.js";
import type { ValueType } from "../../encoder/value-types.js";
import { header } from "./records.js";

/** How many pairs of cells a function works on at a time. */
export type PairCount = 1 | 2;

/** Something that each pair has: one for each of them. */
export type OfPairs<T> = readonly T[];

/** One of each pair. */
export function ofPairs<T>(pairs: PairCount, make: (pair: number) => T): OfPairs<T> {
  return Array.from({ length: pairs }, (_, pair) => make(pair));
}

/** A local for each pair. */
export function locals(f: FunctionBody, pairs: PairCount, type: ValueType): OfPairs<Local> {
  return ofPairs(pairs, () => f.local(type));
}

/** Adds what a function has summed up to the pairs' sums of all multipliers. */
export function addToMultipliers(
  f: FunctionBody,
  images: OfPairs<Local>,
  sums: OfPairs<Local>,
): void {
  images.forEach((image, pair) => {
    const total = (): FunctionBody =>
      f.base().memory("i32.load", header.multipliers).get(image).op("i32.add");
    total();
    total().memory("v128.load").get(sums[pair]!).op("f64x2.add").memory("v128.store");
  });
}
