import { webAssembly, type WasmMemory } from "../../wasm/web-assembly.js";
import { compiledOnce } from "../wasm/arithmetic.js";
import { moduleBase64 as fused } from "./fused-module-bytes.js";
import { moduleBase64 as exact } from "./module-bytes.js";

/** What the module exports; see compiler/backend/wasm/linear-algebra/lanes. */
export interface LaneAlgebra {
  /**
   * Factorises I - gamma J of a pair of cells.
   *
   * @param image distance [bytes] of the pair's image from that of the first pair
   * @param cells the same of its place among the cells' values
   */
  factorize1(image: number, cells: number, gamma: number, otherGamma: number): void;
  /** The same of two pairs, in less time than one by one. */
  factorize2(
    image: number,
    cells: number,
    gamma: number,
    otherGamma: number,
    secondImage: number,
    secondCells: number,
    secondGamma: number,
    secondOtherGamma: number,
  ): void;
  /** Overwrites the right-hand sides of a pair of cells with the solutions. */
  solve(image: number, cells: number): void;
}

export const laneModule = compiledOnce({ exact, fused });

/** A module on a memory that has its header at an address. */
export function instantiateLanes(module: object, memory: WasmMemory, base: number): LaneAlgebra {
  const instance = new webAssembly!.Instance(module, { netc: { memory, base } });
  return instance.exports as LaneAlgebra;
}
