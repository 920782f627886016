import type { Local } from "../../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { advance, forAddresses, headerField } from "../loops.js";
import { header, placeBytes } from "./records.js";

/** Rows whose products with the solution are formed together. */
const together = [0, 1, 2, 3];

/** (image): substitution in the dense block. */
export function solveDenseFunction(
  module: ModuleWriter,
  arithmetic: Arithmetic,
): FunctionReference {
  const reference = module.declare("solveDense", { parameters: ["i32"], results: [] });
  const f = module.bodyOf(reference);
  const image = 0;
  const [stride, fourRows, start] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [end, x, at, block] = [f.local("i32"), f.local("i32"), f.local("i32"), f.local("i32")];
  const rows = together.map(() => f.local("i32"));
  /** Of even and odd columns. */
  const sums = together.map(() => [f.local("v128"), f.local("v128")] as const);
  const [known, zero] = [f.local("v128"), f.local("v128")];
  const solution = together.map(() => f.local("v128"));

  /** Adds up the products of four rows with the solution from `at` to `to`. */
  function products(to: Local): void {
    for (const sum of sums.flat()) f.get(zero).set(sum);
    forAddresses(f, at, to, 2 * placeBytes, () => {
      for (const half of [0, 1] as const) {
        f.get(at)
          .memory("v128.load", placeBytes * half)
          .set(known);
        for (const i of together) {
          const sum = sums[i]![half];
          const entry = (): void => {
            f.get(rows[i]!).memory("v128.load", 16 * half);
          };
          arithmetic.addProduct(f, sum, entry, known).set(sum);
        }
      }
      for (const row of rows) advance(f, row, 32);
    });
  }

  /** What is left of the right-hand side of a row, behind the solution of some of the four. */
  function rest(i: number, solved: readonly number[]): void {
    f.get(x).memory("v128.load", placeBytes * i);
    f.get(sums[i]![0]).get(sums[i]![1]).op("f64x2.add", "f64x2.sub");
    for (const j of solved) {
      f.get(rows[i]!).memory("v128.load", 16 * j);
      f.get(solution[j]!).op("f64x2.mul", "f64x2.sub");
    }
  }

  function rowsFrom(first: Local): void {
    f.get(first).set(rows[0]!);
    for (const i of [1, 2, 3])
      f.get(rows[i - 1]!)
        .get(stride)
        .op("i32.add")
        .set(rows[i]!);
  }

  function storeSolution(): void {
    for (const i of together)
      f.get(x)
        .get(solution[i]!)
        .memory("v128.store", placeBytes * i);
  }

  headerField(f, header.denseSize).i32(16).op("i32.mul").tee(stride).i32(2);
  f.op("i32.shl").set(fourRows);
  headerField(f, header.denseWork).tee(start).tee(x);
  headerField(f, header.denseSize).i32(placeBytes).op("i32.mul", "i32.add").set(end);
  headerField(f, header.dense).get(image).op("i32.add").set(block);
  forAddresses(f, x, end, 4 * placeBytes, () => {
    rowsFrom(block);
    f.get(start).set(at);
    products(x);
    for (const i of together) {
      rest(i, together.slice(0, i));
      f.set(solution[i]!);
    }
    storeSolution();
    f.get(block).get(fourRows).op("i32.add").set(block);
  });

  // From here on `block` is the first of four entries on the diagonal.
  f.get(block).get(stride).op("i32.add").set(block);
  f.block().loop();
  f.get(x).get(start).op("i32.eq").branchIf(1);
  advance(f, x, -4 * placeBytes);
  f.get(block).get(fourRows).i32(64).op("i32.add", "i32.sub").set(block);
  rowsFrom(block);
  for (const row of rows) advance(f, row, 64);
  f.get(x)
    .i32(4 * placeBytes)
    .op("i32.add")
    .set(at);
  products(end);
  rowsFrom(block);
  for (const i of together.toReversed()) {
    rest(i, together.slice(i + 1));
    f.get(rows[i]!)
      .memory("v128.load", 16 * i)
      .op("f64x2.mul")
      .set(solution[i]!);
  }
  storeSolution();
  f.branch(0).op("end", "end");
  return reference;
}
