import { operation, type CallName } from "../../graph/operations.js";
import type { Expression, SignedTerm } from "../expression.js";
import type { FunctionBody, Local } from "./encoder/function-body.js";
import type { DeclaredMath } from "./math/declare.js";
import type { LaneForm } from "./math/lane-form.js";

/** Where the values that expressions mention are found in one function. */
export interface Operands {
  readonly body: FunctionBody;
  readonly form: LaneForm;
  readonly locals: ReadonlyMap<string, Local>;
  /** Leaves an element of a buffer on the stack. */
  element(element: Extract<Expression, { kind: "element" }>): void;
  readonly math: DeclaredMath;
}

/**
 * Leaves the value of an expression on the stack: its operations in their order, which is the same in
 * every form.
 */
export function emit(operands: Operands, expression: Expression): void {
  const { body, form, locals } = operands;
  switch (expression.kind) {
    case "number":
      return void form.constant(body, expression.value);
    case "local":
      return void body.get(locals.get(expression.name)!);
    case "element":
      return operands.element(expression);
    case "negative":
      emit(operands, expression.operand);
      return void body.op(`${form.doubles}.neg`);
    case "product":
      expression.factors.forEach((factor, i) => {
        emit(operands, factor);
        if (i > 0) body.op(`${form.doubles}.mul`);
      });
      return;
    case "quotient":
      emit(operands, expression.numerator);
      emit(operands, expression.denominator);
      return void body.op(`${form.doubles}.div`);
    case "sum":
      return emitSum(operands, expression.terms);
    case "call":
      return emitCall(operands, expression.name, expression.operands);
  }
}

/**
 * Leaves the sum of the terms on the stack. A leading `-a + b` is `b - a`: IEEE 754 defines a difference
 * as the sum with the negative, and sums do not depend on the order of their two terms, so the bits are
 * the same, signs of zeros included. `-a - b` is not `-(a + b)` in that sense where a and b cancel.
 */
export function emitSum(operands: Operands, terms: readonly SignedTerm[]): void {
  const { body, form } = operands;
  const [first, second, ...rest] = terms;
  const swaps = first?.negative === true && second?.negative === false;
  const ordered = swaps ? [second, first, ...rest] : terms;
  ordered.forEach(({ negative, value }, i) => {
    emit(operands, value);
    if (i > 0) body.op(`${form.doubles}.${negative ? "sub" : "add"}`);
    else if (negative) body.op(`${form.doubles}.neg`);
  });
}

/** Adds the sum of the terms to the value on the stack; a single negative term is subtracted. */
export function emitAdded(operands: Operands, terms: readonly SignedTerm[]): void {
  const { body, form } = operands;
  const [only] = terms;
  if (terms.length === 1 && only!.negative) {
    emit(operands, only!.value);
    body.op(`${form.doubles}.sub`);
  } else {
    emitSum(operands, terms);
    body.op(`${form.doubles}.add`);
  }
}

function emitCall(operands: Operands, name: CallName, values: readonly Expression[]): void {
  const { body, form } = operands;
  const { wasm } = operation(name);
  if (wasm === "select") {
    const [condition, a, b] = values as [Expression, Expression, Expression];
    form.either(
      body,
      () => emitCondition(operands, condition),
      () => emit(operands, a),
      () => emit(operands, b),
    );
    return;
  }
  for (const value of values) emit(operands, value);
  if ("instruction" in wasm) {
    body.op(`${form.doubles}.${wasm.instruction}`);
  } else if ("function" in wasm) {
    body.call(operands.math[wasm.function]!);
  } else {
    body.op(`${form.doubles}.${wasm.comparison}`);
    form.indicator(body);
  }
}

/** Leaves on the stack whether the condition holds. */
function emitCondition(operands: Operands, condition: Expression): void {
  const { body, form } = operands;
  const wasm = condition.kind === "call" ? operation(condition.name).wasm : undefined;
  if (condition.kind === "call" && typeof wasm === "object" && "comparison" in wasm) {
    for (const side of condition.operands) emit(operands, side);
    body.op(`${form.doubles}.${wasm.comparison}`);
  } else {
    emit(operands, condition);
    form.constant(body, 0);
    body.op(`${form.doubles}.ne`);
  }
}
