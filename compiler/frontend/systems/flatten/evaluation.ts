import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import { constant } from "../../../graph/builders.js";
import type { Graph } from "../../../graph/graph.js";
import type { NodeId } from "../../../graph/node.js";
import type { Arithmetic, Operand } from "../arithmetic/arithmetic.js";
import type { Symbolic } from "../arithmetic/symbolic.js";
import type { Scope } from "../component/component.js";
import type { Origin } from "../component/values.js";
import type { Instance } from "./instance.js";

/** What the evaluation of one instance's behaviours needs. */
export interface Evaluation {
  readonly instance: Instance;
  readonly scope: Scope<Symbolic>;
  readonly arithmetic: Arithmetic<Symbolic>;
  readonly graph: Graph;
}

export function nodeOf(graph: Graph, value: Operand<Symbolic>): NodeId {
  return typeof value === "number" ? constant(graph, value) : value.node;
}

/** Where a value comes from, for messages. */
export function originOf(
  { path, component }: Instance,
  what: string,
  location: SourceLocation | undefined,
): Origin {
  return { path, what, location: location ?? component.location };
}
