import type { Shape } from "./component.js";
import type { Findings, Place } from "./findings.js";
import { describeShape, mostDimensions, sameShape } from "./naming.js";
import { describe } from "./values.js";

/** Known numbers of a shape, the last dimension varying fastest. */
export interface ConstantArray {
  readonly shape: Shape;
  readonly elements: readonly number[];
}

/**
 * A number or nested arrays of them.
 *
 * @returns undefined, with a finding, where an element is no finite number (NC324) or rows differ in
 *   length (NC325)
 */
export function constants(
  value: unknown,
  what: string,
  place: Place,
  findings: Findings,
  dimensions = mostDimensions,
): ConstantArray | undefined {
  if (!Array.isArray(value)) {
    if (Number.isFinite(value)) return { shape: [], elements: [value as number] };
    const message = `${what} is ${describe(value)}; expected a finite number`;
    findings.add("NC324", message, place);
    return undefined;
  }
  if (value.length === 0) {
    findings.add("NC325", `${what} is an empty array`, place, "leave it out");
    return undefined;
  }
  if (dimensions === 0) {
    const message = `${what} is an array; expected at most ${mostDimensions} dimensions`;
    findings.add("NC325", message, place);
    return undefined;
  }
  const rows = Array.from(value, (row: unknown, index) =>
    constants(row, `${what}[${index}]`, place, findings, dimensions - 1),
  );
  const first = rows[0];
  for (const [index, row] of rows.entries()) {
    if (!first || !row) return undefined;
    if (sameShape(row.shape, first.shape)) continue;
    const found = `${what}[${index}] is ${describeShape(row.shape)}`;
    const message = `${found}; expected ${describeShape(first.shape)} as ${what}[0]`;
    findings.add("NC325", message, place);
    return undefined;
  }
  return {
    shape: [rows.length, ...first!.shape],
    elements: rows.flatMap((row) => row!.elements),
  };
}

/** Lengths by dimension; undefined, with a finding (NC325), where they are no positive integers. */
export function lengths(
  value: unknown,
  what: string,
  place: Place,
  findings: Findings,
): Shape | undefined {
  if (Array.isArray(value) && value.every((length) => Number.isInteger(length) && length > 0)) {
    return value as readonly number[];
  }
  const message = `shape of ${what} is ${describe(value)}; expected an array of positive integers`;
  findings.add(
    "NC325",
    message,
    place,
    "write [3] for three numbers, [2, 3] for two rows of three",
  );
  return undefined;
}

/** Reports numbers of another shape than that declared (NC325). */
export function checkShape(
  found: Shape,
  expected: Shape,
  what: string,
  place: Place,
  findings: Findings,
): void {
  if (sameShape(found, expected)) return;
  const message = `${what} is ${describeShape(found)}; expected ${describeShape(expected)}`;
  findings.add("NC325", message, place);
}
