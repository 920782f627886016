import { readFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Target } from "../../compiler/pipeline.js";
import type { SolutionDocument } from "../../runtime/io/solution-document.js";
import { root, workplace, type Workplace } from "../cli/netc.js";
import { kernelForms } from "../kernel-forms.js";
import { sharedData } from "../shared-data.js";

/** Trajectories to 1e-13, in data/systems, at 1001 times from 0 to 100. */
function reference<Columns>(file: string): Columns & { readonly t: readonly number[] } {
  return JSON.parse(readFileSync(sharedData.path(`systems/${file}`), "utf8")) as never;
}

async function solved(
  place: Workplace,
  form: Target,
  model: string,
  initial: string,
): Promise<SolutionDocument> {
  await cp(join(root, "examples"), place.path("examples"), { recursive: true });
  const file = form === "wasm" ? "kernel.wasm.ts" : "kernel.ts";
  const compile = ["compile", `examples/${model}.system.ts`, "--target", form, "-o", file, "-q"];
  expect(await place.run(compile)).toMatchObject({ code: 0, stderr: "" });
  const { code, stdout } = await place.run(
    [
      ["solve", file, "--initial", "-", "--times", "lin:0:100:1001", "--json"],
      ["--solver", "dopri5", "--rtol", "1e-12", "--atol", "1e-13"],
    ].flat(),
    { stdin: initial },
  );
  expect(code).toBe(0);
  return JSON.parse(stdout) as SolutionDocument;
}

sharedData.describe("reference trajectories of systems", () => {
  it.each(kernelForms)("Van der Pol, mu = 1, from (1, 0), %s", async (form) => {
    const { t, ref_x, ref_y } = reference<{
      readonly ref_x: readonly number[];
      readonly ref_y: readonly number[];
    }>("dynode_vdp_t100.json");
    const found = await solved(await workplace(), form, "van-der-pol", "states: { x: 1, y: 0 }");
    expect(found.t).toHaveLength(t.length);
    for (const [i, [x, y]] of found.y.entries()) {
      expect(Math.abs(found.t[i]! - t[i]!)).toBeLessThan(1e-11);
      expect(Math.abs(x! - ref_x[i]!)).toBeLessThan(2e-9);
      expect(Math.abs(y! - ref_y[i]!)).toBeLessThan(2e-9);
    }
    // What the library that the reference was made for gives itself is 6e-6 away at the end.
    expect(Math.abs(found.y.at(-1)![0]! - 1.5480543771919926)).toBeGreaterThan(1e-6);
    expect(Math.abs(found.y.at(-1)![0]! - 1.5480543771919926)).toBeLessThan(2.14e-5);
  });

  it.each(kernelForms)("two connected oscillators, the second from (0.5, 0), %s", async (form) => {
    const { t, ref } = reference<{ readonly ref: readonly (readonly number[])[] }>(
      "dynode_connected_vdp.json",
    );
    const found = await solved(
      await workplace(),
      form,
      "connected-oscillators",
      "states: { second.x: 0.5 }",
    );
    expect(found.states).toEqual(["first.x", "first.y", "second.x", "second.y"]);
    expect(found.t).toHaveLength(t.length);
    for (const [i, row] of found.y.entries()) {
      for (const [state, value] of row.entries()) {
        expect(Math.abs(value - ref[i]![state]!)).toBeLessThan(2e-9);
      }
    }
  });
});
