import type { FunctionBody, Local } from "../encoder/function-body.js";

/** Writes what pushes one value. */
export type Operand = Local | (() => void);

/** How vectors of doubles are multiplied and added; operands are pushed when they are needed. */
export interface Arithmetic {
  /** value - a b */
  subtractProduct(f: FunctionBody, value: Operand, a: Operand, b: Operand): FunctionBody;
  /** value + a b */
  addProduct(f: FunctionBody, value: Operand, a: Operand, b: Operand): FunctionBody;
}

/** Every product is rounded before it is added: the same in every engine. */
export const exact: Arithmetic = {
  subtractProduct: (f, value, a, b) => push(f, value, a, b).op("f64x2.mul", "f64x2.sub"),
  addProduct: (f, value, a, b) => push(f, value, a, b).op("f64x2.mul", "f64x2.add"),
};

/**
 * One rounding where the engine's processor has a fused multiplication and addition, else two (WebAssembly
 * Core Specification 3.0, section 4.3.4, relaxed operations).
 */
export const fused: Arithmetic = {
  subtractProduct: (f, value, a, b) => push(f, a, b, value).op("f64x2.relaxed_nmadd"),
  addProduct: (f, value, a, b) => push(f, a, b, value).op("f64x2.relaxed_madd"),
};

function push(f: FunctionBody, ...operands: readonly Operand[]): FunctionBody {
  for (const operand of operands) {
    if (typeof operand === "number") f.get(operand);
    else operand();
  }
  return f;
}
