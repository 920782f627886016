import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { workplace } from "./netc.js";
import { smallNetwork } from "./small-network.js";

const compile = ["compile", "a.rates", "--target", "wasm", "-o", "a.wasm.ts"];

describe("netc compile --lanes", () => {
  it("makes functions for several cells, which verify compares with those for one", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const made = await place.run([...compile, "--lanes", "6", "--quiet"]);
    expect(made).toEqual({ code: 0, stdout: "", stderr: "" });
    const text = await readFile(place.path("a.wasm.ts"), "utf8");
    expect(text).toMatch(/^ \* options .*, 6 lanes$/m);
    const verify = ["verify", "a.wasm.ts", "--against", "a.rates", "--samples", "12"];
    const verified = await place.run(verify);
    expect(verified).toMatchObject({ code: 0, stderr: "" });
    expect(verified.stdout).toMatch(/^lanes +passed +0 +384 +12$/m);
    const wrong = text.replace("laneAreas.y.enter(y)", "laneAreas.dy.enter(y)");
    expect(wrong).not.toBe(text);
    await writeFile(place.path("a.wasm.ts"), wrong);
    const failed = await place.run(verify);
    expect(failed.code).toBe(3);
    expect(failed.stdout).toMatch(/^lanes +FAILED/m);
  });

  it("leaves a kernel without them as it was", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(compile);
    const text = await readFile(place.path("a.wasm.ts"), "utf8");
    expect(text).not.toMatch(/lanes/i);
  });

  it.each([
    [["--target", "wasm", "--lanes", "3"], "expected an even number of lanes from 2 to 64, not 3"],
    [
      ["--target", "wasm", "--lanes", "66"],
      "expected an even number of lanes from 2 to 64, not 66",
    ],
    [["--target", "wasm", "--lanes", "1"], "expected a whole number of at least 2"],
    [["--target", "wasm", "--lanes", "4.5"], "expected a whole number of at least 2"],
    [["--lanes", "4"], "the target ts has no lanes"],
  ])("refuses %j", async (options, message) => {
    const place = await workplace({ "a.rates": smallNetwork });
    const refused = await place.run(["compile", "a.rates", "-o", "a.ts", ...options]);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toBe("");
    expect(refused.stderr).toContain(message);
    expect(await place.files()).toEqual(["a.rates"]);
  });
});
