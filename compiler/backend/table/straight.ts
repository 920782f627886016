import { expressionText } from "../notation.js";
import type { ProgramFunction, ProgramLine } from "../table-program.js";
import { mapLeaves } from "./leaves.js";
import { freeName, functionName } from "./names.js";
import type { SectionScope } from "./loop.js";
import type { Instance } from "./runs.js";
import { scratchName, type Place } from "./slots.js";

/** Characters of straight-line code in one function, about. */
const longestText = 10_000;

/** Computations that are too few of their shape for a loop, one by one. */
export function straightFunctions(
  scope: SectionScope,
  instances: readonly Instance[],
): readonly ProgramFunction[] {
  const functions: ProgramFunction[] = [];
  let lines: ProgramLine[] = [];
  let length = 0;
  let count = 0;
  let readsTime = false;
  const close = (): void => {
    if (lines.length === 0) return;
    functions.push({
      name: freeName(functionName(scope.section, "single values"), scope.taken),
      documentation: `${count} ${count === 1 ? "value" : "values"}, one by one.`,
      tables: [],
      lines,
      readsTime,
    });
    [lines, length, count, readsTime] = [[], 0, 0, false];
  };
  for (const instance of instances) {
    const value = mapLeaves(instance.expression, (leaf) => {
      if (leaf.kind === "number") return leaf;
      const place = scope.slots.operand(leaf);
      readsTime ||= place.index === undefined;
      return { kind: "local", name: placeText(place) };
    });
    const target = placeText(scope.slots.target(instance));
    const comment = instance.comment ?? instance.name;
    const line: ProgramLine = { code: `${target} = ${expressionText(value)};` };
    lines.push(comment === undefined ? line : { ...line, comment });
    const negative = scope.slots.negative(instance);
    if (negative !== undefined) lines.push({ code: `${scratchName}[${negative}] = -${target};` });
    length += line.code.length;
    count++;
    if (length > longestText) close();
  }
  close();
  return functions;
}

function placeText({ array, index }: Place): string {
  return index === undefined ? array : `${array}[${index}]`;
}
