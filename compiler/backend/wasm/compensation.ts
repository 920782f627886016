import type { FunctionBody, Local } from "./encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "./encoder/module.js";
import type { Environment } from "./environment.js";
import type { WasmLayout } from "./layout.js";
import type { LaneForm } from "./math/lane-form.js";
import { forRows } from "./rows.js";

/**
 * Declares a function that adds a term to the value `offset` bytes into a vector and keeps the round-off
 * (Neumaier 1974, ZAMM 54, 39), as far into the module's own part of the memory: the sum's round-off
 * goes where the smaller operand was cut off.
 */
export function declareAccumulate(
  writer: ModuleWriter,
  form: LaneForm,
  layout: WasmLayout,
): FunctionReference {
  const parameters = ["i32", "i32", "i32", form.type] as const;
  const reference = writer.declare("accumulate", { parameters, results: [] });
  const body = writer.bodyOf(reference);
  const [sums, ownPart, offset, term] = [0, 1, 2, 3];
  const sum = body.local("i32");
  const lost = body.local("i32");
  const [before, after] = [body.local(form.type), body.local(form.type)];
  const isLarger = body.local(form.conditionType);
  const { doubles, select } = form;
  body.get(sums).get(offset).op("i32.add").set(sum);
  body.get(ownPart).get(offset).op("i32.add").set(lost);
  body.get(sum).memory(form.load).set(before);
  body.get(before).get(term).op(`${doubles}.add`).set(after);
  body.get(before).op(`${doubles}.abs`).get(term).op(`${doubles}.abs`, `${doubles}.ge`);
  body.set(isLarger);
  body.get(lost).get(lost).memory(form.load, layout.compensation);
  body.get(before).get(term).get(isLarger).op(select);
  body.get(after).op(`${doubles}.sub`);
  body.get(term).get(before).get(isLarger).op(select, `${doubles}.add`);
  body.op(`${doubles}.add`).memory(form.store, layout.compensation);
  body.get(sum).get(after).memory(form.store);
  return reference;
}

/** Adds the round-off of each running sum to it. The addresses are moved on. */
export function addCompensation(
  body: FunctionBody,
  environment: Environment,
  { sum, lost }: { readonly sum: Local; readonly lost: Local },
  length: number,
): void {
  const { form, layout } = environment;
  forRows(body, environment, [sum, lost], length, () => {
    body.get(sum).get(sum).memory(form.load);
    body.get(lost).memory(form.load, layout.compensation);
    body.op(`${form.doubles}.add`).memory(form.store);
  });
}
