import { operation } from "../../graph/operations.js";
import { sectionsOf, type Chunk, type Schedule, type Section } from "../../graph/schedule.js";
import type { Expression } from "../expression.js";
import { linesOf, type Line } from "../lines.js";
import type { MathName } from "./math/declare.js";

/** A section with the lines that each of its chunks computes. */
export interface SectionLines {
  readonly section: Section;
  readonly chunks: readonly { readonly chunk: Chunk; readonly lines: readonly Line[] }[];
}

export function programOf(schedule: Schedule): readonly SectionLines[] {
  return sectionsOf(schedule).map((section) => ({
    section,
    chunks: section.chunks.map((chunk) => {
      const scope = { graph: schedule.graph, names: chunk.names, slots: chunk.slots };
      const lines = chunk.statements.flatMap((each) => linesOf(scope, section.name, each));
      return { chunk, lines };
    }),
  }));
}

/** The functions of mathematics that the lines call. */
export function mathNames(program: readonly SectionLines[]): ReadonlySet<MathName> {
  const names = new Set<MathName>();
  const visit = (expression: Expression): void => {
    if (expression.kind === "call") {
      const { wasm } = operation(expression.name);
      if (typeof wasm === "object" && "function" in wasm) names.add(wasm.function);
    }
    partsOf(expression).forEach(visit);
  };
  for (const { chunks } of program) {
    for (const { lines } of chunks) lines.flatMap(expressionsOf).forEach(visit);
  }
  return names;
}

function expressionsOf(line: Line): readonly Expression[] {
  switch (line.kind) {
    case "local":
      return [line.value];
    case "store":
      return line.terms.map(({ value }) => value);
    case "compensate":
      return [line.term.value];
  }
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "local":
    case "element":
      return [];
    case "negative":
      return [expression.operand];
    case "product":
      return expression.factors;
    case "quotient":
      return [expression.numerator, expression.denominator];
    case "sum":
      return expression.terms.map(({ value }) => value);
    case "call":
      return expression.operands;
  }
}
