import { InputError, type SourceLocation } from "../../../diagnostics/diagnostic.js";
import type { DiagnosticCode } from "../../../diagnostics/catalogue.js";
import type { Arithmetic, Operand } from "../arithmetic/arithmetic.js";
import type { Shape } from "./component.js";
import { didYouMean } from "./findings.js";
import { describeShape, dotted, mostDimensions, sameShape } from "./naming.js";

/** What returned a value, for messages. */
export interface Origin {
  /** Dotted path of the instance; "" for the outermost. */
  readonly path: string;
  /** What was evaluated: "derivatives", "output energy", "reset of event bounce". */
  readonly what: string;
  readonly location?: SourceLocation | undefined;
  /** Where behaviours compute with plain numbers, which may come to be NaN: whether to let that pass. */
  readonly undefinedNumbers?: boolean;
}

export interface NamedShape {
  readonly name: string;
  readonly shape: Shape;
}

/** What a behaviour returned, flattened; the last dimension varies fastest. */
export interface ShapedElements<V extends object> {
  readonly shape: Shape;
  readonly elements: readonly Operand<V>[];
}

/**
 * The elements of what a behaviour returned for a variable, the last dimension varying fastest.
 *
 * @throws InputError NC336 when the shape is not the variable's, NC337 when it is not made of numbers
 */
export function elements<V extends object>(
  value: unknown,
  variable: NamedShape,
  arithmetic: Arithmetic<V>,
  origin: Origin,
): readonly Operand<V>[] {
  if (variable.shape.length === 0 && !Array.isArray(value)) {
    return [operand(value, variable.name, arithmetic, origin)];
  }
  const { shape, elements: flat } = shapedElements(value, variable.name, arithmetic, origin);
  if (!sameShape(shape, variable.shape)) {
    const found = `${variable.name} is ${describeShape(shape)}`;
    fail("NC336", origin, `${found}; expected ${describeShape(variable.shape)}`);
  }
  return flat;
}

/**
 * The elements of what a behaviour returned, whatever its shape.
 *
 * @param name what the value is called in messages
 * @throws InputError NC336 when rows differ in length, NC337 when it is not made of numbers
 */
export function shapedElements<V extends object>(
  value: unknown,
  name: string,
  arithmetic: Arithmetic<V>,
  origin: Origin,
  dimensions = mostDimensions,
): ShapedElements<V> {
  if (!Array.isArray(value)) {
    return { shape: [], elements: [operand(value, name, arithmetic, origin)] };
  }
  if (dimensions === 0) {
    fail("NC336", origin, `${name} is an array; expected at most ${mostDimensions} dimensions`);
  }
  const rows = Array.from(value, (row: unknown, index) =>
    shapedElements(row, `${name}[${index}]`, arithmetic, origin, dimensions - 1),
  );
  const inner = rows[0]?.shape ?? [];
  const odd = rows.findIndex(({ shape }) => !sameShape(shape, inner));
  if (odd > 0) {
    const found = `${name}[${odd}] is ${describeShape(rows[odd]!.shape)}`;
    fail("NC336", origin, `${found}; expected ${describeShape(inner)} as ${name}[0]`);
  }
  return { shape: [value.length, ...inner], elements: rows.flatMap((row) => row.elements) };
}

/**
 * The elements of each variable of what a behaviour returned by name.
 *
 * @param partial whether variables may be left out
 * @returns elements by name, in the order of the variables
 * @throws InputError NC335 when a name is missing or unknown, and as `elements`
 */
export function record<V extends object>(
  value: unknown,
  variables: readonly NamedShape[],
  arithmetic: Arithmetic<V>,
  origin: Origin,
  partial = false,
): ReadonlyMap<string, readonly Operand<V>[]> {
  if (!isRecord(value) || arithmetic.owns(value)) {
    const names = variables.map(({ name }) => name).join(", ");
    return fail("NC335", origin, `${describe(value)} found; expected an object with ${names}`);
  }
  const names = new Set(variables.map(({ name }) => name));
  for (const name of Object.keys(value)) {
    if (names.has(name)) continue;
    const problem = `${name} is none of ${[...names].join(", ")}`;
    fail("NC335", origin, problem, didYouMean(name, names));
  }
  const result = new Map<string, readonly Operand<V>[]>();
  for (const variable of variables) {
    if (Object.hasOwn(value, variable.name)) {
      const own = value[variable.name];
      result.set(variable.name, elements(own, variable, arithmetic, origin));
    } else if (!partial) fail("NC335", origin, `${variable.name} is missing`);
  }
  return result;
}

/** The inverse of `elements`: nested arrays of the shape. */
export function arranged<T>(values: readonly T[], shape: Shape): Nested<T> {
  if (shape.length === 0) return values[0]!;
  const [length, ...inner] = shape as readonly [number, ...number[]];
  if (inner.length === 0) return values.slice(0, length);
  const step = values.length / length;
  return Array.from({ length }, (_, index) =>
    arranged(values.slice(index * step, (index + 1) * step), inner),
  );
}

/** A value, or nested arrays of them. */
export type Nested<T> = T | readonly Nested<T>[];

function operand<V extends object>(
  value: unknown,
  name: string,
  arithmetic: Arithmetic<V>,
  origin: Origin,
): Operand<V> {
  if (arithmetic.owns(value)) return value;
  if (typeof value === "number" && (origin.undefinedNumbers || !Number.isNaN(value))) return value;
  return fail("NC337", origin, `${name} is ${describe(value)}; expected a number`);
}

function fail(code: DiagnosticCode, origin: Origin, problem: string, hint?: string): never {
  const { path, what, location } = origin;
  const message = `${dotted(path, what)}: ${problem}`;
  throw new InputError([
    { code, message, ...(location && { location }), ...(hint !== undefined && { hint }) },
  ]);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What something is, for messages. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (value === undefined || value === null || typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  return typeof value === "object" ? "an object" : String(value);
}
