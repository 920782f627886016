import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { workplace } from "../netc.js";

/** The source is declared after the sink that it drives. */
const backward = `system: Backward
systems:
  Source:
    states: { x: 1 }
    outputs: { y: 2 * x }
    derivatives: { x: 1 }
  Sink:
    inputs: { u: 0 }
    states: { z: 0 }
    derivatives: { z: u }
subsystems: { sink: Sink, source: Source }
connections:
  - { from: source.y, to: sink.u }
`;

const forward = backward.replace("sink: Sink, source: Source", "source: Source, sink: Sink");

const run =
  "solve model.system.yaml --t-end 1 --solver rk4 --step 0.25 --fixed-step -q -o out.json";

/** z at the end, after four steps of a quarter. */
async function sinkAtEnd(text: string, ...options: readonly string[]): Promise<number> {
  const place = await workplace({ "model.system.yaml": text });
  const { code, stderr } = await place.run([...run.split(" "), ...options]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const document = JSON.parse(await readFile(place.path("out.json"), "utf8")) as {
    readonly states: readonly string[];
    readonly y: readonly (readonly number[])[];
  };
  return document.y.at(-1)![document.states.indexOf("sink.z")]!;
}

describe("netc solve --schedule declared", () => {
  const interpreted = ["--kernel", "interpreted"] as const;
  const declared = [...interpreted, "--schedule", "declared"] as const;

  it("takes for what is declared later what it was the last time", async () => {
    // z' = 2 (1 + t): z(1) = 3, which the fourth-order method hits exactly.
    expect(await sinkAtEnd(backward, ...interpreted)).toBeCloseTo(3, 14);
    expect(await sinkAtEnd(backward)).toBeCloseTo(3, 14);
    const stale = await sinkAtEnd(backward, ...declared);
    expect(Math.abs(stale - 3)).toBeGreaterThan(0.01);
    expect(Math.abs(stale - 3)).toBeLessThan(0.6);
  });

  it("differs from the topological one only there", async () => {
    expect(await sinkAtEnd(forward, ...declared)).toBeCloseTo(3, 14);
  });

  it("is refused for kernels that are not interpreted", async () => {
    const place = await workplace({ "model.system.yaml": backward });
    const { code, stderr } = await place.run([
      ...run.split(" "),
      "--kernel",
      "fused",
      "--schedule",
      "declared",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("--schedule declared is for interpreted systems");
    expect(stderr).toContain("--kernel interpreted");
    expect(await place.files()).toEqual(["model.system.yaml"]);
  });
});
