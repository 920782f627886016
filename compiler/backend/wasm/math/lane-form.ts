import type { FunctionBody } from "../encoder/function-body.js";
import type { FunctionReference } from "../encoder/module.js";

/** Writes instructions that leave one value on the stack. */
export type Code = () => void;

/** What differs between code for one double and for two of them in a vector. */
export interface LaneForm {
  readonly type: "f64" | "v128";
  readonly bitsType: "i64" | "v128";
  /** What comparisons leave on the stack: a number that is not zero, or all bits of a lane. */
  readonly conditionType: "i32" | "v128";
  /** What the names of arithmetic and integer instructions start with. */
  readonly doubles: "f64" | "f64x2";
  readonly integers: "i64" | "i64x2";
  readonly bitwise: "i64" | "v128";
  readonly load: "f64.load" | "v128.load";
  readonly store: "f64.store" | "v128.store";
  /** From the one, the other and a condition to the one where the condition holds. */
  readonly select: "select" | "v128.bitselect";
  constant(body: FunctionBody, value: number): void;
  integer(body: FunctionBody, value: bigint): void;
  /** The same bits as an integer, or as a double. */
  toBits(body: FunctionBody): void;
  toDouble(body: FunctionBody): void;
  shift(body: FunctionBody, direction: "shl" | "shr_s" | "shr_u", count: number): void;
  both(body: FunctionBody): void;
  /** From a condition to one where it holds and zero elsewhere. */
  indicator(body: FunctionBody): void;
  /** `whenTrue` or `whenFalse`, lane by lane; one lane runs only that of the two. */
  either(body: FunctionBody, condition: Code, whenTrue: Code, whenFalse: Code): void;
  /** From a condition in every lane to one number that is not zero when all lanes meet it. */
  all(body: FunctionBody): void;
  /** The rows of a table: a function that gives the code of a column. */
  row(body: FunctionBody, index: Code, table: TableRows): (column: number) => Code;
  /** The scalar function in every lane. */
  lanewise(body: FunctionBody, target: FunctionReference, operands: readonly Code[]): void;
}

/** A table of doubles: bytes from the module's base, and the exponent of the row's length in bytes. */
export interface TableRows {
  readonly offset: number;
  readonly rowShift: number;
}
