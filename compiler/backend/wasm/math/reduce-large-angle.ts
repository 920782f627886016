import type { FunctionBody } from "../encoder/function-body.js";
import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { fastTwoSum, twoProduct, type Pair } from "./double-double.js";
import { toPair } from "./fixed-point.js";
import { leadingBits } from "./inverse-pi-table.js";
import { lanesOf, type Code, type Lanes } from "./lanes.js";
import { angleStep } from "./sine-table.js";

const [stepHigh, stepLow] = toPair(angleStep, 57n);
/** Bits of the product before its binary point: of the steps in a turn. */
const wholeBits = 7;
const digits = 6;
const low32 = 0xffff_ffffn;

/**
 * A function of one lane: from a finite double of at least 2^17 in magnitude to its steps of pi / 64 (i64,
 * the seven low bits of which count) and the rest, a pair of doubles [rad], by the method of
 * M. H. Payne & R. N. Hanek 1983, SIGNUM Newsletter 18(1), 19 (J.-M. Muller, Elementary Functions,
 * 3rd ed., section 11.3).
 *
 * With x = m 2^e, m of 53 bits, those bits of 2 / pi that contribute whole turns are skipped and the next
 * 192 are multiplied by m, modulo 2^192: seven bits of the product are the steps, the others, right
 * to 2^-132, the fraction of one. No double is closer to a multiple of pi / 2 than 2^-61.
 *
 * @param offset Where the table of 2 / pi is [bytes from the module's base].
 */
export function declareReduceLargeAngle(module: ModuleWriter, offset: number): FunctionReference {
  const target = module.declare("sin.reduce", {
    parameters: ["f64"],
    results: ["i64", "f64", "f64"],
  });
  const body = module.bodyOf(target);
  const lanes = lanesOf(body, 1);
  const [d5, d4, d3, d2, d1] = writeProduct(body, lanes, offset);
  const { shift, combine, keepBits, keep, addBits, integer, mul } = lanes;
  const join = (high: Code, low: Code): Code => combine("or", shift(high, "shl", 32), low);
  const upper = keepBits(join(d5!, d4!));
  const lower = keepBits(join(d3!, d2!));
  const nearest = shift(
    addBits(upper, integer(1n << BigInt(63 - wholeBits))),
    "shr_u",
    64 - wholeBits,
  );
  const fraction = keepBits(
    combine("or", shift(upper, "shl", wholeBits), shift(lower, "shr_u", 64 - wholeBits)),
  );
  const following = keepBits(
    combine("or", shift(lower, "shl", wholeBits), shift(d1!, "shr_u", 32 - wholeBits)),
  );
  const fractionOfStep = fractionOf(body, lanes, fraction, following);

  const product = twoProduct(lanes, fractionOfStep.high, lanes.constant(stepHigh));
  const cross = lanes.add(
    mul(fractionOfStep.high, lanes.constant(stepLow)),
    mul(fractionOfStep.low, lanes.constant(stepHigh)),
  );
  const rest = fastTwoSum(lanes, product.high, keep(lanes.add(product.low, cross)));
  const sign = keep(() => void body.f64(1).get(0).op("f64.copysign"));
  body.get(0).f64(0).op("f64.lt").if("i64").i64(0n);
  nearest();
  body.op("i64.sub", "else");
  nearest();
  body.op("end");
  mul(rest.high, sign)();
  mul(rest.low, sign)();
  return target;
}

/** m times 192 bits of 2 / pi modulo 2^192, as digits of 32 bits, the most significant first. */
function writeProduct(body: FunctionBody, lanes: Lanes, offset: number): Code[] {
  const { mask, shift, combine, keepBits, integer, addBits } = lanes;
  const bits = keepBits(mask(lanes.bits(lanes.parameter(0)), (1n << 63n) - 1n));
  const significand = keepBits(combine("or", mask(bits, (1n << 52n) - 1n), integer(1n << 52n)));
  const factorLow = keepBits(mask(significand, low32));
  const factorHigh = keepBits(shift(significand, "shr_u", 32));
  // The first bit is the one that times 2^e weighs 2; the exponent field is e + 1075.
  const start = integer(BigInt(leadingBits - 2 - 1075));
  const position = keepBits(addBits(shift(bits, "shr_u", 52), start));
  const address = body.local("i32");
  shift(shift(position, "shr_u", 5), "shl", 2)();
  body.op("i32.wrap_i64").base().op("i32.add").set(address);
  const word = (index: number): Code =>
    keepBits(() => {
      body
        .get(address)
        .memory("i32.load", offset + 4 * index)
        .op("i64.extend_i32_u");
    });
  const words = Array.from({ length: digits + 1 }, (_, index) => word(index));
  const within = keepBits(mask(position, 31n));
  const shiftedLeft =
    (value: Code): Code =>
    () => {
      value();
      within();
      body.op("i64.shl");
    };
  const times = (left: Code, right: Code): Code =>
    keepBits(() => {
      left();
      right();
      body.op("i64.mul");
    });
  const products = Array.from({ length: digits }, (_, index) => {
    const both = combine("or", shift(words[index]!, "shl", 32), words[index + 1]!);
    const digit = keepBits(shift(shiftedLeft(both), "shr_u", 32));
    return { low: times(digit, factorLow), high: times(digit, factorHigh) };
  });
  return carried(lanes, products);
}

interface DigitProducts {
  readonly low: Code;
  readonly high: Code;
}

/** Sums the products column by column; that with the low factor and the next one's with the high align. */
function carried(lanes: Lanes, products: readonly DigitProducts[]): Code[] {
  const { mask, shift, addBits, keepBits, integer } = lanes;
  const sums: Code[] = [];
  let carry = integer(0n);
  for (let column = digits - 1; column >= 0; column--) {
    const next = products[column + 1];
    const afterNext = products[column + 2];
    let sum = addBits(mask(products[column]!.low, low32), carry);
    if (next !== undefined) {
      sum = addBits(sum, addBits(shift(next.low, "shr_u", 32), mask(next.high, low32)));
    }
    if (afterNext !== undefined) sum = addBits(sum, shift(afterNext.high, "shr_u", 32));
    const kept = keepBits(sum);
    sums.unshift(keepBits(mask(kept, low32)));
    carry = keepBits(shift(kept, "shr_u", 32));
  }
  return sums;
}

/** A signed fraction of 64 bits and the unsigned 64 bits after it as a pair. */
function fractionOf(body: FunctionBody, lanes: Lanes, fraction: Code, following: Code): Pair {
  const { mask, shift, add, mul, keep, constant } = lanes;
  const scaled = (bits: Code, exponent: number): Code =>
    keep(
      mul(
        () => {
          bits();
          body.op("f64.convert_i64_s");
        },
        constant(2 ** exponent),
      ),
    );
  const leading = fastTwoSum(
    lanes,
    scaled(shift(fraction, "shr_s", 32), -32),
    scaled(mask(fraction, low32), -64),
  );
  const next = scaled(shift(following, "shr_u", 32), -96);
  const tail = add(next, scaled(mask(following, low32), -128));
  return fastTwoSum(lanes, leading.high, keep(add(leading.low, tail)));
}
