import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, workplace } from "./netc.js";
import { smallNetwork } from "./small-network.js";

const networks = join(root, "networks");
const cloud = join(networks, "dark-cloud.rates");
const primordial = join(networks, "primordial.yaml");

describe("netc compile --target wasm", () => {
  it.each([cloud, primordial])("makes a kernel of %s that passes verify", async (source) => {
    const place = await workplace();
    const compile = ["compile", source, "--target", "wasm", "--quiet"];
    const toFile = await place.run([...compile, "-o", "kernel.wasm.ts"]);
    expect(toFile).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await place.files()).toEqual(["kernel.wasm.ts"]);
    const verified = await place.run(["verify", "kernel.wasm.ts", "--against", source]);
    expect(verified).toMatchObject({ code: 0, stderr: "" });
    const text = await readFile(place.path("kernel.wasm.ts"), "utf8");
    const toOutput = await place.run(compile);
    expect(toOutput).toEqual({ code: 0, stdout: text, stderr: "" });
  });

  it("--check compares the whole module", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const compile = ["compile", "a.rates", "--target", "wasm", "-o", "a.wasm.ts"];
    await place.run(compile);
    expect(await place.run([...compile, "--check", "--quiet"])).toMatchObject({ code: 0 });
    const text = await readFile(place.path("a.wasm.ts"), "utf8");
    await writeFile(place.path("a.wasm.ts"), text.replace("AGFzbQE", "AGFzbQI"));
    const stale = await place.run([...compile, "--check"]);
    expect(stale.code).toBe(3);
    expect(stale.stderr).toContain('"a.wasm.ts" is not what these sources compile to');
  });

  it("puts the bytes beside a module of another name", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const compile = ["compile", "a.rates", "--target", "wasm", "-o"];
    const written = await place.run([...compile, "kernel.ts", "--json"]);
    expect(JSON.parse(written.stdout)).toMatchObject({
      output: "kernel.ts",
      binary: "kernel.wasm",
    });
    expect(await place.files()).toEqual(["a.rates", "kernel.ts", "kernel.wasm"]);
    const verify = ["verify", "kernel.ts", "--against", "a.rates"];
    expect(await place.run(verify)).toMatchObject({ code: 0, stderr: "" });
    await place.run([...compile, "kernel.wasm.ts"]);
    const embedded = await readFile(place.path("kernel.wasm.ts"), "utf8");
    const [, encoded] = /const encoded = `([^`]*)`/.exec(embedded)!;
    const bytes = await readFile(place.path("kernel.wasm"));
    expect(bytes.equals(Buffer.from(encoded!, "base64"))).toBe(true);
    const check = [...compile, "kernel.ts", "--check", "--quiet"];
    expect(await place.run(check)).toMatchObject({ code: 0 });
    await writeFile(place.path("kernel.wasm"), bytes.subarray(1));
    expect(await place.run(check)).toMatchObject({ code: 3 });
    const broken = await place.run(verify);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('"kernel.ts" cannot be loaded: CompileError');
  });

  it.each([
    [["--target", "wasm", "-o", "k.wasm"], "kernel.wasm.ts holds the bytes itself"],
    [["--target", "wasm", "-o", "k.js"], '-o is "k.js"; expected the name of a module'],
    [["-o", "k.wasm"], "add --target wasm, or name it kernel.ts"],
    [["-o", "k.wasm.ts"], '-o is "k.wasm.ts", the name of a kernel of another target'],
    [["--target", "c", "-o", "k.ts"], '--target is "c"; expected one of ts'],
  ])("%j is bad usage", async (args, message) => {
    const place = await workplace({ "a.rates": smallNetwork });
    const { code, stderr } = await place.run(["compile", "a.rates", ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(await place.files()).toEqual(["a.rates"]);
  });
});

describe("a kernel of WebAssembly on the command line", () => {
  it("is evaluated and solved as the TypeScript kernel of the same sources", async () => {
    const place = await workplace();
    await place.run(["compile", cloud, "-o", "ts.ts"]);
    await place.run(["compile", cloud, "--target", "wasm", "-o", "cloud.wasm.ts"]);
    const json = async (args: readonly string[]): Promise<Record<string, unknown>> => {
      const { code, stdout, stderr } = await place.run(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      return JSON.parse(stdout) as Record<string, unknown>;
    };
    const evaluate = (kernel: string) =>
      json([
        "eval",
        kernel,
        "--inputs",
        "T=10,nH=2e4,Av=10,zeta=1.3e-17",
        "--state",
        join(networks, "dark-cloud.state.csv"),
        "--json",
      ]);
    const [a, b] = [await evaluate("ts.ts"), await evaluate("cloud.wasm.ts")];
    expect(b["species"]).toEqual(a["species"]);
    const [ka, kb] = [a["k"] as number[], b["k"] as number[]];
    expect(ka.length).toBeGreaterThan(500);
    ka.forEach((value, i) => {
      expect(Math.abs(kb[i]! - value)).toBeLessThanOrEqual(1e-13 * value);
    });

    const solve = (model: string, ...options: readonly string[]) =>
      json([
        "solve",
        model,
        "--initial",
        join(networks, "dark-cloud.initial.yaml"),
        "--times",
        "1yr,1e3yr,1e6yr",
        "--rtol",
        "1e-8",
        "--json",
        "--quiet",
        ...options,
      ]);
    const reference = (await solve("ts.ts"))["y"] as number[][];
    const files = (await solve("cloud.wasm.ts"))["y"] as number[][];
    const sources = (await solve(cloud, "--kernel", "wasm"))["y"] as number[][];
    expect(sources).toEqual(files);
    let compared = 0;
    reference.flat().forEach((value, i) => {
      if (value < 1e-14) return;
      compared++;
      expect(Math.abs(files.flat()[i]! / value - 1)).toBeLessThan(1e-5);
    });
    expect(compared).toBeGreaterThan(60);
  });
});
