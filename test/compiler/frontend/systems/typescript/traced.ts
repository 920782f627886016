import type {
  Arithmetic,
  Condition,
  Operand,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";

/** A number that pretends to be unknown; conditions are 1 or 0. */
export class Traced {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

const valueOf = (a: Operand<Traced>) => (typeof a === "number" ? a : a.value);
const holds = (a: Condition<Traced>) => (typeof a === "boolean" ? a : a.value !== 0);
const number = (value: number) => new Traced(value);
const condition = (value: boolean) => new Traced(value ? 1 : 0);

/** Doubles in disguise: nothing that depends on one of them is known, but all can be checked. */
export const traced: Arithmetic<Traced> = {
  owns: (value): value is Traced => value instanceof Traced,
  add: (a, b) => number(valueOf(a) + valueOf(b)),
  subtract: (a, b) => number(valueOf(a) - valueOf(b)),
  multiply: (a, b) => number(valueOf(a) * valueOf(b)),
  divide: (a, b) => number(valueOf(a) / valueOf(b)),
  negate: (a) => number(-valueOf(a)),
  call: (name, operands) =>
    number((Math[name] as (...a: number[]) => number)(...operands.map(valueOf))),
  less: (a, b) => condition(valueOf(a) < valueOf(b)),
  lessOrEqual: (a, b) => condition(valueOf(a) <= valueOf(b)),
  equal: (a, b) => condition(valueOf(a) === valueOf(b)),
  not: (a) => (typeof a === "boolean" ? !a : condition(!holds(a))),
  and: (a, b) =>
    typeof a === "boolean"
      ? a && b
      : typeof b === "boolean"
        ? b && a
        : condition(holds(a) && holds(b)),
  or: (a, b) =>
    typeof a === "boolean"
      ? a || b
      : typeof b === "boolean"
        ? b || a
        : condition(holds(a) || holds(b)),
  select: (chosen, a, b) => (holds(chosen) ? a : b),
};

/** Every number in a scope as an unknown one. */
export function hide(value: unknown): unknown {
  if (typeof value === "number") return new Traced(value);
  if (Array.isArray(value)) return value.map(hide);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, held]) => [key, hide(held)]),
  );
}

/** The numbers in a result. */
export function reveal(value: unknown): unknown {
  if (value instanceof Traced) return value.value;
  if (Array.isArray(value)) return value.map(reveal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, reveal(held)]));
}
