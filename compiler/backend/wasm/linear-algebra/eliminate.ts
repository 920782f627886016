import type { FunctionBody, Local } from "../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { advance, field, forAddresses } from "./loops.js";
import { group, header, triangle } from "./records.js";

/**
 * (first group, end of the list of groups, next multiplier) -> next multiplier: subtracts the groups of a
 * list from the two work rows, which are the lanes of a vector: no value has to be gathered, and each value
 * of U is loaded once for both. Measured on a matrix of 737 states, the same with one row at a time takes
 * 1.43 times as long, with one row and the products of two rows of U added across lanes 1.2 times, and with
 * four rows at a time 1.13 times, for the groups that reach only some of them.
 */
export function eliminateFunction(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("eliminate", {
    parameters: ["i32", "i32", "i32"],
    results: ["i32"],
  });
  const f = module.bodyOf(reference);
  const [list, listEnd, lower] = [0, 1, 2];
  const record = f.local("i32");
  const work = f.local("i32");
  const reciprocals = f.local("i32");
  const upper = f.local("i32");
  const column = f.local("i32");
  const columnsEnd = f.local("i32");
  const width = f.local("i32");
  const place = f.local("i32");
  const multipliers = [f.local("v128"), f.local("v128"), f.local("v128"), f.local("v128")];
  const value = f.local("v128");
  const sum = f.local("v128");
  const zero = f.local("v128");

  /** Subtracts the product of a multiplier with the value of U at an offset. */
  function subtractProduct(step: number, offset: number): void {
    const u = (): void => {
      f.get(upper).memory("v128.load64_splat", offset);
    };
    arithmetic.subtractProduct(f, value, multipliers[step]!, u).set(value);
  }

  function multiplier(step: number): void {
    f.get(work)
      .memory("v128.load", 16 * step)
      .set(value);
    for (let above = 0; above < step; above++) subtractProduct(above, 8 * (triangle(step) + above));
    f.get(value)
      .get(reciprocals)
      .memory("v128.load64_splat", 8 * step);
    f.op("f64x2.mul").set(multipliers[step]!);
    f.get(work)
      .get(zero)
      .memory("v128.store", 16 * step);
    keepMultiplier(f, lower, 16 * step, multipliers[step]!, sum);
  }

  /** Subtracts the rows of the group, from two columns at a time. */
  function subtract(rows: number): void {
    forAddresses(f, column, columnsEnd, 8, () => {
      for (const half of [0, 1]) {
        f.get(column)
          .memory("i32.load", 4 * half)
          .tee(place)
          .memory("v128.load")
          .set(value);
        const values = 8 * (triangle(rows) + half * rows);
        for (let step = 0; step < rows; step++) subtractProduct(step, values + 8 * step);
        f.get(place).get(value).memory("v128.store");
      }
      advance(f, upper, 16 * rows);
    });
    advance(f, lower, 16 * rows);
  }

  forAddresses(f, list, listEnd, 4, () => {
    f.get(list).memory("i32.load").set(record);
    field(f, record, group.work).set(work);
    field(f, record, group.reciprocals).set(reciprocals);
    field(f, record, group.upper).set(upper);
    field(f, record, group.columns).set(column);
    field(f, record, group.columnsEnd).set(columnsEnd);
    field(f, record, group.width).set(width);
    multiplier(0);
    f.get(width).i32(1).op("i32.eq").if();
    subtract(1);
    f.op("else");
    multiplier(1);
    f.get(width).i32(2).op("i32.eq").if();
    subtract(2);
    f.op("else");
    multiplier(2);
    multiplier(3);
    subtract(4);
    f.op("end", "end");
  });
  addToMultipliers(f, sum);
  f.get(lower);
  return reference;
}

/** Stores the multipliers of both rows and adds their absolute values to the sum. */
export function keepMultiplier(
  f: FunctionBody,
  lower: Local,
  offset: number,
  multiplier: Local,
  sum: Local,
): void {
  f.get(lower).get(multiplier).memory("v128.store", offset);
  f.get(multiplier).op("f64x2.abs").get(sum).op("f64x2.add").set(sum);
}

/** Adds what a function has summed up to the sum of all multipliers. */
export function addToMultipliers(f: FunctionBody, sum: Local): void {
  f.base().base().memory("v128.load", header.multipliers);
  f.get(sum).op("f64x2.add").memory("v128.store", header.multipliers);
}
