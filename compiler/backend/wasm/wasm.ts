import type { SparsePattern } from "../../../runtime/kernel.js";
import type { Schedule, SectionName } from "../../graph/schedule.js";
import type { Model } from "../../model/model.js";
import { declareAccumulate } from "./compensation.js";
import { ModuleWriter } from "./encoder/module.js";
import type { Environment } from "./environment.js";
import { laneSectionFunction } from "./lane-section.js";
import { layoutOf, type WasmLayout } from "./layout.js";
import { declareMath, declareVectorMath, type DeclaredMath } from "./math/declare.js";
import type { LaneForm } from "./math/lane-form.js";
import { scalarForm } from "./math/scalar-form.js";
import { mathTables } from "./math/tables.js";
import { vectorForm } from "./math/vector-form.js";
import { mathNames, programOf } from "./program.js";
import { sectionFunction } from "./section.js";
import { laneNames } from "./signatures.js";

export type { WasmLayout };

export interface WasmRequest {
  readonly model: Model;
  readonly schedule: Schedule;
  /** Of the Jacobian's values. */
  readonly pattern: SparsePattern;
  /** Cells of the functions for several at once, a multiple of 2; undefined: there are none. */
  readonly lanes?: number | undefined;
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
 * `factorize(gamma, values, lu)`, `solve(lu, b)`, `outputValues(t, y, k, out)`,
 * `eventValues(t, y, k, triggers)` and `eventResets(t, y, k, resets)`: t and gamma are f64, all others byte addresses
 * (i32, multiples of 8) of vectors of doubles. Operations and their order are those of the TypeScript
 * kernel of the same schedule: results agree to the bit where only + - * / and square roots are computed,
 * as in rhs and jacobian of a network, and up to the rounding of exp, log, log10, pow, tanh, sin, cos
 * and atan elsewhere.
 *
 * With lanes it also exports `ratesLanes(inputs, k, t, from, to)`, `rhsLanes(t, y, k, dy, from, to)` and
 * `jacobianLanes(t, y, k, values, from, to)`: t too is an address, of one double per cell, vectors hold
 * value i of cell c at i * lanes + c, and the pairs of cells from `from` up to `to` (i32) are computed.
 * Nothing of other cells is read or written. Each cell gets the bits that the functions for one give.
 *
 * @throws RangeError when a constant is not finite, or lanes is not even.
 */
export function wasmModule({ model, schedule, pattern, lanes }: WasmRequest): WasmModule {
  if (lanes !== undefined && !(lanes > 0 && lanes % 2 === 0)) {
    throw new RangeError(`${lanes} cells are not a number of pairs`);
  }
  const program = programOf(schedule);
  const names = mathNames(program);
  const tables = mathTables(names);
  const lengths: Readonly<Record<SectionName, number>> = {
    rates: schedule.stagedCount,
    rhs: model.states.length,
    jacobian: pattern.rowIdx.length,
    rateSlopes: schedule.stagedCount,
    rhsSlopes: model.states.length,
    factorize: 0,
    solve: 0,
    outputValues: schedule.outputs === undefined ? 0 : model.outputs!.length,
    eventValues: schedule.events?.valueCount ?? 0,
    eventResets: schedule.events?.resetCount ?? 0,
  };
  const compensated = program.filter(({ section }) => section.compensated);
  const layout = layoutOf({
    tables: tables.length,
    shared: schedule.sharedCount,
    compensation: Math.max(0, ...compensated.map(({ section }) => lengths[section.name])),
    cells: lanes ?? 1,
  });
  const writer = new ModuleWriter();
  if (tables.length > 0) writer.data(tables);
  const environmentOf = (form: LaneForm, cells: number, math: DeclaredMath): Environment => ({
    writer,
    layout,
    form,
    cells,
    math,
    accumulate: compensated.length === 0 ? undefined : declareAccumulate(writer, form, layout),
  });
  const math = declareMath(writer, names, 0);
  const scalar = environmentOf(scalarForm, 1, math);
  for (const each of program) sectionFunction(scalar, each, lengths[each.section.name]);
  if (lanes !== undefined) {
    const vector = environmentOf(vectorForm, lanes, declareVectorMath(writer, names, 0, math));
    for (const each of program) {
      const name = laneNames[each.section.name];
      if (name !== undefined) laneSectionFunction(vector, each, name, lengths[each.section.name]);
    }
  }
  return { bytes: writer.toBytes(), layout };
}
