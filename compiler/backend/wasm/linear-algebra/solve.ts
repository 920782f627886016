import type { Local } from "../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { solveDenseFunction } from "./solve-dense.js";
import { advance, field, forAddresses, headerField } from "./loops.js";
import { group, header, triangle, unit } from "./records.js";

/** solve(): overwrites the right-hand side with the solution. */
export function solveFunction(module: ModuleWriter, arithmetic: Arithmetic): void {
  const forward = forwardFunction(module, arithmetic);
  const dense = solveDenseFunction(module, arithmetic);
  const backward = backwardFunction(module, arithmetic);
  const reference = module.declare("solve", { parameters: [], results: [] }, true);
  const f = module.bodyOf(reference);
  const [order, end, work] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const value = f.local("f64");
  headerField(f, header.order).set(order);
  headerField(f, header.orderEnd).set(end);
  headerField(f, header.work).set(work);
  forAddresses(f, order, end, 4, () => {
    f.get(work).get(order).memory("i32.load").memory("f64.load").memory("f64.store");
    advance(f, work, 16);
  });
  // The place of columns that only fill up lists.
  f.get(work).get(value).memory("f64.store");
  f.call(forward).call(dense).call(backward);
  headerField(f, header.order).set(order);
  headerField(f, header.statesEnd).set(end);
  headerField(f, header.work).set(work);
  forAddresses(f, order, end, 4, () => {
    f.get(order).memory("i32.load").get(work).memory("f64.load").memory("f64.store");
    advance(f, work, 16);
  });
}

/** Forward substitution by units: both rows' products with the steps before them at once. */
function forwardFunction(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("forward", { parameters: [], results: [] });
  const f = module.bodyOf(reference);
  const [record, recordsEnd, lower, step, stepsEnd, unrolledEnd, work] = Array.from(
    { length: 7 },
    () => f.local("i32"),
  ) as [Local, Local, Local, Local, Local, Local, Local];
  const sums = Array.from({ length: 4 }, () => f.local("v128"));
  const zero = f.local("v128");
  const first = f.local("f64");

  function term(at: number): void {
    const both = (): void => {
      f.get(lower).memory("v128.load", 16 * at);
    };
    const known = (): void => {
      f.get(step)
        .memory("i32.load", 4 * at)
        .memory("v128.load64_splat");
    };
    arithmetic.addProduct(f, sums[at]!, both, known).set(sums[at]!);
  }

  headerField(f, header.units).set(record);
  headerField(f, header.unitsEnd).set(recordsEnd);
  headerField(f, header.lower).set(lower);
  headerField(f, header.lowerSteps).set(step);
  forAddresses(f, record, recordsEnd, unit.size, () => {
    field(f, record, unit.lowerStepsEnd).tee(stepsEnd).i32(12).op("i32.sub").set(unrolledEnd);
    for (const sum of sums) f.get(zero).set(sum);
    forAddresses(f, step, unrolledEnd, 16, () => {
      for (const at of [0, 1, 2, 3]) term(at);
      advance(f, lower, 64);
    });
    forAddresses(f, step, stepsEnd, 4, () => {
      term(0);
      advance(f, lower, 16);
    });
    f.get(sums[0]!).get(sums[1]!).op("f64x2.add");
    f.get(sums[2]!).get(sums[3]!).op("f64x2.add", "f64x2.add").set(sums[0]!);
    field(f, record, unit.work).tee(work);
    f.get(work).memory("f64.load").get(sums[0]!).lane("f64x2.extract_lane", 0).op("f64.sub");
    f.tee(first).memory("f64.store");
    f.get(work).get(work).memory("f64.load", 16);
    f.get(sums[0]!).lane("f64x2.extract_lane", 1).op("f64.sub");
    f.get(first).get(lower).memory("f64.load", 8).op("f64.mul", "f64.sub");
    f.memory("f64.store", 16);
    advance(f, lower, 16);
  });
  return reference;
}

/** Back substitution by groups, from the last to the first. */
function backwardFunction(module: ModuleWriter, arithmetic: Arithmetic): FunctionReference {
  const reference = module.declare("backward", { parameters: [], results: [] });
  const f = module.bodyOf(reference);
  const [record, records, work, reciprocals, upper, column, columnsEnd, width] = Array.from(
    { length: 8 },
    () => f.local("i32"),
  ) as [Local, Local, Local, Local, Local, Local, Local, Local];
  const [sum0, sum1] = [f.local("v128"), f.local("v128")];
  const zero = f.local("v128");
  const solution = Array.from({ length: 4 }, () => f.local("f64"));

  function single(): void {
    f.get(zero).set(sum0);
    forAddresses(f, column, columnsEnd, 8, () => {
      const known = (): void => {
        f.get(column).memory("i32.load", 4).memory("v128.load64_splat");
        f.get(column).memory("i32.load").memory("f64.load").lane("f64x2.replace_lane", 0);
      };
      const entries = (): void => {
        f.get(upper).memory("v128.load");
      };
      arithmetic.addProduct(f, sum0, entries, known).set(sum0);
      advance(f, upper, 16);
    });
    f.get(work).get(work).memory("f64.load");
    f.get(sum0).lane("f64x2.extract_lane", 0).get(sum0).lane("f64x2.extract_lane", 1);
    f.op("f64.add", "f64.sub")
      .get(reciprocals)
      .memory("f64.load")
      .op("f64.mul")
      .memory("f64.store");
  }

  function several(rows: 2 | 4): void {
    const sums = [sum0, sum1].slice(0, rows / 2);
    const offset = 8 * triangle(rows);
    for (const sum of sums) f.get(zero).set(sum);
    forAddresses(f, column, columnsEnd, 4, () => {
      sums.forEach((sum, pair) => {
        const both = (): void => {
          f.get(upper).memory("v128.load", offset + 16 * pair);
        };
        const known = (): void => {
          f.get(column).memory("i32.load").memory("v128.load64_splat");
        };
        arithmetic.addProduct(f, sum, both, known).set(sum);
      });
      advance(f, upper, 8 * rows);
    });
    field(f, record, group.upper).set(upper);
    for (let row = rows - 1; row >= 0; row--) {
      f.get(work)
        .get(work)
        .memory("f64.load", 16 * row);
      f.get(sums[row >> 1]!)
        .lane("f64x2.extract_lane", row % 2 === 0 ? 0 : 1)
        .op("f64.sub");
      for (let right = rows - 1; right > row; right--) {
        f.get(upper).memory("f64.load", 8 * (triangle(right) + row));
        f.get(solution[right]!).op("f64.mul", "f64.sub");
      }
      f.get(reciprocals)
        .memory("f64.load", 8 * row)
        .op("f64.mul")
        .tee(solution[row]!);
      f.memory("f64.store", 16 * row);
    }
  }

  headerField(f, header.groups).set(records);
  headerField(f, header.groupsEnd).set(record);
  f.block().loop();
  f.get(record).get(records).op("i32.eq").branchIf(1);
  advance(f, record, -group.size);
  field(f, record, group.work).set(work);
  field(f, record, group.reciprocals).set(reciprocals);
  field(f, record, group.upper).set(upper);
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
