import type { FunctionBody, Local } from "../encoder/function-body.js";
import type { ModuleWriter } from "../encoder/module.js";
import type { PlainInstruction } from "../encoder/instructions.js";
import { forPairs, load, splat, store, type Pair } from "./pairs.js";

const highestOrder = 5;
const orders = [1, 2, 3, 4, 5];

/*
 * A Nordsieck array is given by the address of its first column and by the distance of its columns, both
 * in bytes.
 */

/** predict and retract(order, z, distance, count). */
export function shiftFunctions(module: ModuleWriter): void {
  shiftFunction(module, "predict", "f64x2.add");
  shiftFunction(module, "retract", "f64x2.sub");
}

/** Sweeps through the Pascal triangle with all columns of a pair of elements in locals. */
function shiftFunction(module: ModuleWriter, name: string, operation: PlainInstruction): void {
  const parameters = ["i32", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare(name, { parameters, results: [] }, true));
  const [order, count] = [0, 3];
  const z = columns(f, 1, 2);
  const values = z.map(() => f.local("v128"));
  forOrders(f, order, (q) => {
    forPairs(f, count, (pair) => {
      for (let j = 0; j <= q; j++) load(f, z[j]!, pair).set(values[j]!);
      for (let sweep = 1; sweep <= q; sweep++) {
        for (let j = q; j >= sweep; j--) {
          f.get(values[j - 1]!)
            .get(values[j]!)
            .op(operation)
            .set(values[j - 1]!);
        }
      }
      for (let j = 0; j < q; j++) store(f, z[j]!, pair, () => f.get(values[j]!));
    });
  });
}

/** correct(order, lambda, correction, z, distance, count). */
export function correctFunction(module: ModuleWriter): void {
  const parameters = ["i32", "i32", "i32", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("correct", { parameters, results: [] }, true));
  const [order, lambda, correction, count] = [0, 1, 2, 5];
  const z = columns(f, 3, 4);
  const factors = z.map(() => f.local("v128"));
  const change = f.local("v128");
  forOrders(f, order, (q) => {
    for (let j = 0; j <= q; j++) {
      f.get(lambda)
        .memory("v128.load64_splat", 8 * j)
        .set(factors[j]!);
    }
    forPairs(f, count, (pair) => {
      load(f, correction, pair).set(change);
      for (let j = 0; j <= q; j++) {
        addProduct(f, z[j]!, pair, () => f.get(factors[j]!).get(change));
      }
    });
  });
}

/** rescale(order, ratio, z, distance, count). */
export function rescaleFunction(module: ModuleWriter): void {
  const parameters = ["i32", "f64", "i32", "i32", "i32"] as const;
  const f = module.bodyOf(module.declare("rescale", { parameters, results: [] }, true));
  const [order, ratio, count] = [0, 1, 4];
  const z = columns(f, 2, 3);
  const factor = f.local("f64");
  f.get(ratio).set(factor);
  for (const j of orders) {
    f.get(order).i32(j).op("i32.ge_u").if();
    const factors = splat(f, factor);
    forPairs(f, count, (pair) => {
      store(f, z[j]!, pair, () => load(f, z[j]!, pair).get(factors).op("f64x2.mul"));
    });
    f.get(factor).get(ratio).op("f64.mul").set(factor);
    f.op("end");
  }
}

/** The addresses of all columns. */
function columns(f: FunctionBody, first: Local, distance: Local): readonly Local[] {
  const z = [first];
  for (let j = 1; j <= highestOrder; j++) {
    const next = f.local("i32");
    f.get(z[j - 1]!)
      .get(distance)
      .op("i32.add")
      .set(next);
    z.push(next);
  }
  return z;
}

/** Writes `body` once for every order, of which the one that is asked for runs. */
function forOrders(f: FunctionBody, order: Local, body: (q: number) => void): void {
  for (const q of orders) {
    f.get(order).i32(q).op("i32.eq").if();
    body(q);
    f.op("end");
  }
}

/** vector += a b, of the two pairs that `factors` pushes. */
function addProduct(f: FunctionBody, vector: Local, pair: Pair, factors: () => void): void {
  store(f, vector, pair, () => {
    load(f, vector, pair);
    factors();
    f.op("f64x2.mul", "f64x2.add");
  });
}
