import type { FunctionBody, Local } from "../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { addToMultipliers } from "./eliminate.js";
import { advance, forAddresses } from "./loops.js";

/** Rows and columns that are eliminated before the rest of the block is updated. */
export const panel = 8;

export const steps = Array.from({ length: panel }, (_, step) => step);

/** (pivot, stride, reciprocals): eliminates within the panel's square on the diagonal. */
export function panelCorner(module: ModuleWriter): FunctionReference {
  const reference = module.declare("corner", { parameters: ["i32", "i32", "i32"], results: [] });
  const f = module.bodyOf(reference);
  const [pivot, stride, reciprocals] = [0, 1, 2];
  const [end, next, rowEnd, columnEnd] = [
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
  ];
  const [entry, target, source] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [factor, multiplier] = [f.local("f64"), f.local("f64")];
  const [sum, zero] = [f.local("v128"), f.local("v128")];
  f.get(stride).i32(8).op("i32.add").tee(next).i32(panel).op("i32.mul");
  f.get(pivot).op("i32.add").set(end);
  f.get(pivot)
    .i32(8 * panel)
    .op("i32.add")
    .set(rowEnd);
  f.get(pivot).get(stride).i32(panel).op("i32.mul", "i32.add").set(columnEnd);
  forAddresses(f, pivot, end, [next], () => {
    f.get(pivot).f64(1).get(pivot).memory("f64.load").op("f64.div").tee(factor).memory("f64.store");
    f.get(reciprocals).get(factor).memory("f64.store");
    advance(f, reciprocals, 8);
    f.get(pivot).get(stride).op("i32.add").set(entry);
    forAddresses(f, entry, columnEnd, [stride], () => {
      f.get(entry).get(entry).memory("f64.load").get(factor).op("f64.mul").tee(multiplier);
      f.memory("f64.store");
      f.get(zero).get(multiplier).op("f64.abs").lane("f64x2.replace_lane", 0);
      f.get(sum).op("f64x2.add").set(sum);
      f.get(entry).i32(8).op("i32.add").set(target);
      f.get(pivot).i32(8).op("i32.add").set(source);
      forAddresses(f, source, rowEnd, 8, () => {
        f.get(target).get(target).memory("f64.load").get(multiplier);
        f.get(source).memory("f64.load").op("f64.mul", "f64.sub").memory("f64.store");
        advance(f, target, 8);
      });
    });
    f.get(rowEnd).get(stride).op("i32.add").set(rowEnd);
    advance(f, columnEnd, 8);
  });
  addToMultipliers(f, sum);
  return reference;
}

/** Locals with the addresses of the panel's rows, the first of which starts at `pivot`. */
export function rowAddresses(f: FunctionBody, pivot: Local, stride: Local): Local[] {
  const rows = steps.map(() => f.local("i32"));
  f.get(pivot).set(rows[0]!);
  for (const step of steps.slice(1)) {
    f.get(rows[step - 1]!)
      .get(stride)
      .op("i32.add")
      .set(rows[step]!);
  }
  return rows;
}

/** (pivot, stride, end): the multipliers of the rows below the panel, two rows at a time. */
export function rowsBelow(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("rowsBelow", { parameters: ["i32", "i32", "i32"], results: [] });
  const f = module.bodyOf(reference);
  const [pivot, stride, end] = [0, 1, 2];
  const rows = rowAddresses(f, pivot, stride);
  const [first, second, twoRows] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const values = steps.map(() => f.local("v128"));
  const other = f.local("v128");
  const sum = f.local("v128");
  f.get(stride).get(stride).op("i32.add").set(twoRows);
  f.get(rows[panel - 1]!)
    .get(stride)
    .op("i32.add")
    .set(first);
  forAddresses(f, first, end, [twoRows], () => {
    f.get(first).get(stride).op("i32.add").set(second);
    for (let p = 0; p < panel; p += 2) {
      f.get(first)
        .memory("v128.load", 8 * p)
        .tee(values[p]!);
      f.get(second)
        .memory("v128.load", 8 * p)
        .tee(other)
        .shuffle(1, 3)
        .set(values[p + 1]!);
      f.get(values[p]!).get(other).shuffle(0, 2).set(values[p]!);
    }
    for (const p of steps) {
      const value = values[p]!;
      f.get(value)
        .get(rows[p]!)
        .memory("v128.load64_splat", 8 * p)
        .op("f64x2.mul")
        .tee(value);
      f.op("f64x2.abs").get(sum).op("f64x2.add").set(sum);
      for (let j = p + 1; j < panel; j++) {
        const u = (): void => {
          f.get(rows[p]!).memory("v128.load64_splat", 8 * j);
        };
        arithmetic.subtractProduct(f, values[j]!, value, u).set(values[j]!);
      }
    }
    for (let p = 0; p < panel; p += 2) {
      f.get(first)
        .get(values[p]!)
        .get(values[p + 1]!)
        .shuffle(0, 2)
        .memory("v128.store", 8 * p);
      f.get(second)
        .get(values[p]!)
        .get(values[p + 1]!)
        .shuffle(1, 3)
        .memory("v128.store", 8 * p);
    }
  });
  addToMultipliers(f, sum);
  return reference;
}

/** How an entry of the block stands in memory: by itself, or with those of other cells. */
export interface EntryForm {
  /** Distance of neighbouring entries of a row. */
  readonly bytes: number;
  /** Loads an entry as a factor of a vector. */
  readonly load: "v128.load64_splat" | "v128.load";
}

/**
 * (pivot, stride, end of its row): the panel's rows of U behind its square, a vector at a time: two columns,
 * or one column of two cells.
 */
export function columnsRight(
  module: ModuleWriter,
  arithmetic: Arithmetic,
  entry: EntryForm = { bytes: 8, load: "v128.load64_splat" },
): FunctionReference {
  const reference = module.declare("columnsRight", {
    parameters: ["i32", "i32", "i32"],
    results: [],
  });
  const f = module.bodyOf(reference);
  const [pivot, stride, rowEnd] = [0, 1, 2];
  const rows = rowAddresses(f, pivot, stride);
  const [column, place] = [f.local("i32"), f.local("i32")];
  const values = steps.map(() => f.local("v128"));
  f.get(pivot)
    .i32(entry.bytes * panel)
    .op("i32.add")
    .set(column);
  forAddresses(f, column, rowEnd, 16, () => {
    f.get(column).tee(place).memory("v128.load").set(values[0]!);
    for (const row of steps.slice(1)) {
      const value = values[row]!;
      f.get(place).get(stride).op("i32.add").tee(place).memory("v128.load").set(value);
      for (let above = 0; above < row; above++) {
        const l = (): void => {
          f.get(rows[row]!).memory(entry.load, entry.bytes * above);
        };
        arithmetic.subtractProduct(f, value, l, values[above]!).set(value);
      }
      f.get(place).get(value).memory("v128.store");
    }
  });
  return reference;
}
