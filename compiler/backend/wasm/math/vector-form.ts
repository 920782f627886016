import type { LaneForm } from "./lane-form.js";

const laneNumbers = [0, 1] as const;

/** Two doubles in a vector. */
export const vectorForm: LaneForm = {
  type: "v128",
  bitsType: "v128",
  conditionType: "v128",
  doubles: "f64x2",
  integers: "i64x2",
  bitwise: "v128",
  load: "v128.load",
  store: "v128.store",
  select: "v128.bitselect",
  constant: (body, value) => void body.f64x2(value),
  integer: (body, value) => void body.i64x2(value),
  toBits: () => {},
  toDouble: () => {},
  shift: (body, direction, count) => void body.i32(count).op(`i64x2.${direction}`),
  both: (body) => void body.op("v128.and"),
  indicator: (body) => void body.f64x2(1).op("v128.and"),
  either: (body, condition, whenTrue, whenFalse) => {
    whenTrue();
    whenFalse();
    condition();
    body.op("v128.bitselect");
  },
  all: (body) => void body.op("i64x2.all_true"),
  row: (body, index, { offset, rowShift }) => {
    const [low, high] = laneNumbers.map((lane) => {
      index();
      const address = body.local("i32");
      body.lane("i64x2.extract_lane", lane).op("i32.wrap_i64").i32(rowShift).op("i32.shl");
      body.base().op("i32.add").set(address);
      return address;
    });
    return (column) => () => {
      body.get(low!).memory("v128.load64_splat", offset + 8 * column);
      body.get(high!).memory("f64.load", offset + 8 * column);
      body.lane("f64x2.replace_lane", 1);
    };
  },
  lanewise: (body, target, operands) => {
    for (const lane of laneNumbers) {
      for (const operand of operands) {
        operand();
        body.lane("f64x2.extract_lane", lane);
      }
      body.call(target);
      if (lane === 0) body.op("f64x2.splat");
      else body.lane("f64x2.replace_lane", lane);
    }
  },
};
