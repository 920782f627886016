import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { kernelForms } from "../kernel-forms.js";
import { workplace } from "./netc.js";
import { smallNetwork } from "./small-network.js";

const against = ["--against", "a.rates"];

describe.each(kernelForms)("netc verify, of kernels as %s", (target) => {
  const compile = ["compile", "a.rates", "--target", target, "-o", "kernel.ts"];

  it("passes what compile makes, with every option that changes the code", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    for (const options of [
      [],
      ["--state", "density", "--t-range", "clamp"],
      ["--set", "T=10,nH=1e4", "--summation", "compensated"],
      ["--jacobian", "dense", "--chunk", "500", "--no-comments"],
      ["--jacobian", "none"],
    ]) {
      await place.run([...compile, ...options]);
      const { code, stdout } = await place.run(["verify", "kernel.ts", ...against, "--json"]);
      expect({ options, code }).toEqual({ options, code: 0 });
      const report = JSON.parse(stdout) as { passed: boolean; rhs: { worstRatio: number } };
      expect(report).toMatchObject({ passed: true, samples: 200, seed: 1 });
      expect(report.rhs.worstRatio).toBeLessThanOrEqual(1);
    }
  });

  it("is deterministic for one seed", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(compile);
    const verify = (seed: string) =>
      place.run(["verify", "kernel.ts", ...against, "--seed", seed, "--samples", "20", "--json"]);
    const [first, again, other] = [await verify("7"), await verify("7"), await verify("8")];
    expect(again).toEqual(first);
    expect(other.stdout).not.toBe(first.stdout);
  });

  it("loads a kernel that was already turned into JavaScript", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(compile);
    const { transform } = await import("esbuild");
    const text = await readFile(place.path("kernel.ts"), "utf8");
    await writeFile(place.path("kernel.js"), (await transform(text, { loader: "ts" })).code);
    const { code } = await place.run(["verify", "kernel.js", "--against", "a.rates"]);
    expect(code).toBe(0);
  });

  it("says when another number of sources is given", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(compile);
    const { code, stdout } = await place.run(["verify", "kernel.ts", "--against", "a.rates", "-"], {
      stdin: '9:NN:H2:H:H2:H:::1:1e-9:0:0:10:41000:L:C:"":"":\n',
    });
    expect(code).toBe(3);
    expect(stdout).toContain("the kernel was made from 1 (a.rates), 2 given");
  });
});

describe("netc verify", () => {
  it.each([
    ["a sign", "= -r1 - r2", "= r1 - r2"],
    ["the last digit of a coefficient", "2.08e-9", "2.0800000000001e-9"],
    ["an index", "const y_e_m = y[2]", "const y_e_m = y[3]"],
  ])("fails a kernel with another %s, with exit code 3", async (_title, from, to) => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(["compile", "a.rates", "-o", "kernel.ts"]);
    const text = await readFile(place.path("kernel.ts"), "utf8");
    expect(text).toContain(from);
    await writeFile(place.path("kernel.ts"), text.replace(from, to));
    const { code, stdout } = await place.run(["verify", "kernel.ts", ...against]);
    expect(stdout).toContain("FAILED");
    expect(stdout).toMatch(/a\.rates:\d+/);
    expect(code).toBe(3);
  });

  it("fails a WebAssembly kernel whose bytes hold another coefficient", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    await place.run(["compile", "a.rates", "--target", "wasm", "-o", "kernel.ts"]);
    const bytes = await readFile(place.path("kernel.wasm"));
    const at = bytes.indexOf(new Uint8Array(Float64Array.of(2.08e-9).buffer));
    expect(at).toBeGreaterThan(0);
    bytes.writeDoubleLE(2.0800000000001e-9, at);
    await writeFile(place.path("kernel.wasm"), bytes);
    const { code, stdout } = await place.run(["verify", "kernel.ts", ...against]);
    expect(stdout).toContain("FAILED");
    expect(stdout).toMatch(/a\.rates:3/);
    expect(code).toBe(3);
  });
});
