import type { DocumentContext } from "../../../yaml-document.js";
import { readRecord, startOf, type Entry } from "../../../yaml-values.js";
import { readNumbers } from "./scalars.js";
import type { WrittenTable } from "./written.js";

const hint = "a table reads { x: [0, 1, 2], y: [5, 7, 6] }, with x ascending";

/** A table by its name. Undefined when the context has got an error. */
export function readTable(entry: Entry, context: DocumentContext): WrittenTable | undefined {
  const { key: name, keyOffset: offset, value } = entry;
  const record = readRecord(value, `the table ${name}`, offset, ["x", "y"], context);
  if (!record) return undefined;
  const column = (key: "x" | "y"): readonly number[] | undefined => {
    const list = record[key];
    if (!list) {
      context.report("NC032", `the table ${name} has no ${key}`, startOf(value, offset), hint);
      return undefined;
    }
    const numbers = readNumbers(list, context);
    if (!numbers) return undefined;
    if (numbers.shape.length === 1) return numbers.value as readonly number[];
    context.report("NC356", `${key} must be a list of numbers`, list.keyOffset, hint);
    return undefined;
  };
  const [x, y] = [column("x"), column("y")];
  if (!x || !y) return undefined;
  const problem = problemOf(x, y);
  if (problem !== undefined)
    context.report("NC356", `${problem} in the table ${name}`, offset, hint);
  return problem === undefined ? { name, offset, x, y } : undefined;
}

function problemOf(x: readonly number[], y: readonly number[]): string | undefined {
  if (x.length !== y.length) return `${x.length} numbers of x, but ${y.length} of y`;
  const turn = x.findIndex((value, index) => index > 0 && value <= x[index - 1]!);
  return turn < 0 ? undefined : `x = ${x[turn]} does not come after ${x[turn - 1]}`;
}
