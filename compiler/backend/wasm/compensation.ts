import type { FunctionBody } from "./encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "./encoder/module.js";
import type { WasmLayout } from "./layout.js";

/**
 * Declares a function that adds a term to the double `offset` bytes into a vector and keeps the round-off
 * (Neumaier 1974, ZAMM 54, 39): the sum's round-off goes where the smaller operand was cut off.
 */
export function declareAccumulate(writer: ModuleWriter, layout: WasmLayout): FunctionReference {
  const parameters = ["i32", "i32", "f64"] as const;
  const reference = writer.declare("accumulate", { parameters, results: [] });
  const body = writer.bodyOf(reference);
  const [sums, offset, term] = [0, 1, 2];
  const sum = body.local("i32");
  const lost = body.local("i32");
  const [before, after] = [body.local("f64"), body.local("f64")];
  const isLarger = body.local("i32");
  body.get(sums).get(offset).op("i32.add").set(sum);
  body.base().get(offset).op("i32.add").set(lost);
  body.get(sum).memory("f64.load").set(before);
  body.get(before).get(term).op("f64.add").set(after);
  body.get(before).op("f64.abs").get(term).op("f64.abs", "f64.ge").set(isLarger);
  body.get(lost).get(lost).memory("f64.load", layout.compensation);
  body.get(before).get(term).get(isLarger).op("select");
  body.get(after).op("f64.sub");
  body.get(term).get(before).get(isLarger).op("select", "f64.add");
  body.op("f64.add").memory("f64.store", layout.compensation);
  body.get(sum).get(after).memory("f64.store");
  return reference;
}

/** Adds the round-off of each running sum to it. */
export function addCompensation(
  body: FunctionBody,
  sums: number,
  length: number,
  layout: WasmLayout,
): void {
  const offset = body.local("i32");
  const sum = body.local("i32");
  body.loop();
  body.get(sums).get(offset).op("i32.add").set(sum);
  body.get(sum).get(sum).memory("f64.load");
  body.base().get(offset).op("i32.add").memory("f64.load", layout.compensation);
  body.op("f64.add").memory("f64.store");
  body.get(offset).i32(8).op("i32.add").set(offset);
  body
    .get(offset)
    .i32(8 * length)
    .op("i32.lt_u")
    .branchIf(0)
    .op("end");
}
