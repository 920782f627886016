import type { Kernel, KernelLanes } from "../../../runtime/kernel.js";

/**
 * The kernel with functions for several cells that do one after the other. The others of their pairs are
 * computed along with them, and what lies beyond is spoiled, as far as the contract allows.
 */
export function withLanes(kernel: Kernel, count: number): Kernel {
  const { inputs, rateCount, states, pattern } = kernel;

  function eachCell(
    lengths: readonly [number, number, number],
    vectors: readonly [Float64Array, Float64Array, Float64Array],
    [from, to]: readonly [number, number],
    call: (first: Float64Array, second: Float64Array, output: Float64Array, cell: number) => void,
  ): void {
    lengths.forEach((length, at) => expectLength(vectors[at]!, length * count));
    const cellVectors = lengths.map((length) => new Float64Array(length));
    const [first, second, output] = cellVectors as [Float64Array, Float64Array, Float64Array];
    for (let cell = 0; cell < count; cell++) {
      if (cell >= from && cell < to) {
        [first, second].forEach((vector, at) =>
          vector.forEach((_, i) => (vector[i] = vectors[at]![i * count + cell]!)),
        );
        call(first, second, output, cell);
      } else if (cell >> 1 === from >> 1 || cell >> 1 === (to - 1) >> 1) {
        output.fill(NaN);
      } else continue;
      output.forEach((value, i) => (vectors[2][i * count + cell] = value));
    }
  }

  const lanes: KernelLanes = {
    count,
    rates: (values, k, t, from = 0, to = count) =>
      eachCell([inputs.length, 0, rateCount], [values, none, k], [from, to], (one, _, out, cell) =>
        kernel.rates(one, out, t[cell]),
      ),
    rhs: (t, y, k, dy, from = 0, to = count) => {
      const { length } = states;
      eachCell([length, rateCount, length], [y, k, dy], [from, to], (one, staged, out, cell) =>
        kernel.rhs(t[cell]!, one, staged, out),
      );
    },
    jacobian: (t, y, k, values, from = 0, to = count) => {
      const lengths = [states.length, rateCount, pattern.rowIdx.length] as const;
      eachCell(lengths, [y, k, values], [from, to], (one, staged, out, cell) =>
        kernel.jacobian(t[cell]!, one, staged, out),
      );
    },
  };
  return { ...kernel, lanes };
}

const none = new Float64Array(0);

function expectLength({ length }: Float64Array, expected: number): void {
  if (length !== expected) throw new Error(`${expected} values are expected, not ${length}`);
}
