import { wasmModule } from "../../../../compiler/backend/wasm/wasm.js";
import type { Model } from "../../../../compiler/model/model.js";
import type { Network } from "../../../../compiler/model/network.js";
import { modelOf, scheduleParts, type PartsOptions } from "../../../compile-parts.js";
import { webAssembly } from "../../../web-assembly.js";

/** What a module's functions write: of one cell, or of several as structures of arrays. */
export interface Results {
  readonly k: Float64Array;
  readonly dy: Float64Array;
  readonly values: Float64Array;
}

/** What one cell is given. */
export interface Cell {
  readonly inputs: Float64Array;
  readonly y: Float64Array;
  readonly t: number;
}

/** A module for several cells, by what its functions write. */
export interface LaneKernel {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** What the functions for one cell write. */
  one(cell: Cell): Results;
  /** What those for several write for the pairs in a range; elsewhere stands `untouched`. */
  all(cells: readonly Cell[], from?: number, to?: number): Results;
}

/** What vectors hold before they are written. */
export const untouched = 5;

export function laneKernelOf(network: Network, count: number, options: PartsOptions = {}) {
  return laneKernel(modelOf(network, options), count, options);
}

/** Vectors lie in the module's memory, each with a margin behind it that must stay empty. */
export function laneKernel(model: Model, count: number, options: PartsOptions = {}): LaneKernel {
  const { schedule, jacobian } = scheduleParts(model, options);
  const { pattern } = jacobian;
  const { bytes, layout } = wasmModule({ model, schedule, pattern, lanes: count });
  const lengths = {
    inputs: model.inputs.length,
    y: model.states.length,
    t: 1,
    k: schedule.stagedCount,
    dy: model.states.length,
    values: pattern.rowIdx.length,
  };
  const margin = 64;
  const places = { ...lengths };
  let end = margin + layout.size + margin;
  for (const name of Object.keys(lengths) as (keyof typeof lengths)[]) {
    places[name] = end;
    end += 16 * Math.ceil((lengths[name] * count) / 2) + margin;
  }
  const memory = new webAssembly.Memory({ initial: Math.ceil(end / 65_536) });
  const imports = { netc: { memory, base: margin } };
  const wasm = new webAssembly.Instance(new webAssembly.Module(bytes), imports).exports as Readonly<
    Record<string, (...values: readonly number[]) => void>
  >;

  /** Writes what the cells are given and runs, with `untouched` in all that is to be written. */
  function run(cells: readonly Cell[], call: () => void): Results {
    const view = (name: keyof typeof lengths) =>
      new Float64Array(memory.buffer, places[name], lengths[name] * cells.length);
    new Uint8Array(memory.buffer, margin + layout.size).fill(0);
    cells.forEach(({ inputs, y, t }, c) => {
      inputs.forEach((value, i) => (view("inputs")[i * cells.length + c] = value));
      y.forEach((value, i) => (view("y")[i * cells.length + c] = value));
      view("t")[c] = t;
    });
    for (const name of ["k", "dy", "values"] as const) view(name).fill(untouched);
    call();
    expectEmpty(0, margin);
    expectEmpty(margin + layout.size, places.inputs);
    for (const name of Object.keys(lengths) as (keyof typeof lengths)[]) {
      const { byteOffset, byteLength } = view(name);
      expectEmpty(byteOffset + byteLength, byteOffset + byteLength + margin);
    }
    return { k: view("k").slice(), dy: view("dy").slice(), values: view("values").slice() };
  }

  function expectEmpty(from: number, to: number): void {
    const written = new Uint8Array(memory.buffer, from, to - from).findIndex((byte) => byte !== 0);
    if (written >= 0) throw new Error(`wrote byte ${from + written}, which is not its own`);
  }

  const { inputs, y, t, k, dy, values } = places;
  return {
    bytes,
    count,
    one: (cell) =>
      run([cell], () => {
        wasm["rates"]!(inputs, k, cell.t);
        wasm["rhs"]!(cell.t, y, k, dy);
        wasm["jacobian"]!(cell.t, y, k, values);
      }),
    all: (cells, from = 0, to = count / 2) =>
      run(cells, () => {
        wasm["ratesLanes"]!(inputs, k, t, from, to);
        wasm["rhsLanes"]!(t, y, k, dy, from, to);
        wasm["jacobianLanes"]!(t, y, k, values, from, to);
      }),
  };
}
