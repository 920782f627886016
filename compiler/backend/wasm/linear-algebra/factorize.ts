import type { ModuleWriter } from "../encoder/module.js";
import type { Arithmetic } from "./arithmetic.js";
import { factorizeDense } from "./dense-block.js";
import { eliminateFunction } from "./eliminate.js";
import { finishDense, finishPair, finishSingle } from "./finish.js";
import { advance, field, forAddresses, headerField } from "./loops.js";
import { header, kinds, unit } from "./records.js";

/**
 * factorize(gamma): LU of I - gamma J by units of one or two rows: they are spread over the work rows, the
 * groups above that reach them are subtracted, and what remains is moved to U or to the dense block.
 * Returns the sum of the absolute multipliers.
 */
export function factorizeFunction(module: ModuleWriter, arithmetic: Arithmetic): void {
  const eliminate = eliminateFunction(module, arithmetic);
  const single = finishSingle(module);
  const pairs = [
    [kinds.pair, finishPair(module, arithmetic, 2, 0)],
    [kinds.firstPair, finishPair(module, arithmetic, 4, 0)],
    [kinds.secondPair, finishPair(module, arithmetic, 4, 2)],
  ] as const;
  const dense = finishDense(module);
  const denseBlock = factorizeDense(module, arithmetic);
  const reference = module.declare("factorize", { parameters: ["f64"], results: ["f64"] }, true);
  const f = module.bodyOf(reference);
  const gamma = 0;
  const [record, recordsEnd, list, listEnd] = [
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
  ];
  const [entry, entriesEnd, lower, work] = [
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
    f.local("i32"),
  ];
  const kind = f.local("i32");
  const zero = f.local("v128");

  /** Adds the one of I to a diagonal entry, and keeps it. */
  function diagonal(row: 0 | 1): void {
    const offset = 24 * row;
    f.get(work).get(work).memory("f64.load", offset).f64(1).op("f64.add");
    f.memory("f64.store", offset);
    field(f, record, unit.diagonal).get(work).memory("f64.load", offset);
    f.memory("f64.store", 8 * row);
  }

  f.get(gamma).op("f64.neg").set(gamma);
  f.base().get(zero).memory("v128.store", header.multipliers);
  headerField(f, header.work).set(work);
  headerField(f, header.workEnd).set(entriesEnd);
  forAddresses(f, work, entriesEnd, 16, () => {
    f.get(work).get(zero).memory("v128.store");
  });
  headerField(f, header.units).set(record);
  headerField(f, header.unitsEnd).set(recordsEnd);
  headerField(f, header.groupLists).set(list);
  headerField(f, header.scatter).set(entry);
  headerField(f, header.lower).set(lower);
  forAddresses(f, record, recordsEnd, unit.size, () => {
    field(f, record, unit.scatterEnd).set(entriesEnd);
    forAddresses(f, entry, entriesEnd, 8, () => {
      f.get(entry).memory("i32.load");
      f.get(gamma).get(entry).memory("i32.load", 4).memory("f64.load").op("f64.mul");
      f.memory("f64.store");
    });
    field(f, record, unit.work).set(work);
    field(f, record, unit.kind).set(kind);
    diagonal(0);
    f.get(kind).if();
    diagonal(1);
    f.op("end");
    field(f, record, unit.groupListEnd).set(listEnd);
    f.get(list).get(listEnd).get(lower).call(eliminate).set(lower);
    f.get(listEnd).set(list);
    for (const [value, pair] of pairs) {
      f.get(kind).i32(value).op("i32.eq").if();
      f.get(record).get(lower).call(pair).set(lower);
      f.op("else");
    }
    // No first row to be subtracted from a second.
    f.get(lower).get(zero).memory("v128.store");
    advance(f, lower, 16);
    f.get(kind).if().get(record).call(dense).op("else").get(record).call(single).op("end");
    for (let open = 0; open < pairs.length; open++) f.op("end");
  });
  f.call(denseBlock);
  for (const offset of [0, 8]) f.base().memory("f64.load", header.multipliers + offset);
  f.op("f64.add");
}
