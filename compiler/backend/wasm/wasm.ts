import type { SparsePattern } from "../../../runtime/kernel.js";
import type { Schedule } from "../../graph/schedule.js";
import type { Model } from "../../model/model.js";
import { declareAccumulate } from "./compensation.js";
import { ModuleWriter } from "./encoder/module.js";
import { layoutOf, type WasmLayout } from "./layout.js";
import { declareMath } from "./math/declare.js";
import { mathTables } from "./math/tables.js";
import { mathNames, programOf } from "./program.js";
import { sectionFunction, type OutputLengths } from "./section.js";

export type { WasmLayout };

export interface WasmRequest {
  readonly model: Model;
  readonly schedule: Schedule;
  /** Of the Jacobian's values. */
  readonly pattern: SparsePattern;
}

export interface WasmModule {
  readonly bytes: Uint8Array;
  readonly layout: WasmLayout;
}

/**
 * The schedule as a WebAssembly module that imports its memory and where its own part of it starts
 * ("netc"."memory" and "netc"."base", a multiple of 16). It exports `rates(inputs, k, t)`,
 * `rhs(t, y, k, dy)` and, where the schedule has them, `jacobian(t, y, k, values)`,
 * `rateSlopes(inputs, inputSlopes, k, kSlopes, t)`, `rhsSlopes(t, y, k, kSlopes, derivative)`,
 * `factorize(gamma, values, lu)` and `solve(lu, b)`: t and gamma are f64, all others byte addresses
 * (i32, multiples of 8) of vectors of doubles. Operations and their order are those of the TypeScript
 * kernel: results agree to the bit where only + - * / and square roots are computed, as in rhs and
 * jacobian of a network, and up to the rounding of exp, log, log10, pow, tanh, sin and cos elsewhere.
 *
 * @throws RangeError when a constant is not finite.
 */
export function wasmModule({ model, schedule, pattern }: WasmRequest): WasmModule {
  const program = programOf(schedule);
  const names = mathNames(program);
  const tables = mathTables(names);
  const lengths: OutputLengths = {
    rates: schedule.stagedCount,
    rhs: model.states.length,
    jacobian: pattern.rowIdx.length,
    rateSlopes: schedule.stagedCount,
    rhsSlopes: model.states.length,
  };
  const compensated = program.filter(({ section }) => section.compensated);
  const layout = layoutOf({
    tables: tables.length,
    shared: schedule.sharedCount,
    compensation: Math.max(0, ...compensated.map(({ section }) => lengths[section.name] ?? 0)),
  });
  const writer = new ModuleWriter();
  if (tables.length > 0) writer.data(tables);
  const math = declareMath(writer, names, 0);
  const accumulate = compensated.length === 0 ? undefined : declareAccumulate(writer, layout);
  for (const section of program) {
    sectionFunction({ writer, layout, math, accumulate }, section, lengths);
  }
  return { bytes: writer.toBytes(), layout };
}
