import { operation, type CallName } from "../../graph/operations.js";
import type { Expression, SignedTerm } from "../expression.js";
import type { FunctionBody, Local } from "./encoder/function-body.js";
import type { DeclaredMath } from "./math/declare.js";

/** Where the values that expressions mention are found in one function. */
export interface Operands {
  readonly body: FunctionBody;
  readonly locals: ReadonlyMap<string, Local>;
  /** Leaves an element of a buffer on the stack. */
  element(element: Extract<Expression, { kind: "element" }>): void;
  readonly math: DeclaredMath;
}

/** Leaves the value of an expression on the stack: its operations in their order. */
export function emit(operands: Operands, expression: Expression): void {
  const { body, locals } = operands;
  switch (expression.kind) {
    case "number":
      return void body.f64(expression.value);
    case "local":
      return void body.get(locals.get(expression.name)!);
    case "element":
      return operands.element(expression);
    case "negative":
      emit(operands, expression.operand);
      return void body.op("f64.neg");
    case "product":
      expression.factors.forEach((factor, i) => {
        emit(operands, factor);
        if (i > 0) body.op("f64.mul");
      });
      return;
    case "quotient":
      emit(operands, expression.numerator);
      emit(operands, expression.denominator);
      return void body.op("f64.div");
    case "sum":
      return emitSum(operands, expression.terms);
    case "call":
      return emitCall(operands, expression.name, expression.operands);
  }
}

/** Leaves the sum of the terms on the stack. */
export function emitSum(operands: Operands, terms: readonly SignedTerm[]): void {
  terms.forEach(({ negative, value }, i) => {
    emit(operands, value);
    if (i > 0) operands.body.op(negative ? "f64.sub" : "f64.add");
    else if (negative) operands.body.op("f64.neg");
  });
}

function emitCall(operands: Operands, name: CallName, values: readonly Expression[]): void {
  const { body } = operands;
  const { wasm } = operation(name);
  if (wasm === "select") {
    const [condition, a, b] = values as [Expression, Expression, Expression];
    emitCondition(operands, condition);
    // A branch, not `select`: only what is taken is computed, and it may be a long expression.
    body.if("f64");
    emit(operands, a);
    body.op("else");
    emit(operands, b);
    body.op("end");
    return;
  }
  for (const value of values) emit(operands, value);
  if ("instruction" in wasm) body.op(`f64.${wasm.instruction}`);
  else if ("function" in wasm) body.call(operands.math[wasm.function]!);
  else body.op(`f64.${wasm.comparison}`, "f64.convert_i32_s");
}

/** Leaves an i32 on the stack that is zero where the condition does not hold. */
function emitCondition(operands: Operands, condition: Expression): void {
  const { body } = operands;
  const wasm = condition.kind === "call" ? operation(condition.name).wasm : undefined;
  if (condition.kind === "call" && typeof wasm === "object" && "comparison" in wasm) {
    for (const side of condition.operands) emit(operands, side);
    body.op(`f64.${wasm.comparison}`);
  } else {
    emit(operands, condition);
    body.f64(0).op("f64.ne");
  }
}
