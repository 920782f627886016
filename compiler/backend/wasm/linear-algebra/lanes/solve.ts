import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { advance, field, forAddresses, headerField } from "../loops.js";
import { backwardFunction } from "./backward.js";
import { header, placeBytes, row } from "./records.js";
import { solveDenseFunction } from "./solve-dense.js";

/** solve(image, cells): overwrites the right-hand sides of a pair of cells with the solutions. */
export function solveFunction(module: ModuleWriter, arithmetic: Arithmetic): void {
  const forward = forwardFunction(module, arithmetic);
  const dense = solveDenseFunction(module, arithmetic);
  const backward = backwardFunction(module, arithmetic);
  const type = { parameters: ["i32", "i32"], results: [] } as const;
  const f = module.bodyOf(module.declare("solve", type, true));
  const [image, cells] = [0, 1];
  const [order, end, work] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const zero = f.local("v128");
  headerField(f, header.order).set(order);
  headerField(f, header.statesEnd).set(end);
  headerField(f, header.work).set(work);
  forAddresses(f, order, end, 4, () => {
    f.get(work);
    f.get(order).memory("i32.load").get(cells).op("i32.add").memory("v128.load");
    f.memory("v128.store");
    advance(f, work, placeBytes);
  });
  // Steps that fill up the dense block, and the place of what only fills up lists.
  headerField(f, header.workEnd).set(end);
  forAddresses(f, work, end, placeBytes, () => {
    f.get(work).get(zero).memory("v128.store");
  });
  f.get(image).call(forward).get(image).call(dense).get(image).call(backward);
  headerField(f, header.order).set(order);
  headerField(f, header.statesEnd).set(end);
  headerField(f, header.work).set(work);
  forAddresses(f, order, end, 4, () => {
    f.get(order).memory("i32.load").get(cells).op("i32.add");
    f.get(work).memory("v128.load").memory("v128.store");
    advance(f, work, placeBytes);
  });
}

/** (image): forward substitution, each row's products in the four sums that one cell has for them. */
function forwardFunction(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("forward", { parameters: ["i32"], results: [] });
  const f = module.bodyOf(reference);
  const image = 0;
  const [record, recordsEnd, lower] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [step, stepsEnd, work] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const last = f.local("i32");
  const sums = Array.from({ length: 4 }, () => f.local("v128"));
  const [value, zero] = [f.local("v128"), f.local("v128")];
  headerField(f, header.rows).set(record);
  headerField(f, header.rowsEnd).set(recordsEnd);
  headerField(f, header.lower).get(image).op("i32.add").set(lower);
  headerField(f, header.lowerSteps).set(step);
  headerField(f, header.work).set(work);
  forAddresses(f, record, recordsEnd, row.size, () => {
    field(f, record, row.lowerStepsEnd).set(stepsEnd);
    for (const sum of sums) f.get(zero).set(sum);
    forAddresses(f, step, stepsEnd, 16, () => {
      sums.forEach((sum, at) => {
        const multiplier = (): void => {
          f.get(lower).memory("v128.load", 16 * at);
        };
        const known = (): void => {
          f.get(step)
            .memory("i32.load", 4 * at)
            .memory("v128.load");
        };
        arithmetic.addProduct(f, sum, multiplier, known).set(sum);
      });
      advance(f, lower, 64);
    });
    f.get(work).memory("v128.load");
    f.get(sums[0]!).get(sums[1]!).op("f64x2.add");
    f.get(sums[2]!).get(sums[3]!).op("f64x2.add", "f64x2.add", "f64x2.sub").set(value);
    field(f, record, row.last).tee(last).if();
    f.get(value).get(work).i32(placeBytes).op("i32.sub").memory("v128.load");
    f.get(last).get(image).op("i32.add").memory("v128.load");
    f.op("f64x2.mul", "f64x2.sub").set(value);
    f.op("end").get(work).get(value).memory("v128.store");
    advance(f, work, placeBytes);
  });
  return reference;
}
