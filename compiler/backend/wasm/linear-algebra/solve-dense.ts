import type { Local } from "../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { advance, forAddresses, headerField } from "./loops.js";
import { header } from "./records.js";

/** Rows whose products with the solution are formed together. */
const together = [0, 1, 2, 3];

/** Substitution in the dense block, whose part of the solution is copied to neighbouring places. */
export function solveDenseFunction(
  module: ModuleWriter,
  arithmetic: Arithmetic,
): FunctionReference {
  const reference = module.declare("solveDense", { parameters: [], results: [] });
  const f = module.bodyOf(reference);
  const [stride, fourRows, work, start, end, x, at, block] = Array.from({ length: 8 }, () =>
    f.local("i32"),
  ) as [Local, Local, Local, Local, Local, Local, Local, Local];
  const rows = together.map(() => f.local("i32"));
  const sums = together.map(() => f.local("v128"));
  const value = f.local("v128");
  const zero = f.local("v128");
  const solution = together.map(() => f.local("f64"));

  /** Adds up the products of four rows with the solution from `at` to `to`. */
  function products(to: Local): void {
    for (const sum of sums) f.get(zero).set(sum);
    forAddresses(f, at, to, 16, () => {
      f.get(at).memory("v128.load").set(value);
      for (const i of together) {
        const entries = (): void => {
          f.get(rows[i]!).memory("v128.load");
        };
        arithmetic.addProduct(f, sums[i]!, entries, value).set(sums[i]!);
        advance(f, rows[i]!, 16);
      }
    });
  }

  /** What is left of the right-hand side of a row. */
  function rest(i: number): void {
    f.get(x)
      .memory("f64.load", 8 * i)
      .get(sums[i]!)
      .lane("f64x2.extract_lane", 0);
    f.get(sums[i]!).lane("f64x2.extract_lane", 1).op("f64.add", "f64.sub");
  }

  function rowsFrom(first: Local): void {
    f.get(first).set(rows[0]!);
    for (const i of [1, 2, 3])
      f.get(rows[i - 1]!)
        .get(stride)
        .op("i32.add")
        .set(rows[i]!);
  }

  headerField(f, header.denseSize).i32(3).op("i32.shl").tee(stride).i32(2);
  f.op("i32.shl").set(fourRows);
  headerField(f, header.denseSolution).tee(start).tee(x).get(stride).op("i32.add").set(end);
  headerField(f, header.denseWork).set(work);
  forAddresses(f, x, end, 8, () => {
    f.get(x).get(work).memory("f64.load").memory("f64.store");
    advance(f, work, 16);
  });

  headerField(f, header.dense).set(block);
  f.get(start).set(x);
  forAddresses(f, x, end, 32, () => {
    rowsFrom(block);
    f.get(start).set(at);
    products(x);
    for (const i of together) {
      rest(i);
      for (let j = 0; j < i; j++) {
        f.get(rows[i]!)
          .memory("f64.load", 8 * j)
          .get(solution[j]!)
          .op("f64.mul", "f64.sub");
      }
      f.set(solution[i]!);
    }
    for (const i of together)
      f.get(x)
        .get(solution[i]!)
        .memory("f64.store", 8 * i);
    f.get(block).get(fourRows).op("i32.add").set(block);
  });

  // From here on `block` is the first of four entries on the diagonal.
  f.get(block).get(stride).op("i32.add").set(block);
  f.block().loop();
  f.get(x).get(start).op("i32.eq").branchIf(1);
  advance(f, x, -32);
  f.get(block).get(fourRows).i32(32).op("i32.add", "i32.sub").set(block);
  rowsFrom(block);
  for (const row of rows) advance(f, row, 32);
  f.get(x).i32(32).op("i32.add").set(at);
  products(end);
  rowsFrom(block);
  for (const i of together.toReversed()) {
    rest(i);
    for (let j = i + 1; j < 4; j++) {
      f.get(rows[i]!)
        .memory("f64.load", 8 * j)
        .get(solution[j]!)
        .op("f64.mul", "f64.sub");
    }
    f.get(rows[i]!)
      .memory("f64.load", 8 * i)
      .op("f64.mul")
      .set(solution[i]!);
  }
  for (const i of together)
    f.get(x)
      .get(solution[i]!)
      .memory("f64.store", 8 * i);
  f.branch(0).op("end", "end");

  headerField(f, header.denseWork).set(work);
  f.get(start).set(x);
  forAddresses(f, x, end, 8, () => {
    f.get(work).get(x).memory("f64.load").memory("f64.store");
    advance(f, work, 16);
  });
  return reference;
}
