import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { panel } from "./dense-panel.js";
import { forAddresses } from "./loops.js";

/**
 * (pivot, stride, end of its row, end): subtracts the panel's L times U from the rest, 4 by 4 entries at a
 * time, which stay in registers meanwhile.
 */
export function updateRest(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("updateRest", {
    parameters: ["i32", "i32", "i32", "i32"],
    results: [],
  });
  const f = module.bodyOf(reference);
  const [pivot, stride, rowEnd, end] = [0, 1, 2, 3];
  const rows = Array.from({ length: 4 }, () => f.local("i32"));
  const [column, source, fourRows] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [offset, multiplier] = [f.local("i32"), f.local("i32")];
  const place = f.local("i32");
  const values = rows.map(() => [f.local("v128"), f.local("v128")] as const);
  const upper = [f.local("v128"), f.local("v128")] as const;
  const factor = f.local("v128");
  f.get(stride).i32(4).op("i32.mul").set(fourRows);
  f.get(pivot).get(fourRows).i32(1).op("i32.shl", "i32.add").set(rows[0]!);
  forAddresses(f, rows[0]!, end, [fourRows], () => {
    for (const i of [1, 2, 3])
      f.get(rows[i - 1]!)
        .get(stride)
        .op("i32.add")
        .set(rows[i]!);
    f.get(pivot)
      .i32(8 * panel)
      .op("i32.add")
      .set(column);
    forAddresses(f, column, rowEnd, 32, () => {
      f.get(column).tee(source).get(pivot).op("i32.sub").set(offset);
      values.forEach((pair, i) => {
        f.get(rows[i]!).get(offset).op("i32.add").tee(place).memory("v128.load").set(pair[0]);
        f.get(place).memory("v128.load", 16).set(pair[1]);
      });
      f.i32(0).set(multiplier);
      f.loop();
      for (const half of [0, 1] as const) {
        f.get(source)
          .memory("v128.load", 16 * half)
          .set(upper[half]);
      }
      values.forEach((pair, i) => {
        f.get(rows[i]!).get(multiplier).op("i32.add").memory("v128.load64_splat").set(factor);
        for (const half of [0, 1] as const) {
          arithmetic.subtractProduct(f, pair[half], factor, upper[half]).set(pair[half]);
        }
      });
      f.get(source).get(stride).op("i32.add").set(source);
      f.get(multiplier)
        .i32(8)
        .op("i32.add")
        .tee(multiplier)
        .i32(8 * panel)
        .op("i32.lt_u");
      f.branchIf(0).op("end");
      values.forEach((pair, i) => {
        f.get(rows[i]!).get(offset).op("i32.add").tee(place).get(pair[0]).memory("v128.store");
        f.get(place).get(pair[1]).memory("v128.store", 16);
      });
    });
  });
  return reference;
}
