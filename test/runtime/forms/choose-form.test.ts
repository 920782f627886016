import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  availableForms,
  chooseForm,
  formCosts,
  singleSolution,
  timeOf,
  type CallCounts,
  type FormCost,
} from "../../../runtime/forms/choose-form.js";

const rate22 = { rates: 8768, jacobianEntries: 25166 };
const withoutWebAssembly = ["interpreted", "table", "fused"] as const;

const sizes = fc
  .record({ rates: fc.integer({ min: 1, max: 50_000 }), each: fc.integer({ min: 1, max: 5 }) })
  .map(({ rates, each }) => ({ rates, jacobianEntries: rates * each }));
const calls = fc.record({
  rhs: fc.integer({ min: 0, max: 1e9 }),
  jacobian: fc.integer({ min: 0, max: 1e7 }),
});

const solutions = (count: number): CallCounts => ({
  rhs: count * singleSolution.rhs,
  jacobian: count * singleSolution.jacobian,
});

const perSolution = ({ call }: FormCost): number =>
  singleSolution.rhs * call.rhs + singleSolution.jacobian * call.jacobian;

const atFirst = ({ preparation, warmUp }: FormCost): number =>
  preparation + warmUp.rhs + warmUp.jacobian;

describe("chooseForm", () => {
  it("interprets for a single solution, whatever the size", () => {
    fc.assert(
      fc.property(sizes, (size) => {
        expect(chooseForm(size, singleSolution)).toBe("interpreted");
      }),
    );
  });

  it("compiles to WebAssembly for hundreds of solutions of a large network", () => {
    expect(availableForms()).toContain("wasm");
    expect(chooseForm(rate22, solutions(100))).toBe("wasm");
  });

  it("does without WebAssembly where there is none", () => {
    expect(chooseForm(rate22, solutions(10), withoutWebAssembly)).toBe("interpreted");
    const alone = { rhs: 1e8, jacobian: 0 };
    expect(chooseForm(rate22, alone, withoutWebAssembly)).toBe("fused");
  });

  it("takes loops over tables for a large Jacobian among what is compiled to TypeScript", () => {
    const jacobians = { rhs: 0, jacobian: 1e6 };
    expect(chooseForm(rate22, jacobians, ["table", "fused"])).toBe("table");
    const small = { rates: 38, jacobianEntries: 97 };
    expect(chooseForm(small, jacobians, ["table", "fused"])).toBe("fused");
  });

  it("never chooses what would take longer than another form", () => {
    fc.assert(
      fc.property(sizes, calls, (size, expected) => {
        const chosen = timeOf(formCosts(size)[chooseForm(size, expected)], expected);
        for (const form of availableForms()) {
          expect(chosen).toBeLessThanOrEqual(timeOf(formCosts(size)[form], expected));
        }
      }),
    );
  });

  it("prepares for no less time when more calls are expected, and calls are no slower", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1e5 }), (size, count) => {
        const costFor = (each: number): FormCost =>
          formCosts(size)[chooseForm(size, solutions(each))];
        const [fewer, more] = [costFor(count), costFor(2 * count)];
        expect(perSolution(more)).toBeLessThanOrEqual(perSolution(fewer));
        expect(atFirst(more)).toBeGreaterThanOrEqual(atFirst(fewer));
      }),
    );
  });
});
