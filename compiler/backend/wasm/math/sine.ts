import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { fastTwoSum } from "./double-double.js";
import { lanesOf, type Code, type LaneCount, type Lanes } from "./lanes.js";
import { alternating, horner, inverseFactorials } from "./polynomial.js";
import { reduceAngle, reducibleAngle, type Angle } from "./reduce-angle.js";
import { rowsPerTurn, sineRowShift } from "./sine-table.js";
import { leaveWith } from "./special.js";

/** The sine, or a quadrant ahead of it, the cosine. */
export type SineName = "sin" | "cos";

/** Below this sin x = x and cos x = 1, to less than half an ulp. */
const smallest = 2 ** -27;

/**
 * sin or cos of an angle c + r, c from the table (P. T. P. Tang 1991, ARITH-10, 232, for such tables):
 *
 *     sin(c + r) = sin c + cos c r + cos c (sin r - r) + sin c (cos r - 1)
 *
 * With cos c = p + q, p a power of two, the sum sin c + p r is exact as a pair, and what is added to it is
 * so small that its roundings count 1/50 of an ulp at most. The series end with r^9 / 9! and r^8 / 8!.
 */
function ofAngle(
  lanes: Lanes,
  name: SineName,
  { steps, rest: { high: r, low } }: Angle,
  offset: number,
): Code {
  const { add, mul, keep } = lanes;
  const ahead = name === "sin" ? steps : lanes.addBits(steps, lanes.integer(rowsPerTurn / 4n));
  const index = lanes.mask(ahead, rowsPerTurn - 1n);
  const row = lanes.row(index, { offset, rowShift: sineRowShift });
  const [sine, power, restOfCosine] = [keep(row(0)), keep(row(2)), keep(row(3))];
  const leading = fastTwoSum(lanes, sine, keep(mul(power, r)));
  const square = keep(mul(r, r));
  const inSine = horner(lanes, square, alternating(inverseFactorials(3, 9, 2)));
  const inCosine = horner(lanes, square, alternating(inverseFactorials(2, 8, 2)));
  const sineOfRest = lanes.sub(low, mul(mul(r, square), inSine));
  const byCosine = add(mul(restOfCosine, r), mul(add(power, restOfCosine), sineOfRest));
  const small = lanes.sub(byCosine, mul(mul(sine, square), inCosine));
  return add(leading.high, add(add(leading.low, row(1)), small));
}

/** sin or cos in one or two lanes, within 0.52 ulp; `special`, of one lane, is asked for what is far. */
export function writeSine(
  module: ModuleWriter,
  target: FunctionReference,
  count: LaneCount,
  name: SineName,
  offset: number,
  special: FunctionReference,
): void {
  const lanes = lanesOf(module.bodyOf(target), count);
  const x = lanes.parameter(0);
  const magnitude = lanes.keep(lanes.abs(x));
  const aboveSmallest = lanes.compare("ge", magnitude, lanes.constant(smallest));
  const belowLargest = lanes.compare("le", magnitude, lanes.constant(reducibleAngle));
  lanes.unless(lanes.both(aboveSmallest, belowLargest), special, [x]);
  ofAngle(lanes, name, reduceAngle(lanes, x), offset)();
}

/**
 * sin or cos of very small and very large angles, of infinities and NaN.
 *
 * @param reduceLarge The function of `declareReduceLargeAngle`.
 */
export function declareSpecialSine(
  module: ModuleWriter,
  name: SineName,
  offset: number,
  reduceLarge: FunctionReference,
): FunctionReference {
  const target = module.declare(`${name}.special`, { parameters: ["f64"], results: ["f64"] });
  const body = module.bodyOf(target);
  const lanes = lanesOf(body, 1);
  const { compare, constant, abs, parameter } = lanes;
  const x = parameter(0);
  leaveWith(body, compare("lt", abs(x), constant(smallest)), name === "sin" ? x : constant(1));
  const finite = compare("lt", abs(x), constant(Infinity));
  leaveWith(
    body,
    () => {
      finite();
      body.op("i32.eqz");
    },
    constant(NaN),
  );
  const [steps, high, low] = [body.local("i64"), body.local("f64"), body.local("f64")];
  body.get(0).call(reduceLarge).set(low).set(high).set(steps);
  const rest = { high: parameter(high), low: parameter(low) };
  ofAngle(lanes, name, { steps: parameter(steps), rest }, offset)();
  return target;
}
