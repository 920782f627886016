import type { FactorPattern } from "../../runtime/kernel.js";
import { argument } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Schedule, Slot } from "../graph/schedule.js";
import type { ChunkLimits } from "./chunk.js";
import { factorSteps, solutionSteps, type LinearSystem } from "./elimination.js";
import { distinctIdentifiers } from "./naming.js";
import { planSequence } from "./plan-sequence.js";

/** Kernels of more states leave factorisation and solution to loops over the pattern of L + U. */
export const mostDirectStates = 40;

/**
 * Operations of a factorisation up to which straight lines pay. At 500 of them they take a tenth of the
 * time of the runtime's loops and at 4000 a half; at 20 000 they are slower, and their text, which grows
 * with the cube of the number of states, is most of the kernel (bench/results/linalg.md).
 */
const mostDirectOperations = 8000;

/** Whether a kernel of this factorisation gets it as straight-line code. */
export function directPays({ lu, operations }: FactorPattern): boolean {
  return lu.size <= mostDirectStates && operations <= mostDirectOperations;
}

/** Factorisation and solution as statements, one for each entry of L + U and two for each state. */
export function planDirect(
  graph: Graph,
  system: LinearSystem,
  limits: ChunkLimits,
): NonNullable<Schedule["direct"]> {
  const { states, pattern, factor } = system;
  const gamma = argument(graph, "gamma", 0, "gamma");
  const entries = (buffer: "jacobian" | "factor", count: number): [NodeId, Slot][] =>
    Array.from({ length: count }, (_, index) => [
      argument(graph, buffer, index, `${buffer}_${index}`),
      { buffer, index },
    ]);
  const identifiers = distinctIdentifiers(states, "b_");
  return {
    factorize: planSequence(graph, {
      name: "factorize",
      steps: factorSteps(graph, system),
      access: {
        loads: new Map([[gamma, { name: "gamma", buffer: "gamma", index: 0 }]]),
        slots: new Map(entries("jacobian", pattern.rowIdx.length)),
      },
      buffer: "factor",
      limits,
    }),
    solve: planSequence(graph, {
      name: "solve",
      steps: solutionSteps(graph, system),
      access: {
        loads: new Map(
          states.map((name, index): [NodeId, Load] => [
            argument(graph, "solution", index, name),
            { name: identifiers[index]!, buffer: "solution", index },
          ]),
        ),
        slots: new Map(entries("factor", factor.lu.rowIdx.length)),
      },
      buffer: "solution",
      limits,
    }),
  };
}
