import type { Shape } from "./component.js";

/** Bounds the depth to which arrays are looked into, which may contain themselves. */
export const mostDimensions = 8;

/** Number of elements of an array of the shape; 1 for []. */
export function elementCount(shape: Shape): number {
  return shape.reduce((count, length) => count * length, 1);
}

/** One suffix per element, the last dimension varying fastest: [""], or "[0]", "[1]", or "[0][0]", ... */
export function elementSuffixes(shape: Shape): readonly string[] {
  return shape.reduce<readonly string[]>(
    (outer, length) =>
      outer.flatMap((suffix) => Array.from({ length }, (_, index) => `${suffix}[${index}]`)),
    [""],
  );
}

/** Names of a variable's elements, the last dimension varying fastest: "T", or "T[0]", "T[1]", ... */
export function elementNames(name: string, shape: Shape): readonly string[] {
  return elementSuffixes(shape).map((suffix) => `${name}${suffix}`);
}

/** Position of an element among all, the last dimension varying fastest; one index per dimension. */
export function elementPosition(indices: readonly number[], shape: Shape): number {
  return shape.reduce((position, length, dimension) => position * length + indices[dimension]!, 0);
}

/** Name of a subsystem within its parent: "gas", or "chain[3]" for an element of an array. */
export function subsystemName(subsystem: {
  readonly name: string;
  readonly index?: number;
}): string {
  return subsystem.index === undefined ? subsystem.name : `${subsystem.name}[${subsystem.index}]`;
}

/** Name of a part of an instance from the outermost system: "plant.chain[3].x"; the outermost is "". */
export function dotted(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** A shape as messages have it: "a number", "an array of length 3", "an array of 2 by 3". */
export function describeShape(shape: Shape): string {
  if (shape.length === 0) return "a number";
  return shape.length === 1
    ? `an array of length ${shape[0]}`
    : `an array of ${shape.join(" by ")}`;
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, dimension) => length === b[dimension]);
}
