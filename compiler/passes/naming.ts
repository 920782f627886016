import type { Graph } from "../graph/graph.js";
import { operandsOf, type NodeId } from "../graph/node.js";

/** Names longer than this are cut and completed by a fingerprint of the whole. */
const longestName = 40;

/**
 * Text as part of an identifier: "l-C3H2+" becomes "l_C3H2_p", "e-" becomes "e_m", "wall.T[3][1]" becomes
 * "wall_T_3_1".
 */
export function identifierPart(text: string): string {
  return text
    .replace(/\++$/, (signs) => `_${"p".repeat(signs.length)}`)
    .replace(/-+$/, (signs) => `_${"m".repeat(signs.length)}`)
    .replace(/[.[]/g, "_")
    .replaceAll("]", "")
    .replace(/[^A-Za-z0-9_]/g, (character) =>
      character === "-" ? "_" : `_x${character.codePointAt(0)!.toString(16)}_`,
    );
}

/** Text as a whole identifier. */
export function identifier(text: string): string {
  const part = identifierPart(text);
  return /^[A-Za-z_]/.test(part) ? part : `_${part}`;
}

/**
 * Names that no local may take: what emitted functions call their own parameters and constants, the
 * globals that they use, and the words of the language.
 */
const reserved = new Set(
  [
    "k t y dy inputs slopes kSlopes derivative values shared compensation accumulate kernel Math",
    "out triggers resets",
    "arguments await break case catch class const continue debugger default delete do else enum eval",
    "export extends false finally for function if implements import in instanceof interface let new",
    "null package private protected public return static super switch this throw true try typeof",
    "undefined var void while with yield Infinity NaN",
  ].flatMap((line) => line.split(" ")),
);

/** Distinct identifiers with a prefix, one per text, in order. */
export function distinctIdentifiers(texts: readonly string[], prefix: string): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => distinct(`${prefix}${identifierPart(text)}`, taken));
}

/** The name itself or, when it is not free, the name with the first free number. Takes it. */
export function distinct(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate) || reserved.has(candidate); count++) {
    candidate = `${name}_${count}`;
  }
  taken.add(candidate);
  return candidate;
}

/**
 * The name of a temporary: its label, or one made from its expression alone, so that it never
 * depends on where or in which company the expression stands.
 */
export function temporaryName(graph: Graph, id: NodeId): string {
  const label = graph.labelOf(id);
  return identifier(label === undefined ? structuralName(graph, id) : label.name);
}

/** Expressions share subexpressions; each is spelt once. */
const spelled = new WeakMap<Graph, Map<NodeId, string>>();

/** A node's name without its own label, names of operands first. */
function structuralName(graph: Graph, id: NodeId): string {
  const names = spelled.get(graph) ?? new Map<NodeId, string>();
  spelled.set(graph, names);
  const open = [id];
  while (open.length > 0) {
    const next = open.at(-1)!;
    const missing = operandsOf(graph.node(next)).filter(
      (operand) => !names.has(operand) && graph.labelOf(operand) === undefined,
    );
    for (const operand of missing) open.push(operand);
    if (missing.length > 0) continue;
    open.pop();
    const name = spell(graph, next, names);
    const isLong = name.length > longestName;
    names.set(next, isLong ? `${name.slice(0, 28)}_${fingerprint(name)}` : name);
  }
  return names.get(id)!;
}

function spell(graph: Graph, id: NodeId, names: ReadonlyMap<NodeId, string>): string {
  const node = graph.node(id);
  const operand = (inner: NodeId): string => {
    const label = graph.labelOf(inner);
    return label === undefined ? names.get(inner)! : identifierPart(label.name);
  };
  switch (node.kind) {
    case "constant":
      return numberName(node.value);
    case "symbol":
      return identifierPart(node.name);
    case "power":
      return node.exponent === -1
        ? `inv_${operand(node.operands[0])}`
        : `${operand(node.operands[0])}_to_${numberName(node.exponent)}`;
    case "product":
      return [...scale(node.coefficient), node.operands.map(operand).join("_times_")].join("_");
    case "sum":
      return [
        ...(node.constant === 0 ? [] : [numberName(node.constant)]),
        ...node.operands.flatMap((inner, i) => [...scale(node.coefficients[i]!), operand(inner)]),
      ].join("_");
    case "call":
      return [node.name, ...node.operands.map(operand)].join("_");
  }
}

function scale(coefficient: number): readonly string[] {
  return coefficient === 1 ? [] : [numberName(coefficient)];
}

/** "m0p5" for -0.5, "1em9" for 1e-9. */
function numberName(value: number): string {
  return String(value).replaceAll("-", "m").replaceAll(".", "p").replaceAll("+", "");
}

/** 32-bit FNV-1a hash in hexadecimal: equal texts, equal fingerprints, on every machine. */
export function fingerprint(text: string): string {
  return hash(text).toString(16).padStart(8, "0");
}

/** 32-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 units. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
