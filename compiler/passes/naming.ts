import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";

/** Names longer than this are cut and completed by a fingerprint of the whole. */
const longestName = 40;

/** Text as part of an identifier: "l-C3H2+" becomes "l_C3H2_p", "e-" becomes "e_m". */
export function identifierPart(text: string): string {
  return text
    .replace(/\++$/, (signs) => `_${"p".repeat(signs.length)}`)
    .replace(/-+$/, (signs) => `_${"m".repeat(signs.length)}`)
    .replace(/[^A-Za-z0-9_]/g, (character) =>
      character === "-" ? "_" : `_x${character.codePointAt(0)!.toString(16)}_`,
    );
}

/** Distinct identifiers with a prefix, one per text, in order. */
export function distinctIdentifiers(texts: readonly string[], prefix: string): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => distinct(`${prefix}${identifierPart(text)}`, taken));
}

/** The name itself or, when it is taken, the name with the first free number. Takes it. */
export function distinct(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${name}_${count}`;
  taken.add(candidate);
  return candidate;
}

/**
 * The name of a temporary: its label, or one made from its expression alone, so that it never
 * depends on where or in which company the expression stands.
 */
export function temporaryName(graph: Graph, id: NodeId): string {
  const label = graph.labelOf(id);
  if (label !== undefined) return identifierPart(label.name);
  const whole = structuralName(graph, id);
  const name = /^[0-9]/.test(whole) ? `_${whole}` : whole;
  return name.length <= longestName ? name : `${name.slice(0, 28)}_${fingerprint(name)}`;
}

function structuralName(graph: Graph, id: NodeId): string {
  const node = graph.node(id);
  const operand = (inner: NodeId): string =>
    graph.labelOf(inner)?.name ?? structuralName(graph, inner);
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
      return [...scale(node.coefficient), ...node.operands.map(operand)].join("_");
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
