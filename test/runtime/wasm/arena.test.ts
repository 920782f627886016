import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArenaFullError, createArena } from "../../../runtime/index.js";

describe("an arena", () => {
  it("hands out disjoint parts at multiples of 16, until one does not fit", () => {
    const requests = fc.array(
      fc.record({ count: fc.nat(3000), kind: fc.constantFrom("doubles", "bytes") }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(requests, fc.nat(200_000), (wanted, bytes) => {
        const arena = createArena(bytes);
        let end = 0;
        for (const { count, kind } of wanted) {
          const length = kind === "doubles" ? 8 * count : count;
          const left = arena.memory.buffer.byteLength - end;
          const take = (): number =>
            kind === "doubles" ? arena.doubles(count).byteOffset : arena.reserve(count);
          if (length > left) {
            expect(take).toThrow(new ArenaFullError(length, left));
            continue;
          }
          const address = take();
          expect(address % 16).toBe(0);
          expect(address - end).toBeGreaterThanOrEqual(0);
          expect(address - end).toBeLessThan(16);
          end = 16 * Math.ceil((address + length) / 16);
        }
      }),
    );
  });

  it("has at least the bytes asked for, all of them zero", () => {
    const arena = createArena(65_537);
    expect(arena.memory.buffer.byteLength).toBe(131_072);
    const vector = arena.doubles(131_072 / 8);
    expect(vector).toEqual(new Float64Array(16_384));
    expect(vector.buffer).toBe(arena.memory.buffer);
    expect(arena.doubles(0)).toHaveLength(0);
    expect(() => arena.reserve(1)).toThrow("1 bytes are wanted of an arena that has 0 left");
  });

  it.each([-1, 0.5, NaN, Infinity])("refuses %s as a length", (length) => {
    expect(() => createArena(length)).toThrow(`${length} is no length`);
    expect(() => createArena(100).reserve(length)).toThrow(RangeError);
    expect(() => createArena(100).doubles(length)).toThrow(RangeError);
  });
});
