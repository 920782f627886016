import type { ScheduledTerm, SectionName, Statement } from "../graph/schedule.js";
import { definition, signedTerms, type Scope } from "./arrange.js";
import { outputNames } from "./buffers.js";
import type { Expression, SignedTerm } from "./expression.js";
import { termTexts } from "./notation.js";

/** Columns that a line may have; prettier's printWidth for kernels. */
export const lineWidth = 100;

const indent = "  ";

/** One line of a function: what is computed in one go, and where it goes. */
export type Line =
  | {
      readonly kind: "local";
      readonly name: string;
      readonly value: Expression;
      readonly comment?: string;
    }
  | {
      readonly kind: "store";
      readonly buffer: "output" | "shared";
      readonly index: number;
      /** Whether the sum of the terms is added to what stands there. */
      readonly accumulate: boolean;
      readonly terms: readonly SignedTerm[];
      readonly comment?: string;
    }
  /** output[index] += value, with Neumaier's running compensation */
  | { readonly kind: "compensate"; readonly index: number; readonly term: SignedTerm };

/**
 * The lines of a statement. A store too long for one line is a sum of partial sums, one a line, unless it is
 * a formula rather than a list of terms.
 */
export function linesOf(scope: Scope, section: SectionName, statement: Statement): readonly Line[] {
  switch (statement.kind) {
    case "load": {
      const { name, buffer, index } = statement;
      return [{ kind: "local", name, value: { kind: "element", buffer, index } }];
    }
    case "define": {
      const { name, node, comment } = statement;
      return [{ kind: "local", name, value: definition(scope, name, node), ...remark(comment) }];
    }
    case "subtotal": {
      const value: Expression = { kind: "sum", terms: signedTerms(scope, statement.terms) };
      return [{ kind: "local", name: statement.name, value }];
    }
    case "compensate": {
      const [term] = signedTerms(scope, [statement.term]);
      return [{ kind: "compensate", index: statement.index, term: term! }];
    }
    case "store": {
      const { buffer, index, accumulate, comment } = statement;
      const target = `${buffer === "shared" ? "shared" : outputNames[section]}[${index}]`;
      const terms = isNever(scope, section, statement.terms)
        ? [never]
        : signedTerms(scope, statement.terms);
      const sums = isFormula(terms) ? [terms] : partialSums(target, terms);
      return sums.map((sum, i): Line => ({
        kind: "store",
        buffer,
        index,
        accumulate: accumulate || i > 0,
        terms: sum,
        ...remark(i === 0 ? comment : undefined),
      }));
    }
  }
}

/** The period of what happens once, the only number in a kernel that is not finite. */
const never: SignedTerm = { negative: false, value: { kind: "number", value: Infinity } };

function isNever(
  { graph }: Scope,
  section: SectionName,
  [term]: readonly ScheduledTerm[],
): boolean {
  if (section !== "eventValues" || typeof term?.value !== "number") return false;
  const node = graph.node(term.value);
  return node.kind === "constant" && node.value === Infinity;
}

/** Sums of more terms are lists, whatever stands in them. */
const longestFormula = 6;

/** Whether a sum is short and computes more than multiples of values at hand. */
function isFormula(terms: readonly SignedTerm[]): boolean {
  return terms.length <= longestFormula && !terms.every(({ value }) => isMultiple(value));
}

function isMultiple(value: Expression): boolean {
  if (value.kind !== "product") return isAtHand(value);
  const [first, second, ...others] = value.factors as [Expression, Expression];
  return others.length === 0 && first.kind === "number" && isAtHand(second);
}

function isAtHand({ kind }: Expression): boolean {
  return kind === "number" || kind === "local" || kind === "element";
}

/**
 * As many terms to a line as fit. The text decides for every backend, because where a sum is cut is
 * where it rounds.
 */
function partialSums(target: string, terms: readonly SignedTerm[]): readonly SignedTerm[][] {
  const texts = termTexts(terms);
  const sums: SignedTerm[][] = [];
  let width = Infinity;
  terms.forEach((term, i) => {
    const text = texts[i]!;
    width += text.length + 1;
    if (width + indent.length + 1 > lineWidth) {
      sums.push([]);
      width = `${target} += ${text}`.length;
    }
    sums.at(-1)!.push(term);
  });
  return sums;
}

function remark(comment: string | undefined): { comment?: string } {
  return comment === undefined ? {} : { comment };
}
