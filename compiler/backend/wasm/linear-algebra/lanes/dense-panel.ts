import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { panel, rowAddresses, steps } from "../dense-panel.js";
import { advance, forAddresses } from "../loops.js";
import { addToMultipliers } from "./pairs.js";

/**
 * (pivot, stride, reciprocals, image): eliminates within the panel's square on the diagonal; never fused,
 * as for one cell.
 */
export function panelCorner(module: ModuleWriter): FunctionReference {
  const reference = module.declare("corner", {
    parameters: ["i32", "i32", "i32", "i32"],
    results: [],
  });
  const f = module.bodyOf(reference);
  const [pivot, stride, reciprocals, image] = [0, 1, 2, 3];
  const [end, next, rowEnd] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [columnEnd, entry] = [f.local("i32"), f.local("i32")];
  const [target, source] = [f.local("i32"), f.local("i32")];
  const [factor, multiplier, sum] = [f.local("v128"), f.local("v128"), f.local("v128")];
  f.get(stride).i32(16).op("i32.add").tee(next).i32(panel).op("i32.mul");
  f.get(pivot).op("i32.add").set(end);
  f.get(pivot)
    .i32(16 * panel)
    .op("i32.add")
    .set(rowEnd);
  f.get(pivot).get(stride).i32(panel).op("i32.mul", "i32.add").set(columnEnd);
  forAddresses(f, pivot, end, [next], () => {
    f.get(pivot).f64x2(1).get(pivot).memory("v128.load").op("f64x2.div").tee(factor);
    f.memory("v128.store");
    f.get(reciprocals).get(factor).memory("v128.store");
    advance(f, reciprocals, 16);
    f.get(pivot).get(stride).op("i32.add").set(entry);
    forAddresses(f, entry, columnEnd, [stride], () => {
      f.get(entry).get(entry).memory("v128.load").get(factor).op("f64x2.mul").tee(multiplier);
      f.memory("v128.store");
      f.get(multiplier).op("f64x2.abs").get(sum).op("f64x2.add").set(sum);
      f.get(entry).i32(16).op("i32.add").set(target);
      f.get(pivot).i32(16).op("i32.add").set(source);
      forAddresses(f, source, rowEnd, 16, () => {
        f.get(target).get(target).memory("v128.load").get(multiplier);
        f.get(source).memory("v128.load").op("f64x2.mul", "f64x2.sub").memory("v128.store");
        advance(f, target, 16);
      });
    });
    f.get(rowEnd).get(stride).op("i32.add").set(rowEnd);
    advance(f, columnEnd, 16);
  });
  addToMultipliers(f, [image], [sum]);
  return reference;
}

/** (pivot, stride, end, image): the multipliers of the rows below the panel. */
export function rowsBelow(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("rowsBelow", {
    parameters: ["i32", "i32", "i32", "i32"],
    results: [],
  });
  const f = module.bodyOf(reference);
  const [pivot, stride, end, image] = [0, 1, 2, 3];
  const rows = rowAddresses(f, pivot, stride);
  const entry = f.local("i32");
  const values = steps.map(() => f.local("v128"));
  const sum = f.local("v128");
  f.get(rows[panel - 1]!)
    .get(stride)
    .op("i32.add")
    .set(entry);
  forAddresses(f, entry, end, [stride], () => {
    for (const p of steps)
      f.get(entry)
        .memory("v128.load", 16 * p)
        .set(values[p]!);
    for (const p of steps) {
      const value = values[p]!;
      f.get(value)
        .get(rows[p]!)
        .memory("v128.load", 16 * p)
        .op("f64x2.mul")
        .set(value);
      f.get(entry)
        .get(value)
        .memory("v128.store", 16 * p);
      f.get(value).op("f64x2.abs").get(sum).op("f64x2.add").set(sum);
      for (let j = p + 1; j < panel; j++) {
        const u = (): void => {
          f.get(rows[p]!).memory("v128.load", 16 * j);
        };
        arithmetic.subtractProduct(f, values[j]!, value, u).set(values[j]!);
      }
    }
  });
  addToMultipliers(f, [image], [sum]);
  return reference;
}
