import type { Conserved, Kernel } from "../../../runtime/kernel.js";

/** A small model written out by hand, with a full Jacobian. */
export interface HandWritten {
  readonly states: readonly string[];
  /** Names of the inputs, which the staged buffer repeats. */
  readonly inputs?: readonly string[];
  readonly timeDependent?: Kernel["timeDependent"];
  readonly conserved?: readonly Conserved[];
  derivative(t: number, y: Float64Array, k: Float64Array): readonly number[];
  /** Rows of derivatives of dy by y. */
  jacobian(t: number, y: Float64Array, k: Float64Array): readonly (readonly number[])[];
}

export function handWrittenKernel(model: HandWritten): Kernel {
  const { states, inputs = [], conserved = [] } = model;
  const size = states.length;
  const pattern = fullPattern(size);
  return {
    meta: {
      name: "by hand",
      netcVersion: "0",
      sources: [],
      options: {
        state: "abundance",
        temperaturePolicy: "closest",
        set: {},
        summation: "plain",
        jacobian: "dense",
      },
      counts: {
        states: size,
        rates: inputs.length,
        jacobianEntries: size * size,
        factorEntries: 0,
      },
    },
    states,
    inputs: inputs.map((name) => ({ name, unit: "1", default: null, description: name })),
    rateCount: inputs.length,
    ...(model.timeDependent && { timeDependent: model.timeDependent }),
    rates: (values, k) => k.set(values),
    rhs: (t, y, k, dy) => dy.set(model.derivative(t, y, k)),
    jacobian: (t, y, k, values) => {
      const rows = model.jacobian(t, y, k);
      for (let column = 0; column < size; column++) {
        for (let row = 0; row < size; row++) values[column * size + row] = rows[row]![column]!;
      }
    },
    pattern,
    conserved,
  };
}

function fullPattern(size: number): Kernel["pattern"] {
  return {
    size,
    colPtr: Int32Array.from({ length: size + 1 }, (_, column) => column * size),
    rowIdx: Int32Array.from({ length: size * size }, (_, entry) => entry % size),
  };
}

/**
 * Robertson 1966: A -> B, 2 B -> B + C, B + C -> A + C with k = 0.04, 3e7, 1e4: stiff, and a, b, c
 * sum to one.
 */
export const robertson = handWrittenKernel({
  states: ["A", "B", "C"],
  conserved: [{ name: "sum", weights: [1, 1, 1] }],
  derivative: (_t, [a, b, c]) => [
    -0.04 * a! + 1e4 * b! * c!,
    0.04 * a! - 1e4 * b! * c! - 3e7 * b! * b!,
    3e7 * b! * b!,
  ],
  jacobian: (_t, [, b, c]) => [
    [-0.04, 1e4 * c!, 1e4 * b!],
    [0.04, -1e4 * c! - 6e7 * b!, -1e4 * b!],
    [0, 6e7 * b!, 0],
  ],
});

/** y'' = -y as two states: y = cos t, y' = -sin t from (1, 0). */
export const oscillator = handWrittenKernel({
  states: ["position", "velocity"],
  derivative: (_t, [position, velocity]) => [velocity!, -position!],
  jacobian: () => [
    [0, 1],
    [-1, 0],
  ],
});
