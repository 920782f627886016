import { expect, it } from "vitest";
import { sharedData } from "../shared-data.js";
import { workplace } from "./netc.js";

sharedData.describe("the WebAssembly kernel of RATE22", () => {
  it("passes verify, beside its bytes", async () => {
    const place = await workplace();
    const sources = ["rate22_final.rates", "h2_grain.rates"].map((file) =>
      sharedData.path(`networks/${file}`),
    );
    const compile = ["compile", ...sources, "--target", "wasm", "-o", "rate22.ts", "--quiet"];
    expect(await place.run(compile)).toMatchObject({ code: 0, stderr: "" });
    expect(await place.files()).toEqual(["rate22.ts", "rate22.wasm"]);
    const verify = ["verify", "rate22.ts", "--against", ...sources, "--samples", "20", "--json"];
    const { code, stdout } = await place.run(verify);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ passed: true });
  });
});
