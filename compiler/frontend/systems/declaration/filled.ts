import type { Numbers } from "./declaration.js";

/** n times the same number. */
export function filled(shape: number | readonly [number], value: number): number[];
/** m rows of n times the same number. */
export function filled(shape: readonly [number, number], value: number): number[][];
/** Nested arrays of any shape, outermost length first. */
export function filled(shape: number | readonly number[], value: number): Numbers;
export function filled(shape: number | readonly number[], value: number): Numbers {
  const [length, ...inner] = typeof shape === "number" ? [shape] : shape;
  if (length === undefined) return value;
  return Array.from({ length }, () => filled(inner, value));
}
