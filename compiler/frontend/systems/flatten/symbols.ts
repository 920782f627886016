import { input, state, time } from "../../../graph/builders.js";
import type { Graph } from "../../../graph/graph.js";
import { Symbolic } from "../arithmetic/symbolic.js";
import { elementCount } from "../component/naming.js";
import { byText, positioned, type Tree } from "./instance.js";

/** The leaves that behaviours compute with. */
export interface Symbols {
  readonly graph: Graph;
  /** By position among all states. */
  readonly states: readonly Symbolic[];
  /** By position among all parameters and inputs, which are symbols here whether connected or not. */
  readonly inputs: readonly Symbolic[];
  readonly time: Symbolic;
}

/** One symbol for every number that is not known; older ones stand first in sums and products. */
export function createSymbols(graph: Graph, { byName, states, inputs }: Tree): Symbols {
  const stateSymbols: Symbolic[] = Array.from({ length: states.length });
  const inputSymbols: Symbolic[] = Array.from({ length: inputs.length });
  for (const { component, firstState, firstInput } of byName) {
    fill(component.states, firstState, (at) => {
      stateSymbols[at] = new Symbolic(state(graph, at, states[at]!.name));
    });
    fill(component.inputs, firstInput, (at) => {
      inputSymbols[at] = new Symbolic(input(graph, at, inputs[at]!.name));
    });
  }
  return { graph, states: stateSymbols, inputs: inputSymbols, time: new Symbolic(time(graph)) };
}

/** Visits the positions of all elements, variables by name. */
function fill(
  variables: readonly { readonly name: string; readonly shape: readonly number[] }[],
  first: number,
  visit: (position: number) => void,
): void {
  const sorted = positioned(variables, first).toSorted(([a], [b]) => byText(a.name, b.name));
  for (const [{ shape }, position] of sorted) {
    for (let i = 0; i < elementCount(shape); i++) visit(position + i);
  }
}
