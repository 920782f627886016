import { chmod, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { workplace } from "./netc.js";
import { smallNetwork } from "./small-network.js";

describe("netc compile", () => {
  it("writes the same bytes to a file, to standard output and from standard input", async () => {
    const place = await workplace({ stdin: smallNetwork });
    const toFile = await place.run(["compile", "stdin", "-o", "kernel.ts"]);
    expect(toFile).toMatchObject({ code: 0, stdout: "" });
    expect(toFile.stderr).toMatch(/^5 states, 5 reactions; nnz\(J\) \d+, nnz\(L\+U\) \d+; /m);
    const text = await readFile(place.path("kernel.ts"), "utf8");
    const toOutput = await place.run(["compile", "stdin", "--quiet"]);
    expect(toOutput).toEqual({ code: 0, stdout: text, stderr: "" });
    const fromInput = await place.run(["compile", "-", "-o", "-", "--quiet"], {
      stdin: smallNetwork,
    });
    expect(fromInput).toEqual({ code: 0, stdout: text, stderr: "" });
    expect(await place.files()).toEqual(["kernel.ts", "stdin"]);
  });

  it("--json describes the compilation, with the kernel unless it went to a file", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const inline = await place.run(["compile", "a.rates", "--json"]);
    expect(inline).toMatchObject({ code: 0, stderr: "" });
    const described = JSON.parse(inline.stdout) as { kernel: string };
    expect(described).toMatchObject({ statistics: { states: 5, rates: 5 } });
    const toFile = await place.run(["compile", "a.rates", "-o", "kernel.ts", "--json"]);
    expect(JSON.parse(toFile.stdout)).toMatchObject({ output: "kernel.ts" });
    expect(await readFile(place.path("kernel.ts"), "utf8")).toBe(described.kernel);
  });

  it("--check compares and writes nothing", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const check = ["compile", "a.rates", "-o", "kernel.ts", "--check", "--quiet"];
    const missing = await place.run(check);
    expect(missing.code).toBe(3);
    expect(await place.files()).toEqual(["a.rates"]);
    await place.run(["compile", "a.rates", "-o", "kernel.ts"]);
    expect(await place.run(check)).toEqual({ code: 0, stdout: "", stderr: "" });
    const text = await readFile(place.path("kernel.ts"), "utf8");
    await writeFile(place.path("kernel.ts"), `${text}\n`);
    const stale = await place.run(check);
    expect(stale.code).toBe(3);
    expect(stale.stderr).toContain('"kernel.ts" is not what these sources compile to');
    expect(await readFile(place.path("kernel.ts"), "utf8")).toBe(`${text}\n`);
  });

  it("replaces a file whole, follows links and keeps permissions", async () => {
    const place = await workplace({ "a.rates": smallNetwork, "target.ts": "old" });
    await chmod(place.path("target.ts"), 0o640);
    await symlink("target.ts", place.path("link.ts"));
    await place.run(["compile", "a.rates", "-o", "link.ts"]);
    expect(await readFile(place.path("target.ts"), "utf8")).toContain("H2 + CRP -> H2+ + e-");
    expect((await stat(place.path("target.ts"))).mode & 0o777).toBe(0o640);
    expect(await place.files()).toEqual(["a.rates", "link.ts", "target.ts"]);
  });

  it("reads quantities with units, from lists and repetitions", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const compiled = (...args: string[]) => place.run(["compile", "a.rates", "--quiet", ...args]);
    const plain = await compiled("--set", "T=10,nH=20000", "--set", "zeta=1.3e-17");
    const units = await compiled("--set", "T=10 K,nH=2e4cm^-3", "--set", "zeta=1.3e-17s^-1");
    expect(plain.code).toBe(0);
    expect(units).toEqual(plain);
    const reordered = await compiled("--set", "zeta=1.3e-17,T=10,nH=2e4");
    expect(reordered).toEqual(plain);
    const metres = await compiled("--set", "nH=2e10 m^-3");
    const [, nH] = /set: \{ nH: (\S+) \}/.exec(metres.stdout) ?? [];
    expect(Number(nH) / 2e4).toBeCloseTo(1, 14);
  });

  it("--time-derivative adds slopes, and the header says so", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const plain = await place.run(["compile", "a.rates", "--quiet"]);
    const extended = await place.run(["compile", "a.rates", "--quiet", "--time-derivative"]);
    expect(plain.stdout).not.toMatch(/slopes|time derivatives/i);
    expect(extended.stdout).toMatch(/^ \* options .*, time derivatives$/m);
    expect(extended.stdout).toContain("const slopes: InputSlopes = {");
  });

  it("leaves equations out with --no-comments and takes the network's name from --name", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const { stdout } = await place.run([
      "compile",
      "a.rates",
      "--no-comments",
      "--name",
      "hydrogen",
    ]);
    expect(stdout).toContain('Kernel of "hydrogen"');
    expect(stdout).not.toMatch(/\/\/.*H2 \+ CRP/);
  });

  it("ends quietly when the reader of its output goes away", async () => {
    const place = await workplace({ "a.rates": smallNetwork });
    const { spawn } = await import("node:child_process");
    const program = new URL("../../dist/cli/main.js", import.meta.url).pathname;
    const child = spawn(process.execPath, [program, "compile", "a.rates"], { cwd: place.folder });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|internal error/);
  });
});
