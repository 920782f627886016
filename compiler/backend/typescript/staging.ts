import type { SectionName } from "../../graph/schedule.js";
import { signatures } from "./signatures.js";

/** What arrays of the contract hold, which decides how long they are. */
export type ArrayKind =
  | "inputs"
  | "rates"
  | "states"
  | "jacobian"
  | "factor"
  | "times"
  | "outputs"
  | "triggers"
  | "resets";

const kindOf: Readonly<Record<string, ArrayKind>> = {
  inputs: "inputs",
  slopes: "inputs",
  k: "rates",
  kSlopes: "rates",
  y: "states",
  dy: "states",
  derivative: "states",
  b: "states",
  values: "jacobian",
  lu: "factor",
  out: "outputs",
  triggers: "triggers",
  resets: "resets",
  /** Of several cells; that of one is a number. */
  t: "times",
};

/** Whether a parameter is an array. */
export function isArray(name: string): boolean {
  return name in kindOf;
}

/** Names of the arrays that these functions take for one cell, each once. */
export function arraysOf(sections: readonly SectionName[]): readonly string[] {
  const names = sections.flatMap((section) => signatures[section].parameters);
  return [...new Set(names.map(({ name }) => name))].filter(isArray);
}

/** Areas of the memory that foreign arrays are copied to. */
export interface StagingAreas {
  /** Text of an object that has an area by each name. */
  readonly text: string;
  /** Where the last one ends [bytes from the base]. */
  readonly end: number;
}

/** Areas one behind the other from `start`, for that many cells. */
export function stagingAreas(
  names: readonly string[],
  lengths: Readonly<Record<ArrayKind, number>>,
  start: number,
  cells = 1,
): StagingAreas {
  let end = start;
  const areas = names.map((name) => {
    const length = cells * lengths[kindOf[name]!];
    const text = `${name}: stagingArea(memory, base + ${end}, ${length})`;
    end += 16 * Math.ceil(length / 2);
    return text;
  });
  return { text: `{ ${areas.join(", ")} }`, end };
}

/** The function that makes such an area, as text. */
export const stagingArea = `
/** An area of the memory that stands in for arrays from outside it. */
function stagingArea(memory: WebAssembly.Memory, address: number, length: number) {
  let copy = new Float64Array(memory.buffer, address, length);

  function liesInMemory(array: Float64Array): boolean {
    if (array.length < length) {
      throw new RangeError(\`an array has \${array.length} numbers, not \${length}\`);
    }
    // A memory that grows gets a new buffer, and the old one loses its bytes.
    if (copy.buffer.byteLength === 0) copy = new Float64Array(memory.buffer, address, length);
    return array.buffer === copy.buffer;
  }

  return {
    /** Where the array is, or where its numbers have been copied to. */
    enter(array: Float64Array): number {
      if (liesInMemory(array)) return array.byteOffset;
      copy.set(array.length === length ? array : array.subarray(0, length));
      return address;
    },
    /** Where the array is, or what will be copied to it. */
    place(array: Float64Array): number {
      return liesInMemory(array) ? array.byteOffset : address;
    },
    leave(array: Float64Array): void {
      if (array.buffer !== copy.buffer) array.set(copy);
    },
  };
}`;
