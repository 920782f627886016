import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { backends } from "../compiler/pipeline.js";
import { embeddedForms, embeddedKernels, kernelForms } from "./kernel-forms.js";

const root = resolve(import.meta.dirname, "..");

/** What loads or runs compiled kernels: modules, functions, and commands one after the other. */
const running = [
  /load-kernel\.js"|\bgenerated\/[\w.-]+\.(js|ts)\b/,
  /\b(compiledKernel|modelKernel|kernelForSolve)\(/,
  /"compile"[^]*"(verify|eval|solve|explain)"/,
];

/** What goes through all forms. */
const everyForm = /\b(kernelForms|straightForms|embeddedForms|embeddedKernels)\b/;

/** Tests of what one form has and the others have not, or that compare the forms themselves. */
const ofForms = [
  /^test\/(compiler\/backend|runtime)\/wasm\//,
  /^test\/compiler\/backend\/table\//,
  /^test\/runtime\/(ensemble\/wasm-lanes|solvers\/arena)\.test\.ts$/,
  /^test\/cli\/(wasm|lanes|table|kernel-form|usage)\.test\.ts$/,
  /^test\/(architecture|kernel-forms)\.test\.ts$/,
  // What is documented is run as it is documented.
  /^test\/(docs|examples)\//,
];

describe("forms of kernels", () => {
  it("are those that compile has", () => {
    expect(kernelForms).toEqual(Object.keys(backends));
    expect(kernelForms).toEqual(expect.arrayContaining(["ts", "wasm"]));
    for (const kernels of Object.values(embeddedKernels)) {
      expect(Object.keys(kernels)).toEqual(embeddedForms);
    }
  });

  it("are all run by every test that runs a compiled kernel", () => {
    const files = readdirSync(resolve(root, "test"), { recursive: true, encoding: "utf8" })
      .map((file) => `test/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".test.ts"));
    const others = files.filter((file) => !ofForms.some((pattern) => pattern.test(file)));
    const ran = others.filter((file) => {
      const text = readFileSync(resolve(root, file), "utf8");
      return running.some((pattern) => pattern.test(text));
    });
    expect(ran.length).toBeGreaterThan(15);
    const once = ran.filter((file) => !everyForm.test(readFileSync(resolve(root, file), "utf8")));
    expect(once).toEqual([]);
  });
});
