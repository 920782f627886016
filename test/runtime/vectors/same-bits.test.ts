import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  highestOrder,
  nordsieckArray,
  type Nordsieck,
  type VectorOperations,
} from "../../../runtime/vectors/operations.js";
import { plainOperations } from "../../../runtime/vectors/typescript/operations.js";
import { wasmOperations } from "../../../runtime/vectors/wasm/operations.js";
import { createArena } from "../../../runtime/wasm/arena.js";

const longest = 50;
const arena = createArena(65_536);
const inWebAssembly = wasmOperations(arena.memory)!;
const places = Array.from({ length: 8 }, () => arena.doubles(longest + 1));
const lambdaPlace = arena.doubles(highestOrder + 1);
const columnPlace = arena.doubles((highestOrder + 1) * (longest + 1));

/** What an operation is given: vectors of one length, numbers, a Nordsieck array of some order. */
interface Operands {
  readonly vectors: readonly Float64Array[];
  readonly scalars: readonly number[];
  readonly lambda: Float64Array;
  readonly z: Nordsieck;
  readonly order: number;
}

type Operation = (operations: VectorOperations, operands: Operands) => number | boolean | void;

/** Vectors are read and written in the order of their numbers here, the result last. */
const table: Readonly<Record<keyof VectorOperations, Operation>> = {
  predict: (does, { z, order }) => does.predict(z, order),
  retract: (does, { z, order }) => does.retract(z, order),
  correct: (does, { z, order, lambda, vectors: [a] }) => does.correct(z, order, lambda, a!),
  rescale: (does, { z, order, scalars: [ratio] }) => does.rescale(z, order, ratio!),
  residual: (does, { vectors: [a, b, c, d], scalars: [s, t] }) =>
    does.residual(s!, a!, t!, b!, c!, d!),
  subtract: (does, { vectors: [a, b] }) => does.subtract(a!, b!),
  improve: (does, { vectors: [a, b, c, d, e], scalars: [s, t] }) =>
    does.improve(a!, s!, b!, c!, t!, d!, e!),
  addMultiple: (does, { vectors: [a, b, c], scalars: [s] }) => does.addMultiple(a!, s!, b!, c!),
  combine: (does, { vectors, scalars }) =>
    does.combine(vectors[6]!, scalars[0]!, scalars.slice(1), vectors, vectors[7]!),
  weigh: (does, { vectors: [a, relative, absolute, b] }) =>
    does.weigh(a!, { relative: relative!, absolute: absolute! }, b!),
  norm: (does, { vectors: [a, b] }) => does.norm(a!, b!),
  normOfDifference: (does, { vectors: [a, b, c], scalars: [s] }) =>
    does.normOfDifference(a!, s!, b!, c!),
  normBetween: (does, { vectors: [a, b, c, relative, absolute] }) =>
    does.normBetween(a!, b!, c!, { relative: relative!, absolute: absolute! }),
  isFinite: (does, { vectors: [a] }) => does.isFinite(a!),
};

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Mostly numbers whose results say something; some that overflow, vanish or are none. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e3, max: 1e3, noNaN: true }) },
  { weight: 1, arbitrary: finite },
);
const anyValue = fc.oneof(
  { weight: 20, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, -0, 5e-324) },
);

function operandsOf(element: fc.Arbitrary<number>): fc.Arbitrary<Operands> {
  return fc.integer({ min: 1, max: longest }).chain((length) => {
    const vector = fc
      .array(element, { minLength: length, maxLength: length })
      .map((values) => Float64Array.from(values));
    return fc.record({
      vectors: fc.array(vector, { minLength: places.length, maxLength: places.length }),
      scalars: fc.array(fc.oneof(element, fc.constant(0)), { minLength: 2, maxLength: 7 }),
      lambda: fc.array(element, { minLength: 6, maxLength: 6 }).map((l) => Float64Array.from(l)),
      z: fc.array(vector, { minLength: 6, maxLength: 6 }),
      order: fc.integer({ min: 1, max: highestOrder }),
    });
  });
}

const behindTheEnd = 1234.5;

/** The same operands in the arena, each vector of them with a number behind its end. */
function inArena({ vectors, lambda, z, ...others }: Operands): Operands {
  lambdaPlace.set(lambda);
  const copied = vectors.map((vector, i) => {
    places[i]!.set(vector);
    places[i]![vector.length] = behindTheEnd;
    return places[i]!.subarray(0, vector.length);
  });
  columnPlace.fill(behindTheEnd);
  const columns = nordsieckArray((length) => columnPlace.subarray(0, length), z[0]!.length);
  columns.forEach((column, j) => column.set(z[j]!));
  return { ...others, vectors: copied, lambda: lambdaPlace, z: columns };
}

function copyOf({ vectors, lambda, z, ...others }: Operands): Operands {
  const copies = vectors.map((vector) => vector.slice());
  return { ...others, vectors: copies, lambda: lambda.slice(), z: z.map((each) => each.slice()) };
}

function expectTheSame(operation: Operation, operands: Operands): void {
  const [plain, placed] = [copyOf(operands), inArena(operands)];
  const expected = operation(plainOperations, plain);
  const found = operation(inWebAssembly, placed);
  expect(found).toBe(expected);
  for (const [i, vector] of [...plain.vectors, ...plain.z].entries()) {
    const twin = [...placed.vectors, ...placed.z][i]!;
    expect(Array.from(twin)).toEqual(Array.from(vector));
  }
  const { length } = plain.vectors[0]!;
  for (const place of places) expect(place[length]).toBe(behindTheEnd);
  if (length % 2 === 1) {
    for (let j = 0; j <= highestOrder; j++) {
      expect(columnPlace[j * (length + 1) + length]).toBe(behindTheEnd);
    }
  }
}

describe.each(Object.entries(table))("%s in WebAssembly and in TypeScript", (_name, operation) => {
  it("are the same to the bit", () => {
    fc.assert(
      fc.property(operandsOf(value), (operands) => expectTheSame(operation, operands)),
      { numRuns: 150 },
    );
  });

  it("are the same for what is not finite", () => {
    fc.assert(
      fc.property(operandsOf(anyValue), (operands) => expectTheSame(operation, operands)),
      { numRuns: 150 },
    );
  });
});
