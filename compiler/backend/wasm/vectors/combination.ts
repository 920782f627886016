import type { ModuleWriter } from "../encoder/module.js";
import { forPairs, load, splat, store } from "./pairs.js";

const mostTerms = 4;

/** addTerms(result, y, terms, c0, v0 .. c3, v3, count): result = y + c0 v0 + ... in one pass. */
export function addTermsFunction(module: ModuleWriter): void {
  const terms = Array.from({ length: mostTerms }, (_, term) => term);
  const parameters = [
    ...(["i32", "i32", "i32"] as const),
    ...terms.flatMap(() => ["f64", "i32"] as const),
    "i32" as const,
  ];
  const f = module.bodyOf(module.declare("addTerms", { parameters, results: [] }, true));
  const [result, y, given, count] = [0, 1, 2, parameters.length - 1];
  const factors = terms.map((term) => splat(f, 3 + 2 * term));
  const vectors = terms.map((term) => 4 + 2 * term);
  for (let most = 1; most <= mostTerms; most++) {
    f.get(given).i32(most).op("i32.eq").if();
    forPairs(f, count, (pair) => {
      store(f, result, pair, () => {
        load(f, y, pair);
        for (let term = 0; term < most; term++) {
          f.get(factors[term]!);
          load(f, vectors[term]!, pair).op("f64x2.mul", "f64x2.add");
        }
      });
    });
    f.op("end");
  }
}
