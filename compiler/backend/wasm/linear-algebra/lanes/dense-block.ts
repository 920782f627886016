import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { advance, forAddresses, headerField } from "../loops.js";
import { columnsRight, panel } from "../dense-panel.js";
import { panelCorner, rowsBelow } from "./dense-panel.js";
import { updateRest } from "./dense-update.js";
import { header } from "./records.js";

/** (image): LU of the trailing block of a pair of cells, in the same panels as that of one cell. */
export function factorizeDense(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const corner = panelCorner(module);
  const below = rowsBelow(module, arithmetic);
  const right = columnsRight(module, arithmetic, { bytes: 16, load: "v128.load" });
  const rest = updateRest(module, arithmetic);
  const reference = module.declare("factorizeDense", { parameters: ["i32"], results: [] });
  const f = module.bodyOf(reference);
  const image = 0;
  const [stride, pivot, end] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [rowEnd, reciprocals, next] = [f.local("i32"), f.local("i32"), f.local("i32")];
  headerField(f, header.denseSize).i32(16).op("i32.mul").set(stride);
  headerField(f, header.denseReciprocals).get(image).op("i32.add").set(reciprocals);
  headerField(f, header.dense).get(image).op("i32.add").tee(pivot);
  headerField(f, header.denseSize).get(stride).op("i32.mul", "i32.add").set(end);
  f.get(pivot).get(stride).op("i32.add").set(rowEnd);
  f.get(stride)
    .i32(panel)
    .op("i32.mul")
    .i32(16 * panel)
    .op("i32.add")
    .set(next);
  forAddresses(f, pivot, end, [next], () => {
    f.get(pivot).get(stride).get(reciprocals).get(image).call(corner);
    f.get(pivot).get(stride).get(end).get(image).call(below);
    f.get(pivot).get(stride).get(rowEnd).call(right);
    f.get(pivot).get(stride).get(rowEnd).get(end).call(rest);
    f.get(rowEnd).get(stride).i32(panel).op("i32.mul", "i32.add").set(rowEnd);
    advance(f, reciprocals, 16 * panel);
  });
  return reference;
}
