import type { ModuleWriter } from "../encoder/module.js";
import { rootMean } from "./norms.js";
import { forPairs, load, splat, store, sumOfPairs, total } from "./pairs.js";

/** residual(gamma, f, factor, slope, correction, residual, count). */
export function residualFunction(module: ModuleWriter): void {
  const parameters = ["f64", "i32", "f64", "i32", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("residual", { parameters, results: [] }, true));
  const [gamma, derivative, factor, slope, correction, residual, count] = [0, 1, 2, 3, 4, 5, 6];
  const [gammas, factors] = [splat(f, gamma), splat(f, factor)];
  forPairs(f, count, (pair) => {
    store(f, residual, pair, () => {
      f.get(gammas);
      load(f, derivative, pair).op("f64x2.mul").get(factors);
      load(f, slope, pair).op("f64x2.mul", "f64x2.sub");
      load(f, correction, pair).op("f64x2.sub");
    });
  });
}

/** subtract(v, difference, count): 1 when the differences are finite, else 0. */
export function subtractFunction(module: ModuleWriter): void {
  const parameters = ["i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("subtract", { parameters, results: ["i32"] }, true));
  const [v, difference, count] = [0, 1, 2];
  const value = f.local("v128");
  const sums = sumOfPairs(f, count, (pair) => {
    store(f, difference, pair, () => {
      load(f, difference, pair);
      load(f, v, pair).op("f64x2.sub").tee(value);
    });
    f.get(value).get(value).op("f64x2.sub");
  });
  total(f, sums).f64(0).op("f64.eq");
}

/** improve(unknown, scale, update, base, factor, state, weights, count): the norm of update. */
export function improveFunction(module: ModuleWriter): void {
  const parameters = ["i32", "f64", "i32", "i32", "f64", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("improve", { parameters, results: ["f64"] }, true));
  const [unknown, scale, update, base, factor, state, weights, count] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [scales, factors] = [splat(f, scale), splat(f, factor)];
  const [change, improved] = [f.local("v128"), f.local("v128")];
  rootMean(f, count, (pair) => {
    load(f, update, pair).set(change);
    store(f, unknown, pair, () => {
      load(f, unknown, pair).get(scales).get(change);
      f.op("f64x2.mul", "f64x2.add").tee(improved);
    });
    store(f, state, pair, () => {
      load(f, base, pair).get(factors).get(improved).op("f64x2.mul", "f64x2.add");
    });
    f.get(change);
    load(f, weights, pair).op("f64x2.mul");
  });
}
