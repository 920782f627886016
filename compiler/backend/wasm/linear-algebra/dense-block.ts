import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { columnsRight, panel, panelCorner, rowsBelow } from "./dense-panel.js";
import { updateRest } from "./dense-update.js";
import { advance, forAddresses, headerField } from "./loops.js";
import { header } from "./records.js";

/**
 * LU of the trailing block in place, without pivoting, in panels (Golub and Van Loan 2013, Matrix
 * Computations, algorithm 3.2.3); the reciprocals of the pivots take their place.
 */
export function factorizeDense(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const corner = panelCorner(module);
  const below = rowsBelow(module, arithmetic);
  const right = columnsRight(module, arithmetic);
  const rest = updateRest(module, arithmetic);
  const reference = module.declare("factorizeDense", { parameters: [], results: [] });
  const f = module.bodyOf(reference);
  const [stride, pivot, end, reciprocals] = [
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
  ];
  const [rowEnd, next] = [f.local("i32"), f.local("i32")];
  headerField(f, header.denseSize).i32(3).op("i32.shl").set(stride);
  headerField(f, header.denseReciprocals).set(reciprocals);
  headerField(f, header.dense).tee(pivot);
  f.get(stride).get(stride).op("i32.mul").i32(3).op("i32.shr_u", "i32.add").set(end);
  f.get(pivot).get(stride).op("i32.add").set(rowEnd);
  f.get(stride)
    .i32(panel)
    .op("i32.mul")
    .i32(8 * panel)
    .op("i32.add")
    .set(next);
  forAddresses(f, pivot, end, [next], () => {
    f.get(pivot).get(stride).get(reciprocals).call(corner);
    f.get(pivot).get(stride).get(end).call(below);
    f.get(pivot).get(stride).get(rowEnd).call(right);
    f.get(pivot).get(stride).get(rowEnd).get(end).call(rest);
    f.get(rowEnd).get(stride).i32(panel).op("i32.mul", "i32.add").set(rowEnd);
    advance(f, reciprocals, 8 * panel);
  });
  return reference;
}
