import type { Summation } from "../../runtime/kernel.js";
import type { ScheduledTerm, Statement } from "../graph/schedule.js";
import { distinct } from "./naming.js";

/** Terms that one chunk adds to one output. */
export interface Contribution {
  readonly output: number;
  /** Identifier of the output, for the names of subtotals. */
  readonly name: string;
  readonly terms: readonly ScheduledTerm[];
  /** Whether an earlier chunk has written the output. */
  readonly accumulate: boolean;
  readonly comment: string;
  /** Names of the chunk's locals; subtotals add theirs. */
  readonly taken: Set<string>;
}

/** Sums of at most this many terms are added in turn; longer ones are halved. */
const longestPairwiseLeaf = 8;

/** The ways to add up; adding one is adding a row. */
const strategies: Readonly<
  Record<Summation, (contribution: Contribution) => readonly Statement[]>
> = {
  /** In turn: error at most (terms - 1) round-offs of the sum of absolute terms. */
  plain: (contribution) => [store(contribution, contribution.terms)],
  /** By halves within a chunk: the error grows with the logarithm of the number of terms. */
  pairwise: (contribution) => {
    const subtotals: Statement[] = [];
    const terms = halve(
      contribution.terms,
      `sum_${contribution.name}`,
      contribution.taken,
      subtotals,
    );
    return [...subtotals, store(contribution, terms)];
  },
  /** Neumaier 1974, ZAMM 54, 39: the round-off of every addition is carried along. */
  compensated: ({ output, terms }) =>
    terms.map((term) => ({ kind: "compensate", index: output, term })),
};

export function summationStatements(
  summation: Summation,
  contribution: Contribution,
): readonly Statement[] {
  return strategies[summation](contribution);
}

function store(
  { output, accumulate, comment }: Contribution,
  terms: readonly ScheduledTerm[],
): Statement {
  return { kind: "store", buffer: "output", index: output, accumulate, terms, comment };
}

/** The same sum as at most two terms, smaller sums being defined before. */
function halve(
  terms: readonly ScheduledTerm[],
  name: string,
  taken: Set<string>,
  subtotals: Statement[],
): readonly ScheduledTerm[] {
  if (terms.length <= longestPairwiseLeaf) return terms;
  const middle = Math.ceil(terms.length / 2);
  return [terms.slice(0, middle), terms.slice(middle)].map((half, i) => {
    const subtotal = distinct(`${name}_${i}`, taken);
    const parts = halve(half, subtotal, taken, subtotals);
    subtotals.push({ kind: "subtotal", name: subtotal, terms: parts });
    return { coefficient: 1, value: subtotal };
  });
}
