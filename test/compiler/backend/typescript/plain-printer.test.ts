import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { compileNetwork } from "../../../../compiler/pipeline.js";
import { kernelForms } from "../../../kernel-forms.js";
import { readFile } from "../../../networks/embedded.js";

/** JavaScript without comments, types and style. */
async function withoutStyle(text: string): Promise<string> {
  const options = { loader: "ts", minifySyntax: true, minifyWhitespace: true } as const;
  return (await transform(text, options)).code;
}

describe.each(kernelForms)("plainPrinter, of a kernel as %s", (target) => {
  it.each(["primordial.yaml", "dark-cloud.rates"])("prints the same code of %s", async (file) => {
    const network = await readFile(file);
    const options = { target, timeDerivative: file === "primordial.yaml" } as const;
    const read = await compileNetwork(network, options);
    const plain = await compileNetwork(network, { ...options, comments: false, formatted: false });
    expect(plain.text.length).toBeLessThan(read.text.length);
    expect(await withoutStyle(plain.text)).toBe(await withoutStyle(read.text));
  });
});
