import type { Local } from "../../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { advance, field, forAddresses } from "../loops.js";
import { group, triangle } from "../records.js";
import { addToMultipliers, locals, ofPairs, type OfPairs, type PairCount } from "./pairs.js";
import { pairBytes, placeBytes } from "./records.js";

/**
 * (list, its end, images): subtracts the groups of a list from the work row. The same as for two rows of one
 * cell, but that the values of U differ between the lanes. Bound by the number of instructions, of which two
 * pairs share the walk through the lists: measured on a matrix of 737 states, a cell takes 0.85 times as long
 * with two pairs at a time as with one, and no less with three or four.
 */
export function eliminateFunction(
  module: ModuleWriter,
  arithmetic: Arithmetic,
  pairs: PairCount,
): FunctionReference {
  const parameters = ["i32", "i32", ...ofPairs(pairs, () => "i32" as const)] as const;
  const reference = module.declare(`eliminate${pairs}`, { parameters, results: [] });
  const f = module.bodyOf(reference);
  const [list, listEnd] = [0, 1];
  const images = ofPairs(pairs, (pair) => 2 + pair);
  const [record, work, width] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [column, columnsEnd, place] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const reciprocals = locals(f, pairs, "i32");
  const upper = locals(f, pairs, "i32");
  const multipliers = ofPairs(pairs, () => Array.from({ length: 4 }, () => f.local("v128")));
  const sums = locals(f, pairs, "v128");
  const [value, zero] = [f.local("v128"), f.local("v128")];

  /** Subtracts the product of a multiplier with the value of U at an offset. */
  function subtractProduct(pair: number, target: Local, step: number, offset: number): void {
    const u = (): void => {
      f.get(upper[pair]!).memory("v128.load", offset);
    };
    arithmetic.subtractProduct(f, target, multipliers[pair]![step]!, u).set(target);
  }

  function multiplier(step: number, pair: number): void {
    const found = multipliers[pair]![step]!;
    const offset = placeBytes * step + pairBytes * pair;
    f.get(work).memory("v128.load", offset).set(found);
    for (let above = 0; above < step; above++) {
      subtractProduct(pair, found, above, 16 * (triangle(step) + above));
    }
    f.get(found).get(reciprocals[pair]!);
    f.memory("v128.load", 16 * step)
      .op("f64x2.mul")
      .set(found);
    f.get(work).get(zero).memory("v128.store", offset);
    f.get(list)
      .memory("i32.load", 4 * (1 + step))
      .get(images[pair]!);
    f.op("i32.add").get(found).memory("v128.store");
    f.get(found).op("f64x2.abs").get(sums[pair]!).op("f64x2.add").set(sums[pair]!);
  }

  /** The multipliers of the steps from..to-1, which later ones are made of. */
  function findMultipliers(from: number, to: number): void {
    for (let step = from; step < to; step++) {
      ofPairs(pairs, (pair) => multiplier(step, pair));
    }
  }

  /** Subtracts the rows of the group, from two columns at a time. */
  function subtract(rows: number): void {
    forAddresses(f, column, columnsEnd, 8, () => {
      for (const half of [0, 1]) {
        f.get(column)
          .memory("i32.load", 4 * half)
          .set(place);
        ofPairs(pairs, (pair) => {
          f.get(place)
            .memory("v128.load", pairBytes * pair)
            .set(value);
          for (let step = 0; step < rows; step++) {
            subtractProduct(pair, value, step, 16 * (triangle(rows) + half * rows + step));
          }
          f.get(place)
            .get(value)
            .memory("v128.store", pairBytes * pair);
        });
      }
      for (const each of upper) advance(f, each, 32 * rows);
    });
    advance(f, list, 4 * (1 + rows));
  }

  function addressesOf(offset: number, addresses: OfPairs<Local>): void {
    images.forEach((image, pair) =>
      field(f, record, offset).get(image).op("i32.add").set(addresses[pair]!),
    );
  }

  f.block().loop();
  f.get(list).get(listEnd).op("i32.ge_u").branchIf(1);
  f.get(list).memory("i32.load").set(record);
  field(f, record, group.work).set(work);
  addressesOf(group.reciprocals, reciprocals);
  addressesOf(group.upper, upper);
  field(f, record, group.columns).set(column);
  field(f, record, group.columnsEnd).set(columnsEnd);
  field(f, record, group.width).set(width);
  findMultipliers(0, 1);
  f.get(width).i32(1).op("i32.eq").if();
  subtract(1);
  f.op("else");
  findMultipliers(1, 2);
  f.get(width).i32(2).op("i32.eq").if();
  subtract(2);
  f.op("else");
  findMultipliers(2, 4);
  subtract(4);
  f.op("end", "end").branch(0).op("end", "end");
  addToMultipliers(f, images, sums);
  return reference;
}
