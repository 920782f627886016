import type { FunctionBody, Local } from "../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { addToMultipliers, keepMultiplier } from "./eliminate.js";
import { advance, field, forAddresses, headerField } from "./loops.js";
import { group, header, triangle, unit } from "./records.js";

/** What the functions below share: the unit's group, and where its values go. */
interface Target {
  readonly f: FunctionBody;
  readonly record: Local;
  readonly reciprocals: Local;
  readonly upper: Local;
  readonly column: Local;
  readonly columnsEnd: Local;
  readonly place: Local;
  readonly zero: Local;
}

function targetOf(f: FunctionBody, record: Local): Target {
  const target: Target = {
    f,
    record,
    reciprocals: f.local("i32"),
    upper: f.local("i32"),
    column: f.local("i32"),
    columnsEnd: f.local("i32"),
    place: f.local("i32"),
    zero: f.local("v128"),
  };
  field(f, record, unit.reciprocals).set(target.reciprocals);
  field(f, record, unit.target).tee(target.place).memory("i32.load", group.upper).set(target.upper);
  field(f, target.place, group.columns).set(target.column);
  field(f, target.place, group.columnsEnd).set(target.columnsEnd);
  return target;
}

/** Runs `body` with `place` at each column's work, which is zero afterwards. */
function forColumns({ f, column, columnsEnd, place, zero }: Target, body: () => void): void {
  forAddresses(f, column, columnsEnd, 4, () => {
    f.get(column).memory("i32.load").set(place);
    body();
    f.get(place).get(zero).memory("v128.store");
  });
}

/** (unit): moves a single row to U. */
export function finishSingle(module: ModuleWriter): FunctionReference {
  const reference = module.declare("finishSingle", { parameters: ["i32"], results: [] });
  const f = module.bodyOf(reference);
  const target = targetOf(f, 0);
  const { reciprocals, upper, place, zero } = target;
  field(f, 0, unit.work).set(place);
  f.get(reciprocals).f64(1).get(place).memory("f64.load").op("f64.div").memory("f64.store");
  f.get(place).get(zero).memory("v128.store");
  forColumns(target, () => {
    f.get(upper).get(place).memory("f64.load").memory("f64.store");
    advance(f, upper, 8);
  });
  return reference;
}

/**
 * (unit, next multiplier): subtracts the rows of the group above a pair of rows, then its first row from
 * its second, and moves both to U.
 *
 * @param member place of the first row within the group
 */
export function finishPair(
  module: ModuleWriter,
  arithmetic: Arithmetic,
  width: 2 | 4,
  member: 0 | 2,
): FunctionReference {
  const name = `finish${width}${member}`;
  const reference = module.declare(name, { parameters: ["i32", "i32"], results: ["i32"] });
  const f = module.bodyOf(reference);
  const [record, lower] = [0, 1];
  const target = targetOf(f, record);
  const { reciprocals, upper, place, zero } = target;
  const work = f.local("i32");
  const values = f.local("v128");
  const inner = f.local("v128");
  const sum = f.local("v128");
  const above = Array.from({ length: member }, () => f.local("v128"));

  /** Subtracts the pair's first row from its second in `values`. */
  function subtractFirst(): void {
    const firsts = (): void => {
      f.get(values).get(values).shuffle(0, 2);
    };
    arithmetic.subtractProduct(f, values, firsts, inner).tee(values);
  }

  /** Subtracts the product of a row above with the value of U at an offset. */
  function subtractAbove(step: number, offset: number): void {
    const u = (): void => {
      f.get(upper).memory("v128.load64_splat", offset);
    };
    arithmetic.subtractProduct(f, values, above[step]!, u).set(values);
  }

  field(f, record, unit.work).i32(placeOf(member)).op("i32.sub").set(work);
  for (let step = 0; step < member; step++) {
    f.get(work).memory("v128.load", placeOf(step));
    f.get(reciprocals)
      .i32(8 * (member - step))
      .op("i32.sub")
      .memory("v128.load64_splat");
    f.op("f64x2.mul").set(above[step]!);
    f.get(work).get(zero).memory("v128.store", placeOf(step));
    keepMultiplier(f, lower, 16 * step, above[step]!, sum);
    for (let right = step + 1; right < width; right++) {
      f.get(work).memory("v128.load", placeOf(right)).set(values);
      subtractAbove(step, 8 * (triangle(right) + step));
      f.get(work).get(values).memory("v128.store", placeOf(right));
    }
  }
  f.get(reciprocals).f64(1).get(work).memory("f64.load", placeOf(member)).op("f64.div");
  f.memory("f64.store");
  f.get(zero)
    .get(work)
    .memory("f64.load", placeOf(member) + 8);
  f.get(reciprocals).memory("f64.load").op("f64.mul").lane("f64x2.replace_lane", 1).set(inner);
  keepMultiplier(f, lower, 16 * member, inner, sum);
  f.get(work).get(zero).memory("v128.store", placeOf(member));

  f.get(work)
    .memory("v128.load", placeOf(member + 1))
    .set(values);
  f.get(upper);
  subtractFirst();
  f.lane("f64x2.extract_lane", 0).memory("f64.store", 8 * (triangle(member + 1) + member));
  f.get(reciprocals).f64(1).get(values).lane("f64x2.extract_lane", 1).op("f64.div");
  f.memory("f64.store", 8);
  f.get(work)
    .get(zero)
    .memory("v128.store", placeOf(member + 1));

  for (let right = member + 2; right < width; right++) {
    f.get(work).memory("v128.load", placeOf(right)).set(values);
    f.get(upper);
    subtractFirst();
    f.memory("v128.store", 8 * (triangle(right) + member));
    f.get(work).get(zero).memory("v128.store", placeOf(right));
  }

  advance(f, upper, 8 * triangle(width));
  forColumns(target, () => {
    f.get(place).memory("v128.load").set(values);
    for (let step = 0; step < member; step++) subtractAbove(step, 8 * step);
    f.get(upper);
    subtractFirst();
    f.memory("v128.store", 8 * member);
    advance(f, upper, 8 * width);
  });
  addToMultipliers(f, sum);
  f.get(lower)
    .i32(16 * (member + 1))
    .op("i32.add");
  return reference;
}

/** Distance of the work of a step from that of its group's first. */
function placeOf(step: number): number {
  return 16 * step;
}

/** (unit): moves two rows to the dense block. */
export function finishDense(module: ModuleWriter): FunctionReference {
  const reference = module.declare("finishDense", { parameters: ["i32"], results: [] });
  const f = module.bodyOf(reference);
  const row = f.local("i32");
  const rowEnd = f.local("i32");
  const stride = f.local("i32");
  const place = f.local("i32");
  const zero = f.local("v128");
  headerField(f, header.denseSize).i32(3).op("i32.shl").set(stride);
  headerField(f, header.denseWork).set(place);
  field(f, 0, unit.target).tee(row).get(stride).op("i32.add").set(rowEnd);
  forAddresses(f, row, rowEnd, 16, () => {
    for (const lane of [0, 1] as const) {
      f.get(row);
      if (lane === 1) f.get(stride).op("i32.add");
      f.get(place).memory("v128.load").get(place).memory("v128.load", 16);
      f.shuffle(lane, lane === 0 ? 2 : 3).memory("v128.store");
    }
    for (const offset of [0, 16]) f.get(place).get(zero).memory("v128.store", offset);
    advance(f, place, 32);
  });
  return reference;
}
