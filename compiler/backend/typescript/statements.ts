import type { Chunk, SectionName, Statement } from "../../graph/schedule.js";
import { definitionText, termTexts, type Scope } from "./expression.js";
import { commentText, lineWidth } from "./literals.js";
import { bufferNames, scalars, signatures } from "./signatures.js";

/** One statement of a function body and what is said beside it. */
export interface Line {
  readonly code: string;
  readonly comment?: string;
}

const indent = "  ";

/** Local variables read at the start of a chunk. */
export function loadLines(chunk: Chunk): readonly Line[] {
  return chunk.loads.flatMap(({ name, buffer, index }) =>
    scalars.has(buffer) ? [] : [{ code: `const ${name} = ${bufferNames[buffer]}[${index}];` }],
  );
}

/** The statements of one chunk in prettier's style, a long store being cut into several. */
export function statementLines(
  scope: Scope,
  section: SectionName,
  statement: Statement,
): readonly Line[] {
  switch (statement.kind) {
    case "define":
      return [
        {
          code: `const ${statement.name} = ${definitionText(scope, statement.name, statement.node)};`,
          ...withComment(statement.comment),
        },
      ];
    case "subtotal":
      return [
        { code: `const ${statement.name} = ${termTexts(scope, statement.terms).join(" ")};` },
      ];
    case "compensate": {
      const term = termTexts(scope, [statement.term]).join("");
      return [{ code: `accumulate(${signatures[section].output}, ${statement.index}, ${term});` }];
    }
    case "store": {
      const buffer = statement.buffer === "shared" ? "shared" : signatures[section].output;
      const target = `${buffer}[${statement.index}]`;
      const codes = packed(target, statement.accumulate, termTexts(scope, statement.terms));
      return codes.map((code, i) => ({
        code,
        ...withComment(i === 0 ? statement.comment : undefined),
      }));
    }
  }
}

/** As many terms to a line as fit; later lines add to what the first one set. */
function packed(target: string, accumulate: boolean, terms: readonly string[]): readonly string[] {
  const lines: string[][] = [];
  let width = Infinity;
  for (const term of terms) {
    width += term.length + 1;
    if (width + indent.length + 1 > lineWidth) {
      lines.push([]);
      width = `${target} += ${term}`.length;
    }
    lines.at(-1)!.push(term);
  }
  return lines.map(([first, ...rest], i) => {
    const adds = accumulate || i > 0;
    const lead = leading(first!);
    if (adds && rest.length === 0 && negated.test(lead)) return `${target} -= ${lead.slice(1)};`;
    return `${[target, adds ? "+=" : "=", lead, ...rest].join(" ")};`;
  });
}

/** A negative term that is one local or a product of locals and numbers. */
const negated = /^-[\w.]+(?: \* [\w.]+)*$/;

/** A term as the first of a line. */
function leading(term: string): string {
  return term.replace(/^\+ /, "").replace(/^- /, "-");
}

function withComment(comment: string | undefined): { comment?: string } {
  return comment === undefined ? {} : { comment: commentText(comment) };
}
