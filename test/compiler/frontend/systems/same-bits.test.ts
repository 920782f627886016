import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arithmetic } from "../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import type { Component } from "../../../../compiler/frontend/systems/component/component.js";
import { flattenSystem } from "../../../../compiler/frontend/systems/flatten/index.js";
import type { Model } from "../../../../compiler/model/model.js";
import { kernelForms, modelKernel } from "../../../kernel-forms.js";
import { seed } from "../../../random-seed.js";
import { randomSystems } from "../../../random-system.js";
import { namedValues } from "./named-values.js";
import { nested } from "./nested.js";

type Generic = <V extends object>(arithmetic: Arithmetic<V>) => Component<V>;

function flatten(component: Generic): Model {
  const source = { name: "model", sources: [], component };
  return flattenSystem(source, { loops: "error", observe: "all" }).model;
}

/** Sums are cut where functions end, which depends on the order of states: here there is one function. */
const uncut = { least: 1e9, most: 1e9 };

type Comparison = (name: string, one: number, other: number | undefined) => boolean;

/** To the bit, but for entries of the Jacobian, which rarely differ in the last one. */
const sameBits: Comparison = (name, one, other) =>
  Object.is(one, other) || (name.includes(" by ") && isClose(one, other!));

/** Sums are added up in an order of names, which deeper paths may change. */
const sameToRounding: Comparison = (_, one, other) => Object.is(one, other) || isClose(one, other!);

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 2 ** -46 * (1 + Math.abs(one));
}

async function expectSame(
  isSame: Comparison,
  one: Model,
  other: Model,
  renamed: (name: string) => string,
): Promise<void> {
  for (const target of kernelForms) {
    const expected = namedValues(await modelKernel(one, { target, limits: uncut }), renamed);
    const found = namedValues(await modelKernel(other, { target, limits: uncut }), renamed);
    const different = [...expected].filter(
      ([name, value]) => !isSame(name, value, found.get(name)),
    );
    expect(different.map(([name, value]) => [target, name, value, found.get(name)])).toEqual([]);
  }
}

const unchanged = (name: string): string => name;
const unnested = (name: string): string => name.replaceAll("inner.", "");

describe("random trees of random systems", () => {
  it("have the same bits in another order of declaration", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSystems, async (system) => {
        const [one, other] = [system, system.permuted()].map(({ component }) => flatten(component));
        await expectSame(sameBits, one!, other!, unchanged);
      }),
      { numRuns: 6, seed },
    );
  });

  it("have the same values one level deeper", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomSystems, fc.nat(), async ({ component }, choice) => {
        const deeper: Generic = (arithmetic) => nested(component(arithmetic), choice);
        await expectSame(sameToRounding, flatten(component), flatten(deeper), unnested);
      }),
      { numRuns: 6, seed },
    );
  });
});
