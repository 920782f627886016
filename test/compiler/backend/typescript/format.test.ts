import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineWidth } from "../../../../compiler/backend/lines.js";
import { numberText } from "../../../../compiler/backend/notation.js";
import {
  arrayText,
  commentText,
  numberArrayText,
  stringText,
} from "../../../../compiler/backend/typescript/literals.js";
import { compileNetwork, type CompileOptions } from "../../../../compiler/pipeline.js";
import {
  balancedNetwork,
  largerNetwork,
  networkOf,
  randomNetwork,
  rateRange,
  reactionOf,
} from "../../../random-network.js";
import { expectFormatted } from "./expect-formatted.js";

const options: fc.Arbitrary<CompileOptions> = fc.record({
  state: fc.constantFrom("abundance", "density"),
  temperaturePolicy: fc.constantFrom("closest", "clamp", "zero", "extrapolate"),
  summation: fc.constantFrom("plain", "pairwise", "compensated"),
  jacobian: fc.constantFrom("sparse", "dense", "none"),
  timeDerivative: fc.boolean(),
  chunk: fc.constantFrom<number | "auto">("auto", 500),
  comments: fc.boolean(),
  set: fc.constantFrom<Record<string, number>>({}, { T: 10 }, { nH: 2e4, zeta: 1.3e-17 }),
});

function long(letter: string): string {
  return `${letter.repeat(60)}+`;
}

describe("kernels are in prettier's style", () => {
  it("for networks of any shape, under all options", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomNetwork, balancedNetwork, largerNetwork),
        options,
        async (network, wanted) => expectFormatted((await compileNetwork(network, wanted)).text),
      ),
      { numRuns: 25, seed: 13, endOnFailure: true },
    );
  });

  it("for one reaction, many temperature ranges, long names and many species", async () => {
    const alternating = Array.from({ length: 9 }, (_, i) =>
      rateRange(1.234567890123e-10 * (i + 1), 0.5 * i, 31.25 * i, 20 * i + 5, 20 * i + 18),
    );
    const networks = [
      networkOf([reactionOf("A -> B")]),
      networkOf([reactionOf("A -> B", { ranges: alternating })]),
      networkOf([reactionOf(`${long("A")} + ${long("B")} + ${long("C")} -> ${long("D")}`)]),
      networkOf(
        Array.from({ length: 120 }, (_, i) => reactionOf(`X${i} + X${(7 * i) % 120} -> X${i + 1}`)),
      ),
    ];
    for (const network of networks) {
      for (const state of ["abundance", "density"] as const) {
        const { text } = await compileNetwork(network, { state, temperaturePolicy: "clamp" });
        await expectFormatted(text);
      }
    }
  });
});

describe("literals", () => {
  it("are numbers that read back the same, in prettier's spelling", async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const text = numberText(value);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        await expectFormatted(`const x = ${text};\n`);
      }),
      { numRuns: 200, seed: 14 },
    );
    expect(numberText(Infinity)).toBe("Infinity");
    for (const value of [Number.NaN, -Infinity]) {
      expect(() => numberText(value)).toThrow(RangeError);
    }
  });

  it("are strings that read back the same, in prettier's quotes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }).map((text) => `${text}`),
        fc.array(
          fc.constantFrom('"', "'", "\\", "`", "${", "\u2028", "\n", "\r", "\0", "</script>"),
        ),
        async (text, parts) => {
          const value = text + parts.join("") + text;
          const literal = stringText(value);
          expect(new Function(`return ${literal};`)()).toBe(value);
          expect(literal).not.toMatch(/[\n\r\u2028\u2029]/);
          await expectFormatted(
            `const x =\n  ${literal};\n`.replace(/^const x =\n {2}(.{0,89};)$/m, "const x = $1"),
          );
        },
      ),
      { numRuns: 200, seed: 15 },
    );
  });

  it("are arrays of numbers, filled as prettier fills them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.nat(9), fc.integer({ min: -2000, max: 900_000 })), { maxLength: 150 }),
        async (values) => {
          const beside = "const rowIdx = Int32Array.from();".length;
          const text = `const rowIdx = Int32Array.from(${numberArrayText(values, "", beside)});\n`;
          await expectFormatted(text);
        },
      ),
      { numRuns: 100, seed: 16 },
    );
  });

  it("are arrays of strings, on one line where they fit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 30 }), { maxLength: 8 }), async (values) => {
        const text = arrayText(values.map(stringText), "", "const x =  as const;".length);
        await expectFormatted(`const x = ${text} as const;\n`);
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  it("leave comments that nothing can end", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("*/", "*", "/", "\n", "\r", "\u2029", "x")), (parts) => {
        const text = commentText(parts.join(""));
        expect(text).not.toMatch(/\*\/|[\n\r\u2028\u2029]/);
      }),
      { numRuns: 300, seed: 18 },
    );
  });

  it("are no wider than the formatter's lines", () => {
    expect(lineWidth).toBe(100);
  });
});
