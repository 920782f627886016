import { InputError, type Diagnostic } from "../../../diagnostics/diagnostic.js";
import { constant } from "../../../graph/builders.js";
import { Graph } from "../../../graph/graph.js";
import { operandsOf, type NodeId } from "../../../graph/node.js";
import { rebuild } from "../../../graph/rebuild.js";
import { affineOperation, type Affine } from "./affine.js";
import type { Binding } from "./bindings.js";
import { shortestCycle, sorted, tear, type Loop } from "./cycles.js";
import { solveAffine } from "./elimination.js";
import type { InputElement } from "./instance.js";
import { newtonIterations, outside, unknownIn } from "./newton.js";

/** Most unknowns of a linear loop that is solved. */
const mostUnknowns = 16;

/** A parameter or input that is connected. */
export interface Driven extends Binding {
  readonly element: InputElement;
}

/** An algebraic loop, and how it was solved. */
export interface SolvedLoop {
  /** "a.u <- b.y <- b.u <- a.y <- a.u": each needs the next. */
  readonly chain: string;
  readonly method: "linear" | "newton";
  /** Dotted names of what was solved for; the rest of the loop follows from it. */
  readonly unknowns: readonly string[];
}

/** Where a loop stands. */
export interface Surroundings {
  /** Graph of the loop's nodes. */
  readonly from: Graph;
  /** Graph of the solution. */
  readonly to: Graph;
  /** Connected ones by their symbol in `from`. */
  readonly driven: ReadonlyMap<NodeId, Driven>;
  /** What stands for nodes that the loop needs from outside. */
  readonly resolved: ReadonlyMap<NodeId, NodeId>;
}

/** @throws InputError NC341 */
export function refuseLoop(loop: Loop, { driven }: Surroundings): never {
  return fail(loop, driven, {
    code: "NC341",
    message: `algebraic loop: ${chainOf(loop, driven)}`,
    hint: "break it by a state, or use --loops solve to have it solved at every evaluation",
  });
}

/**
 * Values, as nodes of `to`, of unknowns from which the rest of the loop follows without a cycle.
 * Affine loops are solved exactly, others by Newton's iterations from the default of the unknown, or
 * from zero, if one unknown breaks all their cycles.
 *
 * @throws InputError NC342 for loops that are too large, NC343 for those without a unique solution
 */
export function solveLoop(
  loop: Loop,
  surroundings: Surroundings,
): { readonly values: ReadonlyMap<NodeId, NodeId>; readonly solved: SolvedLoop } {
  const { driven } = surroundings;
  const unknowns = tear(loop, mostUnknowns);
  const equations = unknowns && affineEquations(loop, unknowns, surroundings);
  const chain = chainOf(loop, driven);
  if (unknowns === undefined || (equations === undefined && unknowns.length > 1)) {
    const names = loop.unknowns.map((id) => driven.get(id)!.element.name);
    const shown = names.length > 8 ? `${names.slice(0, 8).join(", ")}, ...` : names.join(", ");
    return fail(loop, driven, {
      code: "NC342",
      message: `algebraic loop through ${names.length} inputs (${shown}) cannot be solved: ${chain}`,
      hint: `nonlinear loops are solved for one unknown, linear ones for up to ${mostUnknowns}; break it by a state`,
    });
  }
  const method = equations ? "linear" : "newton";
  const solution = equations
    ? solveAffine(surroundings.to, equations)
    : [solveByNewton(loop, unknowns[0]!, surroundings)];
  if (solution === undefined) {
    return fail(loop, driven, {
      code: "NC343",
      message: `algebraic loop without a unique solution: ${chain}`,
      hint: "the equations of the loop say nothing about one of its inputs, or contradict each other",
    });
  }
  const names = unknowns.map((id) => driven.get(id)!.element.name);
  return {
    values: new Map(unknowns.map((id, i) => [id, solution[i]!])),
    solved: { chain, method, unknowns: names },
  };
}

/** One equation per unknown, or undefined when they are not all affine. */
function affineEquations(
  loop: Loop,
  unknowns: readonly NodeId[],
  { from, to, driven, resolved }: Surroundings,
): readonly Affine[] | undefined {
  const forms = new Map<NodeId, Affine>();
  const none = new Map<number, NodeId>();
  const formOf = (id: NodeId): Affine =>
    forms.get(id) ?? { offset: resolved.get(id)!, slopes: none };
  unknowns.forEach((id, i) => {
    forms.set(id, { offset: constant(to, 0), slopes: new Map([[i, constant(to, 1)]]) });
  });
  for (const id of sorted(loop, new Set(unknowns))) {
    const binding = driven.get(id);
    const node = from.node(id);
    const form = binding
      ? formOf(binding.expression)
      : affineOperation(to, node, operandsOf(node).map(formOf));
    if (form === undefined) return undefined;
    forms.set(id, form);
  }
  return unknowns.map((id) => formOf(driven.get(id)!.expression));
}

function solveByNewton(loop: Loop, unknown: NodeId, surroundings: Surroundings): NodeId {
  const { from, to, driven, resolved } = surroundings;
  const graph = new Graph();
  const symbol = unknownIn(graph);
  const copies = new Map<NodeId, NodeId>([[unknown, symbol]]);
  for (const id of sorted(loop, new Set([unknown]))) {
    const binding = driven.get(id);
    for (const needed of binding ? [binding.expression] : operandsOf(from.node(id))) {
      if (!loop.nodes.has(needed)) copies.set(needed, outside(graph, to, resolved.get(needed)!));
    }
    const copy = binding
      ? copies.get(binding.expression)!
      : rebuild(from, graph, id, copies, () => symbol);
    copies.set(id, copy);
  }
  const { element, expression } = driven.get(unknown)!;
  const image = copies.get(expression)!;
  const solution = newtonIterations(to, { graph, unknown: symbol, image }, element.default ?? 0);
  const node = to.node(solution);
  if (node.kind === "constant" && !Number.isFinite(node.value)) {
    return fail(loop, driven, {
      code: "NC342",
      message: `algebraic loop: Newton's iterations from ${element.name} = ${element.default ?? 0} have no value: ${chainOf(loop, driven)}`,
      hint: `give ${element.name} a default near the solution`,
    });
  }
  return solution;
}

/** A shortest cycle through the loop's first input, with what connections take by name. */
function chainOf(loop: Loop, driven: ReadonlyMap<NodeId, Driven>): string {
  const start = loop.unknowns[0]!;
  const path = [...shortestCycle(loop, start), start].flatMap((id) => driven.get(id) ?? []);
  const names = path.flatMap(({ element, source }, i) => {
    const next = path[i + 1]?.element.name;
    if (next === undefined) return [element.name];
    return source === undefined || source === next ? [element.name] : [element.name, source];
  });
  if (names.length <= 24) return names.join(" <- ");
  return [...names.slice(0, 12), `(${names.length - 24} more)`, ...names.slice(-12)].join(" <- ");
}

function fail(
  loop: Loop,
  driven: ReadonlyMap<NodeId, Driven>,
  finding: Omit<Diagnostic, "location">,
): never {
  const { location } = driven.get(loop.unknowns[0]!)!;
  throw new InputError([{ ...finding, ...(location && { location }) }]);
}
