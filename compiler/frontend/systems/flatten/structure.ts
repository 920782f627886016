import type { Model } from "../../../model/model.js";
import type { NodeId } from "../../../graph/node.js";
import type { Shape } from "../component/component.js";
import { elementCount } from "../component/naming.js";
import type { Connected, EvaluatedTree } from "./connect-inputs.js";
import type { Instance, Tree } from "./instance.js";
import type { SolvedLoop } from "./loops.js";

/** A system in its place. States and inputs count by number; those of subsystems are not among them. */
export interface SystemNode {
  /** Within its parent: "plant", "chain[3]"; the model's name for the outermost. */
  readonly name: string;
  /** Dotted; "" for the outermost. */
  readonly path: string;
  /** What it was declared as. */
  readonly system: string;
  readonly states: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly events: number;
  readonly subsystems: readonly SystemNode[];
}

export interface InputReport {
  readonly name: string;
  readonly kind: "parameter" | "input";
  readonly unit: string;
  readonly default: number | null;
  /** Dotted name of what is connected, or "expression"; missing for inputs of the kernel. */
  readonly driver?: string;
}

/** What a model of systems is made of, before and after flattening. */
export interface SystemStructure {
  readonly name: string;
  readonly tree: SystemNode;
  /** Dotted names, in the order of the kernel. */
  readonly states: readonly string[];
  /** In order of declaration, connected ones among them. */
  readonly inputs: readonly InputReport[];
  /** Of all systems, whether observed or not. */
  readonly outputs: readonly string[];
  /** Outputs and connected inputs, in an order in which each can be computed from those before. */
  readonly schedule: readonly string[];
  /** Algebraic loops, which were solved. */
  readonly loops: readonly SolvedLoop[];
  /** Names of linear invariants. */
  readonly conserved: readonly string[];
}

export function structureOf(
  { tree }: EvaluatedTree,
  connected: Connected,
  model: Model,
): SystemStructure {
  const { driven, outputs, resolved } = connected;
  const drivers = new Map([...driven.values()].map(({ element, source }) => [element, source]));
  return {
    name: model.name,
    tree: systemTree(tree, model.name),
    states: model.states,
    inputs: tree.inputs.map((element) => ({
      name: element.name,
      kind: element.kind,
      unit: element.unit,
      default: element.default,
      ...(drivers.has(element) && { driver: drivers.get(element) ?? "expression" }),
    })),
    outputs: outputs.map(({ name }) => name),
    schedule: scheduleOf(connected),
    loops: resolved.loops,
    conserved: model.conserved.map(({ name }) => name),
  };
}

/** Every system with its subsystems, which come first among the instances. */
function systemTree({ root, instances }: Tree, name: string): SystemNode {
  const nodes = new Map<Instance, SystemNode>();
  for (const instance of instances) {
    const { component, path, children } = instance;
    nodes.set(instance, {
      name: instance === root ? name : path.slice(path.lastIndexOf(".") + 1),
      path,
      system: component.name,
      states: numberCount(component.states),
      inputs: numberCount(component.inputs),
      outputs: component.outputs.length,
      events: component.events.length,
      subsystems: children.map((child) => nodes.get(child)!),
    });
  }
  return nodes.get(root)!;
}

function numberCount(variables: readonly { readonly shape: Shape }[]): number {
  return variables.reduce((total, { shape }) => total + elementCount(shape), 0);
}

function scheduleOf({ driven, outputs, resolved }: Connected): readonly string[] {
  const names = new Map<NodeId, string[]>();
  const add = (node: NodeId, name: string): void => {
    const known = names.get(node);
    if (known) known.push(name);
    else names.set(node, [name]);
  };
  for (const [node, { element }] of driven) add(node, element.name);
  for (const { node, name } of outputs) add(node, name);
  return resolved.order.flatMap((node) => names.get(node) ?? []);
}
