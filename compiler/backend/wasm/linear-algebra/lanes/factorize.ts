import type { FunctionReference, ModuleWriter } from "../../encoder/module.js";
import type { ValueType } from "../../encoder/value-types.js";
import type { Arithmetic } from "../arithmetic.js";
import { field, forAddresses, headerField } from "../loops.js";
import { eliminateFunction } from "./eliminate.js";
import { finishDense, finishFunction } from "./finish.js";
import { addToMultipliers, locals, ofPairs, type PairCount } from "./pairs.js";
import { header, pairBytes, placeBytes, row, shapes } from "./records.js";

/**
 * factorize1(image, cells, gamma, other gamma), factorize2(image, cells, gamma, other gamma, and the same of
 * a second pair): LU of I - gamma J of one pair of cells or two, row by row: the row is spread over the work
 * row, the groups above that reach it are subtracted, and what remains is moved to U or to the dense block.
 * `image` and `cells` are the distances [bytes] of the pair's image and of its place among the cells' values
 * from those of the first pair. The sums of the absolute multipliers become NaN for cells with values that
 * are not finite.
 */
export function factorizeFunction(
  module: ModuleWriter,
  arithmetic: Arithmetic,
  pairs: PairCount,
  denseBlock: FunctionReference,
): void {
  const eliminate = eliminateFunction(module, arithmetic, pairs);
  const finishes = shapes.map((shape) =>
    shape === "dense"
      ? finishDense(module, pairs)
      : finishFunction(module, arithmetic, pairs, shape),
  );
  const ofPair: readonly ValueType[] = ["i32", "i32", "f64", "f64"];
  const parameters = ofPairs(pairs, () => ofPair).flat();
  const f = module.bodyOf(module.declare(`factorize${pairs}`, { parameters, results: [] }, true));
  const images = ofPairs(pairs, (pair) => 4 * pair);
  const cells = ofPairs(pairs, (pair) => 4 * pair + 1);
  const [record, recordsEnd] = [f.local("i32"), f.local("i32")];
  const [entry, entriesEnd] = [f.local("i32"), f.local("i32")];
  const [work, source, shape] = [f.local("i32"), f.local("i32"), f.local("i32")];
  const factors = locals(f, pairs, "v128");
  const notFinite = locals(f, pairs, "v128");
  const [value, zero] = [f.local("v128"), f.local("v128")];

  function clear(): void {
    headerField(f, header.work).set(work);
    headerField(f, header.workEnd).set(entriesEnd);
    forAddresses(f, work, entriesEnd, placeBytes, () => {
      ofPairs(pairs, (pair) =>
        f
          .get(work)
          .get(zero)
          .memory("v128.store", pairBytes * pair),
      );
    });
  }

  /** Spreads a row of I - gamma J over the work row. */
  function spread(): void {
    field(f, record, row.scatterEnd).set(entriesEnd);
    forAddresses(f, entry, entriesEnd, 8, () => {
      f.get(entry).memory("i32.load").set(work);
      f.get(entry).memory("i32.load", 4).set(source);
      ofPairs(pairs, (pair) => {
        f.get(work).get(source).get(cells[pair]!).op("i32.add").memory("v128.load");
        f.get(factors[pair]!)
          .op("f64x2.mul")
          .tee(value)
          .memory("v128.store", pairBytes * pair);
        f.get(value).get(value).op("f64x2.sub").get(notFinite[pair]!);
        f.op("f64x2.add").set(notFinite[pair]!);
      });
    });
    field(f, record, row.work).set(work);
    images.forEach((image, pair) => {
      f.get(work).get(work);
      f.memory("v128.load", pairBytes * pair)
        .f64x2(1)
        .op("f64x2.add")
        .tee(value);
      f.memory("v128.store", pairBytes * pair);
      field(f, record, row.diagonal).get(image).op("i32.add").get(value).memory("v128.store");
    });
  }

  function finish(): void {
    field(f, record, row.shape).set(shape);
    finishes.forEach((each, at) => {
      const last = at === finishes.length - 1;
      if (!last) f.get(shape).i32(at).op("i32.eq").if();
      f.get(record);
      for (const image of images) f.get(image);
      f.call(each);
      if (!last) f.op("else");
    });
    for (let open = 1; open < finishes.length; open++) f.op("end");
  }

  images.forEach((image, pair) => {
    f.get(image + 2)
      .op("f64x2.splat")
      .get(image + 3);
    f.lane("f64x2.replace_lane", 1).op("f64x2.neg").set(factors[pair]!);
    headerField(f, header.multipliers).get(image).op("i32.add").get(zero).memory("v128.store");
  });
  clear();
  headerField(f, header.rows).set(record);
  headerField(f, header.rowsEnd).set(recordsEnd);
  headerField(f, header.scatter).set(entry);
  forAddresses(f, record, recordsEnd, row.size, () => {
    spread();
    field(f, record, row.list);
    field(f, record, row.listEnd);
    for (const image of images) f.get(image);
    f.call(eliminate);
    finish();
  });
  for (const image of images) f.get(image).call(denseBlock);
  addToMultipliers(f, images, notFinite);
}
