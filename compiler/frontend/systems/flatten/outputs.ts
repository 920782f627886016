import type { Graph } from "../../../graph/graph.js";
import type { NodeId } from "../../../graph/node.js";
import { dotted, elementNames } from "../component/naming.js";
import type { Behaviours } from "./behaviours.js";
import { nodeOf } from "./evaluation.js";
import type { Instance, Tree } from "./instance.js";

/** One number among the outputs. */
export interface NamedOutput {
  /** Dotted, with the indices of an element. */
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly instance: Instance;
  /** In the graph of the symbols. */
  readonly node: NodeId;
}

/** The elements of all outputs, in the order of the kernel. */
export function namedOutputs(
  { instances }: Tree,
  { outputs }: Behaviours,
  graph: Graph,
): readonly NamedOutput[] {
  return instances.flatMap((instance) =>
    instance.component.outputs.flatMap(({ name, unit, description }) => {
      const { shape, elements } = outputs.get(instance)!.get(name)!;
      return elementNames(dotted(instance.path, name), shape).map((element, i) => ({
        name: element,
        unit,
        description,
        instance,
        node: nodeOf(graph, elements[i]!),
      }));
    }),
  );
}
