import { beforeAll, describe, expect, it } from "vitest";
import { compileNetwork } from "../../../compiler/pipeline.js";
import { createArena, verifyKernel, type WasmKernel } from "../../../runtime/index.js";
import { loadKernel } from "../../load-kernel.js";
import { readFile } from "../../networks/embedded.js";

const count = 6;

/** What one cell is given, each another temperature. */
const inputsOf = (cell: number): Float64Array =>
  Float64Array.of(10 * 4 ** cell, 1e3 * (cell + 1), cell, 1.3e-17, 1, 0.5);

const stateOf = ({ states }: WasmKernel, cell: number): Float64Array =>
  Float64Array.from(states, (_, i) => 10 ** -((i + cell) % 13) * (1 + 0.1 * i));

/** Value i of vector c at i * count + c. */
function interleaved(vectorOf: (cell: number) => Float64Array): Float64Array {
  const vectors = Array.from({ length: count }, (_, cell) => vectorOf(cell));
  return Float64Array.from(
    { length: count * vectors[0]!.length },
    (_, at) => vectors[at % count]![Math.floor(at / count)]!,
  );
}

/** Where arrays are made. */
type Doubles = (values: ArrayLike<number>) => Float64Array;

const outside: Doubles = (values) => Float64Array.from(values);

/** Numbers that nothing has written over. */
const untouched = (length: number): Float64Array => new Float64Array(length).fill(-7);

function lengthsOf({ rateCount, states, pattern }: WasmKernel) {
  return { k: rateCount, dy: states.length, values: pattern.rowIdx.length };
}

/** All that the functions for several cells write, where there was -7. */
function results(kernel: WasmKernel, doubles: Doubles, ...range: readonly number[]) {
  const lanes = kernel.lanes!;
  const lengths = lengthsOf(kernel);
  const t = doubles(new Float64Array(count));
  const k = doubles(untouched(count * lengths.k));
  const dy = doubles(untouched(count * lengths.dy));
  const values = doubles(untouched(count * lengths.values));
  const y = doubles(interleaved((cell) => stateOf(kernel, cell)));
  lanes.rates(doubles(interleaved(inputsOf)), k, t, ...range);
  lanes.rhs(t, y, k, dy, ...range);
  lanes.jacobian(t, y, k, values, ...range);
  return { k, dy, values };
}

/** The same by the functions for one cell, with -7 for cells out of the range. */
function expected(kernel: WasmKernel, from = 0, to = count) {
  const lengths = lengthsOf(kernel);
  const cells = Array.from({ length: count }, (_, cell) => {
    const [k, dy] = [untouched(lengths.k), untouched(lengths.dy)];
    const values = untouched(lengths.values);
    if (cell >= from && cell < to) {
      kernel.rates(inputsOf(cell), k);
      kernel.rhs(0, stateOf(kernel, cell), k, dy);
      kernel.jacobian(0, stateOf(kernel, cell), k, values);
    }
    return { k, dy, values };
  });
  return {
    k: interleaved((cell) => cells[cell]!.k),
    dy: interleaved((cell) => cells[cell]!.dy),
    values: interleaved((cell) => cells[cell]!.values),
  };
}

describe("a WebAssembly kernel for several cells", () => {
  let kernel: WasmKernel;

  beforeAll(async () => {
    const network = await readFile("primordial.yaml");
    const { text } = await compileNetwork(network, { target: "wasm", lanes: count });
    kernel = (await loadKernel(text)) as WasmKernel;
  });

  it("records how many, and passes verify", async () => {
    expect(kernel.lanes!.count).toBe(count);
    expect(kernel.meta.options.lanes).toBe(count);
    const network = await readFile("primordial.yaml");
    const { formulas } = await import("../../../cli/formulas.js");
    const { lanes, passed } = verifyKernel(kernel, network, { samples: 30, formulas });
    const { length } = kernel.pattern.rowIdx;
    expect(passed).toBe(true);
    expect(lanes.performed).toBe(true);
    expect(lanes.comparisons).toBe(30 * (kernel.rateCount + kernel.states.length + length));
  });

  it("gives each cell the bits of one, in arrays of its memory and others, alone and mixed", () => {
    const wanted = expected(kernel);
    expect(new Set(wanted.dy).size).toBeGreaterThan(count * 8);
    const arena = createArena(200_000 + kernel.memoryBytes);
    const base = arena.reserve(kernel.memoryBytes);
    const shared = kernel.instantiate({ memory: arena.memory, base });
    const inside: Doubles = (values) => {
      const vector = arena.doubles(values.length);
      vector.set(values);
      return vector;
    };
    let turn = 0;
    const mixed: Doubles = (values) => (turn++ % 2 === 0 ? inside : outside)(values);
    for (const doubles of [outside, inside, mixed]) {
      expect(results(shared, doubles)).toEqual(wanted);
    }
  });

  it.each([
    [2, 4, 2, 4],
    [3, 4, 2, 4],
    [1, 5, 0, 6],
    [5, 6, 4, 6],
    [4, 4, 4, 4],
    [0, 6, 0, 6],
  ])(
    "computes whole pairs about cells %i up to %i, and leaves the others",
    (from, to, first, end) => {
      expect(results(kernel, outside, from, to)).toEqual(expected(kernel, first, end));
    },
  );

  it.each([
    [-1, 2],
    [0, 7],
    [4, 2],
    [NaN, 2],
  ])("has no cells from %s to %s", (from, to) => {
    expect(() => results(kernel, outside, from, to)).toThrow(
      new RangeError(`no cells from ${from} to ${to} among ${count}`),
    );
  });

  it("refuses arrays that are too short for all cells", () => {
    const { lanes, states, rateCount } = kernel;
    const k = untouched(rateCount * count);
    const [y, dy] = [untouched(states.length * count), untouched(states.length * count - 1)];
    expect(() => lanes!.rhs(new Float64Array(count), y, k, dy)).toThrow(RangeError);
    expect(() => lanes!.rhs(new Float64Array(1), y, k, y)).toThrow("an array has 1 numbers, not 6");
  });

  it("does without a Jacobian", async () => {
    const network = await readFile("primordial.yaml");
    const options = { target: "wasm", lanes: 2, jacobian: "none" } as const;
    const bare = await loadKernel((await compileNetwork(network, options)).text);
    const none = new Float64Array();
    expect(() => bare.lanes!.jacobian(none, none, none, none)).toThrow(
      "compiled without a Jacobian",
    );
  });

  it.each([
    ["wasm", 3, "expected an even number of lanes from 2 to 64, not 3"],
    ["wasm", 66, "expected an even number of lanes from 2 to 64, not 66"],
    ["ts", 4, "the target ts has no lanes"],
  ] as const)("cannot be made as %s for %i", async (target, lanes, message) => {
    const network = await readFile("primordial.yaml");
    await expect(compileNetwork(network, { target, lanes })).rejects.toThrow(
      new RangeError(message),
    );
  });
});
