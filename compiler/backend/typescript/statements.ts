import type { Chunk, SectionName, Statement } from "../../graph/schedule.js";
import type { Scope } from "../arrange.js";
import { bufferNames, outputNames, scalars } from "../buffers.js";
import { linesOf, type Line as BackendLine } from "../lines.js";
import { expressionText, termTexts } from "../notation.js";
import { commentText } from "./literals.js";

/** One statement of a function body and what is said beside it. */
export interface Line {
  readonly code: string;
  readonly comment?: string;
}

/** Local variables read at the start of a chunk. */
export function loadLines(chunk: Chunk): readonly Line[] {
  return chunk.loads.flatMap(({ name, buffer, index }) =>
    scalars.has(buffer) ? [] : [{ code: `const ${name} = ${bufferNames[buffer]}[${index}];` }],
  );
}

/** The lines of one statement in prettier's style. */
export function statementLines(
  scope: Scope,
  section: SectionName,
  statement: Statement,
): readonly Line[] {
  return linesOf(scope, section, statement).map((line) => ({
    code: codeOf(line, outputNames[section]),
    ...("comment" in line && { comment: commentText(line.comment) }),
  }));
}

function codeOf(line: BackendLine, output: string): string {
  switch (line.kind) {
    case "local":
      return `const ${line.name} = ${expressionText(line.value)};`;
    case "compensate":
      return `accumulate(${output}, ${line.index}, ${termTexts([line.term]).join("")});`;
    case "store": {
      const target = `${line.buffer === "shared" ? "shared" : output}[${line.index}]`;
      const sum = termTexts(line.terms).join(" ");
      if (!line.accumulate) return `${target} = ${sum};`;
      return negated.test(sum) ? `${target} -= ${sum.slice(1)};` : `${target} += ${sum};`;
    }
  }
}

/** A negative term that is one local or a product of locals and numbers. */
const negated = /^-[\w.]+(?: \* [\w.]+)*$/;
