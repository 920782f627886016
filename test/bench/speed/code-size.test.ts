import { describe, expect, it } from "vitest";
import { codeBytes } from "../../../bench/speed/code-size.js";
import { ModuleWriter } from "../../../compiler/backend/wasm/encoder/module.js";

describe("codeBytes", () => {
  it("counts a function with those that stand before it, up to the export before", () => {
    const writer = new ModuleWriter();
    const functions = ["a", "first", "b", "c", "second"].map((name) =>
      writer.declare(
        name,
        { parameters: [], results: ["f64"] },
        name === "first" || name === "second",
      ),
    );
    functions.forEach((each, i) => {
      const body = writer.bodyOf(each).f64(0);
      for (let term = 0; term < 100 * i; term++) body.f64(term).op("f64.add");
    });
    const [a, first, b, c, second] = functions.map((each) => writer.bodyOf(each).toBytes().length);
    const found = codeBytes(writer.toBytes());
    expect(Object.fromEntries(found)).toEqual({ first: a! + first!, second: b! + c! + second! });
  });
});
