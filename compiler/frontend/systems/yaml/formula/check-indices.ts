import type { DocumentContext } from "../../../yaml-document.js";
import type { IndexRange } from "../written/written.js";
import {
  combinations,
  evaluations,
  type ArrayExpression,
  type Indices,
  type PathStep,
} from "./expression.js";
import { indexValue, namesRead } from "./indices.js";

/**
 * Reports every index that is no whole number or outside its array (NC352), each once.
 *
 * @param around ranges of the indices around the expressions
 */
export function checkIndices(
  array: ArrayExpression,
  around: readonly IndexRange[],
  context: DocumentContext,
): void {
  const reported = new Set<PathStep>();
  for (const outer of combinations(around)) {
    for (const [expression, indices] of evaluations(array, outer)) {
      if (!expression.names.some(({ path }) => path.some(isElement))) continue;
      for (const { mention, path } of namesRead(expression, indices)) {
        for (const step of path.filter(isElement)) {
          const problem = indexProblem(indexValue(step.index, indices), step.length);
          if (problem === undefined || reported.has(step)) continue;
          reported.add(step);
          const message = `${mention.text}: ${problem}${where(indices)}`;
          context.report("NC352", message, expression.written.offsetAt(step.offset));
        }
      }
    }
  }
}

/** What is wrong with an index, if anything. */
function indexProblem(index: number, length: number): string | undefined {
  if (!Number.isInteger(index)) return `the index ${index} is no whole number`;
  if (index >= 0 && index < length) return undefined;
  return `the index ${index} is not between 0 and ${length - 1}`;
}

export function where(indices: Indices): string {
  if (indices.size === 0) return "";
  return ` where ${Array.from(indices, ([name, value]) => `${name} = ${value}`).join(", ")}`;
}

function isElement(step: PathStep): step is Extract<PathStep, { kind: "element" }> {
  return step.kind === "element";
}
