import { describe, expect, it } from "vitest";
import { recycledVectors } from "../../../runtime/vectors/recycling.js";
import { arenaWorkspace } from "../../../runtime/vectors/workspace.js";
import { createArena } from "../../../runtime/wasm/arena.js";

describe("a workspace in an arena", () => {
  it("works on, with arrays of their own, when the arena is full", () => {
    const arena = createArena(65_536);
    const { vector, operations } = arenaWorkspace(arena);
    const inside = vector(5000).fill(2);
    const filling = vector(3000);
    expect([inside, filling].map((v) => v.buffer)).toEqual([
      arena.memory.buffer,
      arena.memory.buffer,
    ]);
    expect(operations.norm(inside, inside)).toBe(4);
    const outside = vector(5000).fill(3);
    expect(outside.buffer).not.toBe(arena.memory.buffer);
    expect(operations.norm(outside, inside)).toBe(6);
    expect(operations.norm(inside, inside)).toBe(4);
  });
});

describe("recycled vectors", () => {
  it("are handed out again, as zeros, only when they were taken back", () => {
    const { vector, takeBack } = recycledVectors((length) => new Float64Array(length));
    const first = [vector(3).fill(1), vector(3).fill(2), vector(4).fill(3)];
    expect(new Set(first).size).toBe(3);
    takeBack();
    const second = [vector(4), vector(3), vector(3), vector(3)];
    expect(second.slice(0, 3)).toEqual([
      new Float64Array(4),
      new Float64Array(3),
      new Float64Array(3),
    ]);
    expect(new Set([...first, ...second]).size).toBe(4);
  });
});
