import type { FunctionReference, ModuleWriter } from "../encoder/module.js";
import { declareSpecialAtan, writeAtan } from "./atan.js";
import { declareExtendedExp } from "./exp-extended.js";
import { writeExp } from "./exp.js";
import type { LaneCount } from "./lanes.js";
import { decimalLog, declareSpecialLog, naturalLog, writeLog } from "./log.js";
import { mathNames, type DeclaredMath, type MathName } from "./names.js";
import { declareSpecialPow } from "./pow-special.js";
import { writePow } from "./pow.js";
import { declareReduceLargeAngle } from "./reduce-large-angle.js";
import { declareSpecialSine, writeSine } from "./sine.js";
import { tableOffsets, type TableOffsets } from "./tables.js";
import { declareSpecialTanh, writeTanh } from "./tanh.js";

export type { DeclaredMath, MathName };

/**
 * Declares and writes the named functions of doubles, and what they share; nothing else. They use only
 * the basic operations of IEEE 754, and where the result is not a number give one and the same NaN, so
 * that every engine finds the same bits.
 *
 * @param tableOffset Where `mathTables(names)` stands in the module's data [bytes], a multiple of 16.
 */
export function declareMath(
  module: ModuleWriter,
  names: ReadonlySet<MathName>,
  tableOffset: number,
): DeclaredMath {
  const offsets = tableOffsets(names, tableOffset);
  const special = declareSpecial(module, names, offsets);
  return declareForm(module, names, offsets, 1, special);
}

/**
 * The same functions for both lanes of a vector (v128 to v128), each lane with the bits that the function
 * of a double gives.
 *
 * @param names, tableOffset Those that `scalar` was declared with, by `declareMath`.
 */
export function declareVectorMath(
  module: ModuleWriter,
  names: ReadonlySet<MathName>,
  tableOffset: number,
  scalar: DeclaredMath,
): DeclaredMath {
  return declareForm(module, names, tableOffsets(names, tableOffset), 2, scalar);
}

/** The functions in one form; each turns to its `special` one for arguments that are not ordinary. */
function declareForm(
  module: ModuleWriter,
  names: ReadonlySet<MathName>,
  offsets: TableOffsets,
  count: LaneCount,
  special: DeclaredMath,
): DeclaredMath {
  const type = count === 1 ? "f64" : "v128";
  const declared: Partial<Record<MathName, FunctionReference>> = {};
  const write: Readonly<Record<MathName, (target: FunctionReference) => void>> = {
    exp: (target) => writeExp(module, target, count, offsets.exp!, special.exp!),
    log: (target) => writeLog(module, target, count, offsets.log!, special.log!, naturalLog),
    log10: (target) => writeLog(module, target, count, offsets.log!, special.log10!, decimalLog),
    pow: (target) =>
      writePow(module, target, count, { exp: offsets.exp!, log: offsets.log! }, special.pow!),
    tanh: (target) => writeTanh(module, target, count, offsets.exp!, special.tanh!),
    sin: (target) => writeSine(module, target, count, "sin", offsets.sine!, special.sin!),
    cos: (target) => writeSine(module, target, count, "cos", offsets.sine!, special.cos!),
    atan: (target) => writeAtan(module, target, count, offsets.atan!, special.atan!),
  };
  for (const name of mathNames.filter((each) => names.has(each))) {
    const parameters = name === "pow" ? ([type, type] as const) : ([type] as const);
    const target = module.declare(count === 1 ? name : `${name}.lanes`, {
      parameters,
      results: [type],
    });
    write[name](target);
    declared[name] = target;
  }
  return declared;
}

/** What the functions of a double turn to: they know all arguments, at their leisure. */
function declareSpecial(
  module: ModuleWriter,
  names: ReadonlySet<MathName>,
  { exp, log, sine, inversePi }: TableOffsets,
): DeclaredMath {
  const special: Partial<Record<MathName, FunctionReference>> = {};
  if (names.has("exp") || names.has("pow")) special.exp = declareExtendedExp(module, exp!);
  if (names.has("log")) special.log = declareSpecialLog(module, "log.special", log!, naturalLog);
  if (names.has("log10")) {
    special.log10 = declareSpecialLog(module, "log10.special", log!, decimalLog);
  }
  if (names.has("pow")) special.pow = declareSpecialPow(module, special.exp!, log!);
  if (names.has("tanh")) special.tanh = declareSpecialTanh(module);
  if (names.has("atan")) special.atan = declareSpecialAtan(module);
  if (names.has("sin") || names.has("cos")) {
    const reduceLarge = declareReduceLargeAngle(module, inversePi!);
    if (names.has("sin")) special.sin = declareSpecialSine(module, "sin", sine!, reduceLarge);
    if (names.has("cos")) special.cos = declareSpecialSine(module, "cos", sine!, reduceLarge);
  }
  return special;
}
