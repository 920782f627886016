import type { Local } from "../../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { Arithmetic } from "../arithmetic.js";
import { advance, field, forAddresses, headerField } from "../loops.js";
import { group, triangle } from "../records.js";
import { addToMultipliers, locals, ofPairs, type PairCount } from "./pairs.js";
import { header, pairBytes, placeBytes, row } from "./records.js";

/**
 * (row, images): subtracts the rows of its group above from the work row, and moves it to U.
 *
 * @param width  of the group
 * @param member place of the row within it
 */
export function finishFunction(
  module: ModuleWriter,
  arithmetic: Arithmetic,
  pairs: PairCount,
  { width, member }: { readonly width: number; readonly member: number },
): FunctionReference {
  const parameters = ["i32", ...ofPairs(pairs, () => "i32" as const)] as const;
  const name = `finish${pairs}${width}${member}`;
  const reference = module.declare(name, { parameters, results: [] });
  const f = module.bodyOf(reference);
  const record = 0;
  const images = ofPairs(pairs, (pair) => 1 + pair);
  const [work, own, list] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const [column, columnsEnd, place] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const reciprocals = locals(f, pairs, "i32");
  const upper = locals(f, pairs, "i32");
  const sums = locals(f, pairs, "v128");
  const [value, zero] = [f.local("v128"), f.local("v128")];
  const above = ofPairs(pairs, () => Array.from({ length: member }, () => f.local("v128")));

  /** Takes a value and subtracts the first rows of the group, whose values of U are at an offset. */
  function take(
    pair: number,
    address: Local,
    distance: number,
    rows: number,
    offset: number,
  ): void {
    f.get(address)
      .memory("v128.load", distance + pairBytes * pair)
      .set(value);
    f.get(address)
      .get(zero)
      .memory("v128.store", distance + pairBytes * pair);
    for (let step = 0; step < rows; step++) {
      const u = (): void => {
        f.get(upper[pair]!).memory("v128.load", offset + 16 * step);
      };
      arithmetic.subtractProduct(f, value, above[pair]![step]!, u).set(value);
    }
  }

  function store(address: Local, offset: number): void {
    f.get(address).get(value).memory("v128.store", offset);
  }

  field(f, record, row.listEnd).set(list);
  field(f, record, row.target).tee(own);
  f.memory("i32.load", group.work).set(work);
  field(f, own, group.columns).set(column);
  field(f, own, group.columnsEnd).set(columnsEnd);
  images.forEach((image, pair) => {
    field(f, own, group.reciprocals).get(image).op("i32.add").set(reciprocals[pair]!);
    field(f, own, group.upper).get(image).op("i32.add").set(upper[pair]!);
    for (let step = 0; step < member; step++) {
      const multiplier = above[pair]![step]!;
      take(pair, work, placeBytes * step, step, 16 * triangle(step));
      f.get(value).get(reciprocals[pair]!);
      f.memory("v128.load", 16 * step)
        .op("f64x2.mul")
        .set(multiplier);
      f.get(list).memory("i32.load", 4 * step);
      f.get(image).op("i32.add").get(multiplier).memory("v128.store");
      f.get(multiplier).op("f64x2.abs").get(sums[pair]!).op("f64x2.add").set(sums[pair]!);
    }
    take(pair, work, placeBytes * member, member, 16 * triangle(member));
    f.f64x2(1).get(value).op("f64x2.div").set(value);
    store(reciprocals[pair]!, 16 * member);
    for (let right = member + 1; right < width; right++) {
      take(pair, work, placeBytes * right, member, 16 * triangle(right));
      store(upper[pair]!, 16 * (triangle(right) + member));
    }
    advance(f, upper[pair]!, 16 * triangle(width));
  });
  forAddresses(f, column, columnsEnd, 4, () => {
    f.get(column).memory("i32.load").set(place);
    upper.forEach((each, pair) => {
      take(pair, place, 0, member, 0);
      store(each, 16 * member);
      advance(f, each, 16 * width);
    });
  });
  if (member > 0) addToMultipliers(f, images, sums);
  return reference;
}

/** (row, images): moves the work row to the dense block. */
export function finishDense(module: ModuleWriter, pairs: PairCount): FunctionReference {
  const parameters = ["i32", ...ofPairs(pairs, () => "i32" as const)] as const;
  const reference = module.declare(`finishDense${pairs}`, { parameters, results: [] });
  const f = module.bodyOf(reference);
  const [work, workEnd] = [f.local("i32"), f.local("i32")];
  const targets = locals(f, pairs, "i32");
  const zero = f.local("v128");
  targets.forEach((target, pair) =>
    field(f, 0, row.target)
      .get(1 + pair)
      .op("i32.add")
      .set(target),
  );
  headerField(f, header.denseWork).tee(work);
  headerField(f, header.denseSize).i32(placeBytes).op("i32.mul", "i32.add").set(workEnd);
  forAddresses(f, work, workEnd, placeBytes, () => {
    targets.forEach((target, pair) => {
      f.get(target).get(work);
      f.memory("v128.load", pairBytes * pair).memory("v128.store");
      f.get(work)
        .get(zero)
        .memory("v128.store", pairBytes * pair);
      advance(f, target, 16);
    });
  });
  return reference;
}
