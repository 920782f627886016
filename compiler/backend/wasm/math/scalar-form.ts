import type { LaneForm } from "./lane-form.js";

/** One double. */
export const scalarForm: LaneForm = {
  type: "f64",
  bitsType: "i64",
  conditionType: "i32",
  doubles: "f64",
  integers: "i64",
  bitwise: "i64",
  load: "f64.load",
  store: "f64.store",
  select: "select",
  constant: (body, value) => void body.f64(value),
  integer: (body, value) => void body.i64(value),
  toBits: (body) => void body.op("i64.reinterpret_f64"),
  toDouble: (body) => void body.op("f64.reinterpret_i64"),
  shift: (body, direction, count) => void body.i64(BigInt(count)).op(`i64.${direction}`),
  both: (body) => void body.op("i32.and"),
  indicator: (body) => void body.op("f64.convert_i32_s"),
  either: (body, condition, whenTrue, whenFalse) => {
    condition();
    body.if("f64");
    whenTrue();
    body.op("else");
    whenFalse();
    body.op("end");
  },
  all: () => {},
  row: (body, index, { offset, rowShift }) => {
    index();
    const address = body.local("i32");
    body.op("i32.wrap_i64").i32(rowShift).op("i32.shl").base().op("i32.add").set(address);
    return (column) => () => void body.get(address).memory("f64.load", offset + 8 * column);
  },
  lanewise: (body, target, operands) => {
    for (const operand of operands) operand();
    body.call(target);
  },
};
