import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solveMany } from "../../../runtime/ensemble/solve-many.js";
import type { Trajectory } from "../../../runtime/ensemble/run.js";
import type { Kernel } from "../../../runtime/kernel.js";
import type { Problem } from "../../../runtime/solvers/problem.js";
import type { Solution } from "../../../runtime/solvers/solution.js";
import { solveSync } from "../../../runtime/solvers/solve.js";
import { linearTrajectory, stepTrajectory } from "../../../runtime/solvers/trajectory.js";
import { compiledKernel } from "../../kernel-forms.js";
import { readFile } from "../../networks/embedded.js";
import { balancedNetwork, largerNetwork } from "../../random-network.js";

const day = 86_400;

/** Inputs of a kernel by name, with its own defaults for the others. */
function conditions(kernel: Kernel, values: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(kernel.inputs, (each) => values[each.name] ?? each.default ?? 1);
}

/** Conditions that are constant, move, or jump, and spans from days to thousands of years. */
function trajectory(kernel: Kernel, seed: number): Trajectory {
  const T = 10 + 37 * (seed % 11);
  const nH = 10 ** (2 + (seed % 5));
  const row = (factor: number) => conditions(kernel, { T: factor * T, nH, Av: seed % 7 });
  const end = day * 10 ** (seed % 7);
  const initial = Float64Array.from(kernel.states, (_, i) => ((i * (seed + 3)) % 13) / 13);
  const times = Float64Array.of(0, end / 3, (2 * end) / 3);
  const rows = [row(1), row(2.5), row(0.8)];
  const inputs = [row(1), linearTrajectory(times, rows), stepTrajectory(times, rows)][seed % 3]!;
  return { inputs, initial, span: [0, end] };
}

function sharedProblem(kernel: Kernel): Problem {
  return {
    kernel,
    inputs: conditions(kernel, {}),
    initial: new Float64Array(kernel.states.length),
    span: [0, 1],
    tolerances: { relative: 1e-4, absolute: 1e-12 },
  };
}

async function expectSameBits(
  kernel: Kernel,
  trajectories: readonly Trajectory[],
  options: { readonly method: string; readonly maximumSteps: number; readonly lanes?: number },
): Promise<Solution[]> {
  const problem = sharedProblem(kernel);
  const found: Solution[] = [];
  for await (const each of solveMany(problem, trajectories, options)) found.push(each);
  expect(found).toEqual(trajectories.map((each) => solveSync({ ...problem, ...each }, options)));
  return found;
}

const implicit = ["bdf", "rodas4p", "rodas5p", "kvaerno5"] as const;

describe("solveMany with a kernel of WebAssembly for several cells", () => {
  const seeds = fc.array(fc.nat(999), { minLength: 1, maxLength: 6 });

  it.each(implicit)("%s: gives the bits of solve on any network", async (method) => {
    const check = async (network: Parameters<typeof compiledKernel>[0], chosen: number[]) => {
      const kernel = await compiledKernel(network, { target: "wasm", lanes: 4, formatted: false });
      const list = chosen.map((seed) => trajectory(kernel, seed));
      await expectSameBits(kernel, list, { method, maximumSteps: 150, lanes: 4 });
    };
    const networks = fc.oneof(balancedNetwork, largerNetwork);
    await fc.assert(fc.asyncProperty(networks, seeds, check), { numRuns: 8 });
  });

  it("gives the bits of solve on dark-cloud, with any number of lanes", async () => {
    const network = await readFile("dark-cloud.rates");
    for (const count of [2, 8]) {
      const kernel = await compiledKernel(network, { target: "wasm", lanes: count });
      const list = Array.from({ length: 11 }, (_, seed) => trajectory(kernel, 5 * seed));
      for (const method of implicit) {
        const options = { method, maximumSteps: 400, lanes: count - (method === "bdf" ? 1 : 0) };
        const found = await expectSameBits(kernel, list, options);
        expect(found.some(({ outcome }) => outcome.kind === "completed")).toBe(true);
      }
    }
  });
});
