import type { FunctionBody, Local } from "../encoder/function-body.js";
import { forAddresses } from "../linear-algebra/loops.js";

const pairBytes = 16;

/** Two neighbouring elements of all vectors, or the last one where their number is odd. */
export interface Pair {
  /** Distance [bytes] from the start of its vector. */
  readonly offset: Local;
  readonly isSingle: boolean;
}

/** Pushes the pair of a vector; behind a single element stands what follows it in the memory. */
export function load(f: FunctionBody, vector: Local, { offset }: Pair): FunctionBody {
  return f.get(vector).get(offset).op("i32.add").memory("v128.load");
}

/** Stores what `value` pushes as the pair of a vector, or the first of it where the pair is single. */
export function store(f: FunctionBody, vector: Local, pair: Pair, value: () => void): void {
  f.get(vector).get(pair.offset).op("i32.add");
  value();
  if (pair.isSingle) f.lane("f64x2.extract_lane", 0).memory("f64.store");
  else f.memory("v128.store");
}

/** The same number in both lanes, as a local. */
export function splat(f: FunctionBody, scalar: Local): Local {
  const both = f.local("v128");
  f.get(scalar).op("f64x2.splat").set(both);
  return both;
}

/** Runs `body`, which is written twice, for all pairs of vectors of `count` elements. */
export function forPairs(f: FunctionBody, count: Local, body: (pair: Pair) => void): void {
  const [offset, end] = [f.local("i32"), f.local("i32")];
  f.get(count).i32(1).op("i32.shr_u").i32(4).op("i32.shl").set(end);
  f.i32(0).set(offset);
  forAddresses(f, offset, end, pairBytes, () => body({ offset, isSingle: false }));
  f.get(count).i32(1).op("i32.and").if();
  body({ offset, isSingle: true });
  f.op("end");
}

/**
 * Adds up the pairs that `body` pushes by lanes: elements of even and of odd indices apart.
 *
 * @returns both sums
 */
export function sumOfPairs(f: FunctionBody, count: Local, body: (pair: Pair) => void): Local {
  const sums = f.local("v128");
  f.f64x2(0).set(sums);
  forPairs(f, count, (pair) => {
    f.get(sums);
    body(pair);
    if (pair.isSingle) f.f64(0).lane("f64x2.replace_lane", 1);
    f.op("f64x2.add").set(sums);
  });
  return sums;
}

/** Pushes the sum of both lanes. */
export function total(f: FunctionBody, sums: Local): FunctionBody {
  f.get(sums).lane("f64x2.extract_lane", 0).get(sums).lane("f64x2.extract_lane", 1);
  return f.op("f64.add");
}
