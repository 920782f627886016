import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { advance, field, forAddresses, headerField } from "../loops.js";
import { group, triangle } from "../records.js";
import { header, placeBytes } from "./records.js";

/** (image): back substitution by groups, from the last to the first. */
export function backwardFunction(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("backward", { parameters: ["i32"], results: [] });
  const f = module.bodyOf(reference);
  const image = 0;
  const [record, records, work] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [reciprocals, start, upper] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [column, columnsEnd, width] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const sums = Array.from({ length: 4 }, () => f.local("v128"));
  const solution = Array.from({ length: 4 }, () => f.local("v128"));
  const [known, zero] = [f.local("v128"), f.local("v128")];

  /** Adds the product of a value of U with the value known of its column to a sum. */
  function term(sum: number, value: number): void {
    const u = (): void => {
      f.get(upper).memory("v128.load", 16 * value);
    };
    arithmetic.addProduct(f, sum, u, known).set(sum);
  }

  function single(): void {
    const [even, odd] = [sums[0]!, sums[1]!];
    for (const sum of [even, odd]) f.get(zero).set(sum);
    forAddresses(f, column, columnsEnd, 8, () => {
      [even, odd].forEach((sum, at) => {
        f.get(column)
          .memory("i32.load", 4 * at)
          .memory("v128.load")
          .set(known);
        term(sum, at);
      });
      advance(f, upper, 32);
    });
    f.get(work).get(work).memory("v128.load").get(even).get(odd).op("f64x2.add", "f64x2.sub");
    f.get(reciprocals).memory("v128.load").op("f64x2.mul").memory("v128.store");
  }

  function several(rows: 2 | 4): void {
    const rowSums = sums.slice(0, rows);
    for (const sum of rowSums) f.get(zero).set(sum);
    advance(f, upper, 16 * triangle(rows));
    forAddresses(f, column, columnsEnd, 4, () => {
      f.get(column).memory("i32.load").memory("v128.load").set(known);
      rowSums.forEach((sum, at) => term(sum, at));
      advance(f, upper, 16 * rows);
    });
    for (let row = rows - 1; row >= 0; row--) {
      f.get(work)
        .memory("v128.load", placeBytes * row)
        .get(rowSums[row]!)
        .op("f64x2.sub");
      for (let right = rows - 1; right > row; right--) {
        f.get(start).memory("v128.load", 16 * (triangle(right) + row));
        f.get(solution[right]!).op("f64x2.mul", "f64x2.sub");
      }
      f.get(reciprocals)
        .memory("v128.load", 16 * row)
        .op("f64x2.mul")
        .set(solution[row]!);
      f.get(work)
        .get(solution[row]!)
        .memory("v128.store", placeBytes * row);
    }
  }

  headerField(f, header.groups).set(records);
  headerField(f, header.groupsEnd).set(record);
  f.block().loop();
  f.get(record).get(records).op("i32.eq").branchIf(1);
  advance(f, record, -group.size);
  field(f, record, group.work).set(work);
  field(f, record, group.reciprocals).get(image).op("i32.add").set(reciprocals);
  field(f, record, group.upper).get(image).op("i32.add").tee(start).set(upper);
  field(f, record, group.columns).set(column);
  field(f, record, group.columnsEnd).set(columnsEnd);
  field(f, record, group.width).tee(width).i32(1).op("i32.eq").if();
  single();
  f.op("else").get(width).i32(2).op("i32.eq").if();
  several(2);
  f.op("else");
  several(4);
  f.op("end", "end").branch(0).op("end", "end");
  return reference;
}
