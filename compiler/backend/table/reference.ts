import type { Expression } from "../expression.js";

/** A local that stands for a value of the section, or for the same with the other sign. */
export type Reference = Extract<Expression, { kind: "local" }>;

/** Reference to the value at this position. */
export function reference(id: number): Reference {
  return { kind: "local", name: `#${id}` };
}

/** The same with the other sign. */
export function opposite({ name }: Reference): Reference {
  return { kind: "local", name: name.startsWith("-") ? name.slice(1) : `-${name}` };
}

export function referenced({ name }: Reference): {
  readonly id: number;
  readonly negative: boolean;
} {
  const negative = name.startsWith("-");
  return { id: Number(name.slice(negative ? 2 : 1)), negative };
}
