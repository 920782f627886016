import { InputError, type Diagnostic } from "../../../diagnostics/diagnostic.js";
import { dependencies } from "../../../graph/evaluate.js";
import type { Graph } from "../../../graph/graph.js";
import { stages, type Node, type NodeId } from "../../../graph/node.js";
import type { Model } from "../../../model/model.js";
import { dotted } from "../component/naming.js";
import type { Behaviours } from "./behaviours.js";
import type { Connected } from "./connect-inputs.js";
import type { Tree } from "./instance.js";

/** Most findings of one kind: arrays of equal subsystems share their mistakes. */
const mostFindings = 20;

/** @throws InputError NC340 when a parameter changes during a run */
export function checkDrivenParameters({ graph, driven, nodeOf }: Connected): void {
  const problems: Diagnostic[] = [];
  for (const [id, { element, location }] of driven) {
    if (element.kind !== "parameter" || isKnownBefore(graph, nodeOf(id))) continue;
    const what = graph.stage(nodeOf(id)) === "time" ? "time" : "states";
    problems.push({
      code: "NC340",
      message: `${element.name} is a parameter, and is connected to what depends on ${what}; expected parameters and inputs alone`,
      hint: "declare it among the inputs, which may change during a run",
      ...(location && { location }),
    });
  }
  report(problems);
}

/** @throws InputError NC344 when the times of an event change during a run */
export function checkEventTimes(
  { graph, events = [] }: Model,
  { events: evaluated }: Behaviours,
): void {
  const locations = new Map(
    [...evaluated.values()]
      .flat()
      .map(({ instance, event }) => [dotted(instance.path, event.name), event.location]),
  );
  const problems = events.flatMap(({ name, trigger }): Diagnostic[] => {
    if (trigger.kind === "crossing") return [];
    const changing = (
      [
        ["time", trigger.first],
        ["period", trigger.period],
      ] as const
    ).find(([, node]) => !isKnownBefore(graph, node));
    if (changing === undefined) return [];
    const location = locations.get(name);
    return [
      {
        code: "NC344",
        message: `the ${changing[0]} of event ${name} depends on the state or the time; expected parameters and inputs alone`,
        hint: "use an event with a condition, when: ({ t, x }) => t - x",
        ...(location && { location }),
      },
    ];
  });
  report(problems);
}

/** @throws InputError NC345 when an expression has no finite value whatever the states and inputs */
export function checkFinite(model: Model, tree: Tree): void {
  const { graph, derivatives, states, outputs = [], events = [] } = model;
  const broken = brokenNodes(graph);
  const named: (readonly [name: string, node: NodeId])[] = [
    ...derivatives.map((node, i) => [`the derivative of ${states[i]!}`, node] as const),
    ...outputs.map(({ name, node }) => [`output ${name}`, node] as const),
    ...events.flatMap(({ name, trigger, resets }) => [
      ...(trigger.kind === "crossing"
        ? [[`the condition of event ${name}`, trigger.value] as const]
        : [[`the time of event ${name}`, trigger.first] as const]),
      ...resets.map(({ value }) => [`the reset of event ${name}`, value] as const),
    ]),
  ];
  const { location } = tree.root.component;
  report(
    named
      .filter(([, node]) => broken[node] === 1)
      .map(([name]) => ({
        code: "NC345",
        message: `${name} contains a number that is infinite or undefined`,
        hint: "look for divisions by zero, logarithms and roots of constants, Infinity and NaN",
        ...(location && { location }),
      })),
  );
}

function isKnownBefore(graph: Graph, id: NodeId): boolean {
  return stages.indexOf(graph.stage(id)) <= stages.indexOf("inputs");
}

/** Marks nodes that contain a number that is not finite. */
function brokenNodes(graph: Graph): Uint8Array {
  const broken = new Uint8Array(graph.size);
  for (let id = 0; id < graph.size; id++) {
    const isBroken =
      !numbersOf(graph.node(id)).every(Number.isFinite) ||
      dependencies(graph, id).some((operand) => broken[operand] === 1);
    if (isBroken) broken[id] = 1;
  }
  return broken;
}

function numbersOf(node: Node): readonly number[] {
  switch (node.kind) {
    case "constant":
      return [node.value];
    case "sum":
      return [node.constant, ...node.coefficients];
    case "product":
      return [node.coefficient];
    case "power":
      return [node.exponent];
    default:
      return [];
  }
}

function report(problems: readonly Diagnostic[]): void {
  if (problems.length > 0) throw new InputError(problems.slice(0, mostFindings));
}
