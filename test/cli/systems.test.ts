import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { SolutionDocument } from "../../runtime/io/solution-document.js";
import { kernelForms } from "../kernel-forms.js";
import { loadKernel } from "../load-kernel.js";
import { workplace, type Workplace } from "./netc.js";

/**
 * Two parts with an algebraic loop: u_a = (x_b + u_b)/2 and u_b = x_a + u_a give u_a = x_a + x_b, so that
 * x_a' = x_b + (1 - k_a) x_a and x_b' = 2 x_a + (1 - k_b) x_b; y_a + y_b = 4 x_a + 3 x_b.
 */
const looped = `import { connect, system } from "netc/systems";
const part = system({
  name: "Part",
  states: { x: 1 },
  parameters: { k: 1 },
  inputs: { u: 0 },
  outputs: { y: ({ x, u }) => x + u },
  derivatives: ({ x, k, u }) => ({ x: u - k * x }),
});
export default system({
  name: "Looped",
  subsystems: { a: part, b: part },
  outputs: { sum: ({ a, b }) => a.y + b.y },
  connections: [
    connect("a.y", "b.u"),
    connect(({ b }: { b: { y: number } }) => 0.5 * b.y, "a.u"),
  ],
});
`;

const exact = (t: number) => {
  const root = Math.SQRT2;
  const [c, s] = [Math.cosh(root * t), Math.sinh(root * t)];
  return { "a.x": c + s / root, "b.x": c + root * s };
};

async function solved(place: Workplace, args: readonly string[]): Promise<SolutionDocument> {
  const { code, stdout, stderr } = await place.run(["solve", ...args, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as SolutionDocument;
}

const times = ["--times", "0,0.5,1,2", "--rtol", "1e-10"];

describe("connected systems on the command line", () => {
  it("--loops solve makes a kernel of a loop, in all forms with the same numbers", async () => {
    const place = await workplace({ "a.system.ts": looped });
    const refused = await place.run(["compile", "a.system.ts", "-o", "kernel.ts"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("error NC341: algebraic loop: a.u <- b.u <- a.y <- a.u");
    expect(await place.files()).toEqual(["a.system.ts"]);

    const rows: (readonly (readonly number[])[])[] = [];
    for (const target of kernelForms) {
      const file = target === "wasm" ? "lanes.wasm.ts" : `${target}.ts`;
      const lanes = target === "wasm" ? ["--lanes", "4"] : [];
      const made = await place.run([
        "compile",
        "a.system.ts",
        "--loops",
        "solve",
        "--target",
        target,
        "-o",
        file,
        ...lanes,
      ]);
      expect(made).toMatchObject({ code: 0, stdout: "" });
      const verified = await place.run([
        "verify",
        file,
        "--against",
        "a.system.ts",
        "--samples",
        "20",
      ]);
      expect(verified).toMatchObject({ code: 0, stderr: "" });
      expect(verified.stdout).toContain("Looped: passed (20 samples, seed 1)");
      const { t, y, states, outputs } = await solved(place, [file, ...times]);
      expect(states).toEqual(["a.x", "b.x"]);
      expect(outputs!.names).toEqual(["a.y", "b.y", "sum"]);
      for (const [i, time] of t.entries()) {
        const [a, b] = [exact(time)["a.x"], exact(time)["b.x"]];
        expect(Math.abs(y[i]![0]! / a - 1)).toBeLessThan(1e-7);
        expect(Math.abs(y[i]![1]! / b - 1)).toBeLessThan(1e-7);
        expect(Math.abs(outputs!.rows[i]![2]! / (4 * a + 3 * b) - 1)).toBeLessThan(1e-7);
      }
      rows.push(y);
    }
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });

  it("--set folds a parameter, --observe keeps the outputs of the whole", async () => {
    const place = await workplace({ "a.system.ts": looped });
    const compile = ["compile", "a.system.ts", "--loops", "solve", "-o", "kernel.ts"];
    const fold = ["--set", "a.k=3,b.k=2", "--observe", "top"];
    expect(await place.run([...compile, ...fold, "-q"])).toMatchObject({ code: 0, stderr: "" });
    const kernel = await loadKernel(await readFile(place.path("kernel.ts"), "utf8"));
    expect(kernel.inputs).toEqual([]);
    expect(kernel.outputs!.map(({ name }) => name)).toEqual(["sum"]);
    const [k, dy] = [new Float64Array(kernel.rateCount), new Float64Array(2)];
    kernel.rates(new Float64Array(0), k);
    kernel.rhs(0, Float64Array.of(1, 3), k, dy);
    expect(Array.from(dy)).toEqual([3 - 2 * 1, 2 * 1 - 3]);
    const verified = await place.run(["verify", "kernel.ts", "--against", "a.system.ts"]);
    expect(verified.stdout).toContain("passed");

    expect(await place.run([...compile, "--observe", "none", "-q"])).toMatchObject({ code: 0 });
    expect(await readFile(place.path("kernel.ts"), "utf8")).not.toMatch(/\bobserve\b/);
    const changed = await solved(place, ["kernel.ts", ...times, "--inputs", "a.k=3,b.k=2"]);
    expect(changed.outputs).toBeUndefined();
    // x_a' = x_b - 2 x_a, x_b' = 2 x_a - x_b: the sum stays.
    for (const [a, b] of changed.y) expect(Math.abs(a! + b! - 2)).toBeLessThan(1e-8);
  });

  it("--check tells when a module or what it imports has changed, and so does verify", async () => {
    const place = await workplace({
      "part.ts":
        'import { system } from "netc/systems";\nexport const part = system({ states: { x: 1 }, derivatives: ({ x }) => ({ x: -2 * x }) });\n',
      "a.system.ts":
        'import { system } from "netc/systems";\nimport { part } from "./part.js";\nexport default system({ subsystems: { a: part } });\n',
    });
    const compile = ["compile", "a.system.ts", "-o", "kernel.ts", "-q"];
    expect(await place.run(compile)).toMatchObject({ code: 0 });
    const before = await readFile(place.path("kernel.ts"), "utf8");
    expect(await place.run([...compile, "--check"])).toMatchObject({ code: 0, stderr: "" });
    const part = await readFile(place.path("part.ts"), "utf8");
    await writeFile(place.path("part.ts"), part.replace("-2", "-3"));
    const stale = await place.run([...compile, "--check"]);
    expect(stale.code).toBe(3);
    expect(stale.stderr).toContain('"kernel.ts" is not what these sources compile to');
    const unverified = await place.run(["verify", "kernel.ts", "--against", "a.system.ts"]);
    expect(unverified.code).toBe(3);
    expect(unverified.stdout).toContain("source changed since the kernel was made");
    expect(unverified.stdout).toContain("part.ts");
    expect(await readFile(place.path("kernel.ts"), "utf8")).toBe(before);
  });

  it("unknown names are bad usage, and nothing is written", async () => {
    const place = await workplace({ "a.system.ts": looped });
    const source = ["a.system.ts", "--loops", "solve"];
    const end = ["--t-end", "1"];
    const cases: readonly (readonly [args: readonly string[], says: string])[] = [
      [["compile", ...source, "--set", "a.kk=2", "-o", "k.ts"], 'no input named "a.kk"'],
      [["compile", ...source, "--set", "a.u=2", "-o", "k.ts"], 'no input named "a.u"'],
      [["solve", ...source, ...end, "--inputs", "b.kk=2", "-o", "s.csv"], 'no input named "b.kk"'],
      [["solve", ...source, ...end, "--species", "sun", "--plot", "s.svg"], 'output "sun"'],
      [["solve", ...source, ...end, "--scale", "cubic", "--plot", "s.svg"], "scale"],
    ];
    for (const [args, says] of cases) {
      const { code, stdout, stderr } = await place.run(args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: "" });
      expect(stderr).toContain(says);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect(await place.files()).toEqual(["a.system.ts"]);
  });
});
