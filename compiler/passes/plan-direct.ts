import type { FactorPattern } from "../../runtime/kernel.js";
import { argument } from "../graph/builders.js";
import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { Load, Schedule, Slot } from "../graph/schedule.js";
import type { ChunkLimits } from "./chunk.js";
import { factorSteps, solutionSteps, type LinearSystem } from "./elimination.js";
import { distinctIdentifiers } from "./naming.js";
import { planSequence } from "./plan-sequence.js";

/**
 * Operations of a factorisation up to which straight lines pay. Against the runtime's loops over index lists in
 * WebAssembly they take half the time at 500 operations and three quarters at 2400, factorisation and
 * solution alike. At 3800 they take twice as long in TypeScript and about as long in WebAssembly, and the
 * engine takes a tenth of a second to compile them, where the loops are ready at once. (Loops in
 * TypeScript are slower than straight lines up to some 40 000 operations, but few engines need them.)
 */
export const mostDirectOperations = 2500;

/** Whether a kernel of this factorisation gets it as straight-line code. */
export function directPays({ operations }: FactorPattern): boolean {
  return operations <= mostDirectOperations;
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
