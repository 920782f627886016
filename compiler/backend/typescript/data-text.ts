import { lineWidth } from "../lines.js";
import { numberText } from "../notation.js";
import { stringText } from "./literals.js";

/** Plain data; keys are identifiers. */
export type Data =
  string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * Data as prettier writes it, which would take seconds for tables of thousands of rows.
 *
 * @param indent of the line on which it starts
 * @param before columns that stand before it on that line
 */
export function dataText(data: Data, indent: string, before: number): string {
  const flat = flatText(data);
  // One column is left to the comma or semicolon.
  if (!isSpread(data) && before + flat.length + 1 <= lineWidth) return flat;
  const inner = `${indent}  `;
  if (isList(data)) {
    const items = data.map((item) => `${inner}${dataText(item, inner, inner.length)},`);
    return `[\n${items.join("\n")}\n${indent}]`;
  }
  if (!isRecord(data)) return flat;
  const entries = Object.entries(data).map(([key, value]) => {
    const start = `${inner}${key}:`;
    const text = dataText(value, inner, start.length + 1);
    const isTooLong = typeof value === "string" && start.length + 2 + text.length > lineWidth;
    return isTooLong ? `${start}\n${inner}  ${text},` : `${start} ${text},`;
  });
  return `{\n${entries.join("\n")}\n${indent}}`;
}

/** Several objects in a row get a line each even if one would hold them all. */
function isSpread(data: Data): boolean {
  if (isRecord(data)) return Object.values(data).some(isSpread);
  if (!isList(data)) return false;
  const areRows = data.every((item) => isRecord(item) && Object.keys(item).length > 1);
  return (areRows && data.length > 1) || data.some(isSpread);
}

function flatText(data: Data): string {
  if (isList(data)) return `[${data.map(flatText).join(", ")}]`;
  if (isRecord(data)) {
    const entries = Object.entries(data).map(([key, value]) => `${key}: ${flatText(value)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  if (typeof data === "string") return stringText(data);
  return typeof data === "number" ? numberText(data) : String(data);
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

function isRecord(data: Data): data is { readonly [key: string]: Data } {
  return typeof data === "object" && data !== null && !isList(data);
}
