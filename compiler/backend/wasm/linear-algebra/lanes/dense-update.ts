import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { panel } from "../dense-panel.js";
import { forAddresses } from "../loops.js";

/** Columns of a tile. */
const columns = [0, 1, 2, 3];

/**
 * (pivot, stride, end of its row, end): subtracts the panel's L times U from the rest, 2 by 4 entries at a
 * time, which stay in registers meanwhile.
 */
export function updateRest(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("updateRest", {
    parameters: ["i32", "i32", "i32", "i32"],
    results: [],
  });
  const f = module.bodyOf(reference);
  const [pivot, stride, rowEnd, end] = [0, 1, 2, 3];
  const rows = [f.local("i32"), f.local("i32")];
  const [column, source, twoRows] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [offset, multiplier, place] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const values = rows.map(() => columns.map(() => f.local("v128")));
  const factors = rows.map(() => f.local("v128"));
  const upper = f.local("v128");
  f.get(stride).i32(1).op("i32.shl").set(twoRows);
  f.get(pivot).get(stride).i32(panel).op("i32.mul", "i32.add").set(rows[0]!);
  forAddresses(f, rows[0]!, end, [twoRows], () => {
    f.get(rows[0]!).get(stride).op("i32.add").set(rows[1]!);
    f.get(pivot)
      .i32(16 * panel)
      .op("i32.add")
      .set(column);
    forAddresses(f, column, rowEnd, 16 * columns.length, () => {
      f.get(column).tee(source).get(pivot).op("i32.sub").set(offset);
      values.forEach((tile, i) => {
        f.get(rows[i]!).get(offset).op("i32.add").set(place);
        for (const j of columns)
          f.get(place)
            .memory("v128.load", 16 * j)
            .set(tile[j]!);
      });
      f.i32(0).set(multiplier);
      // Not unrolled: V8 would load all of it first, and run out of registers.
      f.loop();
      factors.forEach((factor, i) => {
        f.get(rows[i]!).get(multiplier).op("i32.add").memory("v128.load").set(factor);
      });
      for (const j of columns) {
        f.get(source)
          .memory("v128.load", 16 * j)
          .set(upper);
        factors.forEach((factor, i) => {
          const value = values[i]![j]!;
          arithmetic.subtractProduct(f, value, factor, upper).set(value);
        });
      }
      f.get(source).get(stride).op("i32.add").set(source);
      f.get(multiplier).i32(16).op("i32.add").tee(multiplier);
      f.i32(16 * panel)
        .op("i32.lt_u")
        .branchIf(0)
        .op("end");
      values.forEach((tile, i) => {
        f.get(rows[i]!).get(offset).op("i32.add").set(place);
        for (const j of columns)
          f.get(place)
            .get(tile[j]!)
            .memory("v128.store", 16 * j);
      });
    });
  });
  return reference;
}
