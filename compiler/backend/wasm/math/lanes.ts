import type { FunctionBody } from "../encoder/function-body.js";
import type { PlainInstruction } from "../encoder/instructions.js";
import type { FunctionReference } from "../encoder/module.js";
import type { Code, LaneForm, TableRows } from "./lane-form.js";
import { scalarForm } from "./scalar-form.js";
import { vectorForm } from "./vector-form.js";

export type { Code };

/**
 * Arithmetic on doubles, written once for one lane (f64) and for two (f64x2), so that both forms make the
 * same IEEE 754 operations in the same order and agree to the bit. Operands are code; what is used
 * more than once is kept in a local.
 */
export interface Lanes {
  constant(value: number): Code;
  integer(value: bigint): Code;
  add(left: Code, right: Code): Code;
  sub(left: Code, right: Code): Code;
  mul(left: Code, right: Code): Code;
  div(left: Code, right: Code): Code;
  abs(operand: Code): Code;
  neg(operand: Code): Code;
  compare(relation: "eq" | "ne" | "lt" | "le" | "gt" | "ge", left: Code, right: Code): Code;
  /** The same bits as an integer, or as a double. */
  bits(operand: Code): Code;
  double(operand: Code): Code;
  addBits(left: Code, right: Code): Code;
  subBits(left: Code, right: Code): Code;
  mask(operand: Code, bits: bigint): Code;
  combine(operation: "or" | "xor", left: Code, right: Code): Code;
  shift(operand: Code, direction: "shl" | "shr_s" | "shr_u", count: number): Code;
  /** Both of two conditions. */
  both(left: Code, right: Code): Code;
  /** The one or the other, lane by lane. */
  either(condition: Code, whenTrue: Code, whenFalse: Code): Code;
  /** Finds the rows of a table now; gives the code that reads a column. */
  row(index: Code, table: TableRows): (column: number) => Code;
  parameter(index: number): Code;
  /** Computes now, into a new local; gives the code that reads it. */
  keep(operand: Code): Code;
  keepBits(operand: Code): Code;
  /** Returns what the scalar function `special` gives, unless the condition holds in every lane. */
  unless(condition: Code, special: FunctionReference, operands: readonly Code[]): void;
}

export type LaneCount = 1 | 2;

/** The writer of a function body for that many lanes. */
export function lanesOf(body: FunctionBody, count: LaneCount): Lanes {
  const form: LaneForm = count === 1 ? scalarForm : vectorForm;
  const write =
    (instruction: PlainInstruction, ...operands: readonly Code[]): Code =>
    () => {
      for (const operand of operands) operand();
      body.op(instruction);
    };
  const keepAs = (type: "f64" | "i64" | "v128", operand: Code): Code => {
    operand();
    const local = body.local(type);
    body.set(local);
    return () => void body.get(local);
  };
  const integer =
    (value: bigint): Code =>
    () =>
      form.integer(body, value);
  const then = (operand: Code, last: (body: FunctionBody) => void): Code => {
    return () => {
      operand();
      last(body);
    };
  };
  return {
    constant: (value) => () => form.constant(body, value),
    integer,
    add: (left, right) => write(`${form.doubles}.add`, left, right),
    sub: (left, right) => write(`${form.doubles}.sub`, left, right),
    mul: (left, right) => write(`${form.doubles}.mul`, left, right),
    div: (left, right) => write(`${form.doubles}.div`, left, right),
    abs: (operand) => write(`${form.doubles}.abs`, operand),
    neg: (operand) => write(`${form.doubles}.neg`, operand),
    compare: (relation, left, right) => write(`${form.doubles}.${relation}`, left, right),
    bits: (operand) => then(operand, form.toBits),
    double: (operand) => then(operand, form.toDouble),
    addBits: (left, right) => write(`${form.integers}.add`, left, right),
    subBits: (left, right) => write(`${form.integers}.sub`, left, right),
    mask: (operand, bits) => write(`${form.bitwise}.and`, operand, integer(bits)),
    combine: (operation, left, right) => write(`${form.bitwise}.${operation}`, left, right),
    shift: (operand, direction, places) => then(operand, () => form.shift(body, direction, places)),
    both: (left, right) => () => {
      left();
      right();
      form.both(body);
    },
    either: (condition, whenTrue, whenFalse) => () =>
      form.either(body, condition, whenTrue, whenFalse),
    row: (index, table) => form.row(body, keepAs(form.bitsType, index), table),
    parameter: (index) => () => void body.get(index),
    keep: (operand) => keepAs(form.type, operand),
    keepBits: (operand) => keepAs(form.bitsType, operand),
    unless: (condition, special, operands) => {
      condition();
      form.all(body);
      body.op("i32.eqz").if();
      form.lanewise(body, special, operands);
      body.op("return", "end");
    },
  };
}
