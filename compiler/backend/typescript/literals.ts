import { lineWidth } from "../lines.js";
import { numberText } from "../notation.js";

/** A string literal as prettier writes it: double quotes unless single ones need fewer escapes. */
export function stringText(value: string): string {
  const escaped = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  if (doubles <= singles) return escaped;
  const inner = escaped.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** Text that cannot end the comment it stands in: no line ends, no comment ends. */
export function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    })
    .replaceAll("*/", "*\\/");
}

/**
 * Numbers between brackets as prettier fills arrays of numbers: on one line if they fit beside what
 * stands before and after, else line by line.
 */
export function numberArrayText(values: ArrayLike<number>, indent: string, beside: number): string {
  if (values.length <= lineWidth) {
    const flat = `[${Array.from(values, numberText).join(", ")}]`;
    if (indent.length + beside + flat.length <= lineWidth) return flat;
  }
  const lines: string[] = [];
  let line = "";
  for (let i = 0; i < values.length; i++) {
    const item = `${numberText(values[i]!)},`;
    if (line !== "" && indent.length + 2 + line.length + 1 + item.length > lineWidth) {
      lines.push(line);
      line = item;
    } else {
      line = line === "" ? item : `${line} ${item}`;
    }
  }
  lines.push(line);
  return `[\n${lines.map((each) => `${indent}  ${each}`).join("\n")}\n${indent}]`;
}

/** Items between brackets: on one line if they fit beside what stands before and after. */
export function arrayText(items: readonly string[], indent: string, beside: number): string {
  const flat = `[${items.join(", ")}]`;
  if (!flat.includes("\n") && indent.length + beside + flat.length <= lineWidth) return flat;
  return brokenArrayText(items, indent);
}

/** Items between brackets, one a line. */
export function brokenArrayText(items: readonly string[], indent: string): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((item) => `${indent}  ${item},`).join("\n")}\n${indent}]`;
}
