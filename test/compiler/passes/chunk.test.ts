import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkUnits, limitsAround } from "../../../compiler/passes/chunk.js";
import type { Unit } from "../../../compiler/passes/units.js";
import { compileParts } from "../../compile-parts.js";
import { largerNetwork } from "../../random-network.js";

interface Sized extends Unit {
  readonly size: number;
}

const unit = (key: string, size: number, group?: string): Sized => ({
  key,
  size,
  group,
  node: 0,
  local: false,
  targets: [],
});

const sizeOf = (each: Unit): number => (each as Sized).size;

const textOf = (chunk: readonly Unit[]): string => chunk.map(({ key }) => key).join();

const someUnits = fc
  .array(fc.tuple(fc.integer({ min: 20, max: 300 }), fc.boolean()), { maxLength: 800 })
  .map((facts) => {
    let group = 0;
    return facts.map(([size, ends], i) => {
      if (ends) group += 1;
      return unit(`r${i}`, size, `g${group >> 3}`);
    });
  });

describe("chunks", () => {
  it("hold every unit once, in order, within the limits", () => {
    const limits = limitsAround(3000);
    expect(limits).toEqual({ least: 1500, most: 4500 });
    fc.assert(
      fc.property(someUnits, (units) => {
        const chunks = chunkUnits(units, sizeOf, limits);
        expect(chunks.flat()).toEqual(units);
        chunks.forEach((chunk, i) => {
          const size = chunk.reduce((total, each) => total + sizeOf(each), 0);
          expect(size).toBeLessThanOrEqual(limits.most);
          const isLast = i === chunks.length - 1;
          expect(size >= limits.least || isLast).toBe(true);
        });
      }),
      { numRuns: 100, seed: 25 },
    );
  });

  it("put a unit that is too large into a chunk of its own", () => {
    const units = [unit("a", 10), unit("b", 9000), unit("c", 10)];
    const keys = chunkUnits(units, sizeOf, limitsAround(1000)).map((chunk) =>
      chunk.map(({ key }) => key),
    );
    expect(keys).toEqual([["a"], ["b"], ["c"]]);
  });

  it("keep their boundaries when a unit is inserted or removed", () => {
    const units = Array.from({ length: 3000 }, (_, i) => unit(`r${i}`, 60 + ((i * 37) % 80)));
    const before = new Set(chunkUnits(units, sizeOf, limitsAround(20_000)).map(textOf));
    expect(before.size).toBeGreaterThan(15);
    const changes = Array.from({ length: 60 }, (_, i) => {
      const at = 50 * i + 7;
      const inserted = units.toSpliced(at, 0, unit(`new${i}`, 100));
      const removed = units.toSpliced(at, 1);
      return [inserted, removed].map((changed) => {
        const after = chunkUnits(changed, sizeOf, limitsAround(20_000)).map(textOf);
        return after.filter((text) => !before.has(text)).length;
      });
    }).flat();
    expect(Math.max(...changes)).toBeLessThanOrEqual(6);
    expect(changes.reduce((a, b) => a + b) / changes.length).toBeLessThan(2);
  });

  it("define every flux and every partial derivative once, whatever their size", () => {
    fc.assert(
      fc.property(largerNetwork, fc.constantFrom(200, 1500, 50_000), (network, size) => {
        const { schedule } = compileParts(network, { limits: limitsAround(size) });
        for (const section of [schedule.rhs, schedule.jacobian!]) {
          const labelled = section.chunks.flatMap(({ statements }) =>
            statements.flatMap((each) =>
              each.kind === "define" && schedule.graph.labelOf(each.node) ? [each.name] : [],
            ),
          );
          expect(new Set(labelled).size).toBe(labelled.length);
          const names = section.chunks.map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
        }
        const fluxes = schedule.rhs.chunks.flatMap(({ statements }) =>
          statements.flatMap((each) =>
            each.kind === "define" && /^r\d+$/.test(each.name) ? [each.name] : [],
          ),
        );
        const changing = network.reactions.filter(
          ({ reactants, products }) => reactants.toSorted().join() !== products.toSorted().join(),
        );
        expect(fluxes.toSorted()).toEqual(changing.map(({ key }) => `r${key}`).toSorted());
      }),
      { numRuns: 30, seed: 26 },
    );
  });
});
