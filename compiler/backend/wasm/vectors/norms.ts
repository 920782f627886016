import type { FunctionBody, Local } from "../encoder/function-body.js";
import type { ModuleWriter } from "../encoder/module.js";
import { forPairs, load, splat, store, sumOfPairs, total, type Pair } from "./pairs.js";

/** Pushes sqrt(mean of the squares of what `body` pushes). */
export function rootMean(f: FunctionBody, count: Local, body: (pair: Pair) => void): void {
  const value = f.local("v128");
  const sums = sumOfPairs(f, count, (pair) => {
    body(pair);
    f.tee(value).get(value).op("f64x2.mul");
  });
  total(f, sums).get(count).op("f64.convert_i32_s", "f64.div", "f64.sqrt");
}

/** weigh(y, relative, absolute, weights, count). */
export function weighFunction(module: ModuleWriter): void {
  const parameters = ["i32", "i32", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("weigh", { parameters, results: [] }, true));
  const [y, relative, absolute, weights, count] = [0, 1, 2, 3, 4];
  forPairs(f, count, (pair) => {
    store(f, weights, pair, () => {
      f.f64x2(1);
      load(f, relative, pair);
      load(f, y, pair).op("f64x2.abs", "f64x2.mul");
      load(f, absolute, pair).op("f64x2.add", "f64x2.div");
    });
  });
}

/** norm(v, weights, count). */
export function normFunction(module: ModuleWriter): void {
  const parameters = ["i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("norm", { parameters, results: ["f64"] }, true));
  const [v, weights, count] = [0, 1, 2];
  rootMean(f, count, (pair) => {
    load(f, v, pair);
    load(f, weights, pair).op("f64x2.mul");
  });
}

/** normOfDifference(a, factor, b, weights, count). */
export function normOfDifferenceFunction(module: ModuleWriter): void {
  const parameters = ["i32", "f64", "i32", "i32", "i32"] as const;
  const type = { parameters, results: ["f64"] } as const;
  const f = module.bodyOf(module.declare("normOfDifference", type, true));
  const [a, factor, b, weights, count] = [0, 1, 2, 3, 4];
  const factors = splat(f, factor);
  rootMean(f, count, (pair) => {
    load(f, a, pair).get(factors);
    load(f, b, pair).op("f64x2.mul", "f64x2.sub");
    load(f, weights, pair).op("f64x2.mul");
  });
}

/** normBetween(v, a, b, relative, absolute, count). */
export function normBetweenFunction(module: ModuleWriter): void {
  const parameters = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("normBetween", { parameters, results: ["f64"] }, true));
  const [v, a, b, relative, absolute, count] = [0, 1, 2, 3, 4, 5];
  rootMean(f, count, (pair) => {
    load(f, v, pair);
    load(f, relative, pair);
    load(f, a, pair).op("f64x2.abs");
    load(f, b, pair).op("f64x2.abs", "f64x2.max", "f64x2.mul");
    load(f, absolute, pair).op("f64x2.add", "f64x2.div");
  });
}

/** isFinite(v, count): 1 when all elements are finite, else 0. */
export function isFiniteFunction(module: ModuleWriter): void {
  const parameters = ["i32", "i32"] as const;
  const f = module.bodyOf(module.declare("isFinite", { parameters, results: ["i32"] }, true));
  const [v, count] = [0, 1];
  const value = f.local("v128");
  const sums = sumOfPairs(f, count, (pair) => {
    load(f, v, pair).tee(value).get(value).op("f64x2.sub");
  });
  total(f, sums).f64(0).op("f64.eq");
}
