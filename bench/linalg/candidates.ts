import { chooseBlocking, type Blocking } from "../../runtime/linalg/blocking.js";
import { createShiftedSolver } from "../../runtime/linalg/create.js";
import { denseFactorization } from "../../runtime/linalg/dense.js";
import { createLaneSolver } from "../../runtime/linalg/lanes/lane-solver.js";
import { pivotingFactorization } from "../../runtime/linalg/pivoting.js";
import { staticFactorization } from "../../runtime/linalg/static.js";
import { wasmFactorization } from "../../runtime/linalg/wasm/factorization.js";
import type { Arithmetic } from "../../runtime/linalg/wasm/arithmetic.js";
import { byRows } from "../../runtime/linalg/transpose.js";
import type { DirectSolver, FactorPattern, SparsePattern } from "../../runtime/kernel.js";

/** The matrix of a network's steps, and what its compiler prepared for it. */
export interface MatrixSubject {
  readonly pattern: SparsePattern;
  readonly factor: FactorPattern;
  readonly direct: DirectSolver | undefined;
}

/** What is measured. */
export interface Candidate {
  /** Cells for which it works at once; 1 by default. Times are given for one of them. */
  readonly cells?: number;
  /** Takes the values of J that come to be factorised, where they are not copied each time. */
  prepare?(jacobian: Float64Array): void;
  factorize(gamma: number, jacobian: Float64Array): unknown;
  solve(b: Float64Array): void;
}

export interface CandidateRow {
  readonly name: string;
  /** Undefined where it does not apply. */
  readonly create: (subject: MatrixSubject) => Candidate | undefined;
}

/** Where a dense matrix takes too long to be of interest. */
const mostDense = 250;

/** The first is the baseline. */
export const candidates: readonly CandidateRow[] = [
  { name: "static", create: ({ pattern, factor }) => staticFactorization(pattern, factor) },
  {
    name: "static, block as it fills",
    create: (subject) => blocked(subject, grouped(subject, subject.factor.denseFrom)),
  },
  {
    name: "static, no block",
    create: (subject) => blocked(subject, grouped(subject, subject.pattern.size)),
  },
  {
    name: "static, no groups",
    create: (subject) => blocked(subject, single(grouped(subject).denseFrom)),
  },
  {
    name: "static, neither",
    create: (subject) => blocked(subject, single(subject.pattern.size)),
  },
  {
    name: "static, one of two solvers",
    create: ({ pattern, factor }) => {
      staticFactorization(pattern, factor);
      return staticFactorization(pattern, factor);
    },
  },
  {
    name: "wasm",
    create: ({ pattern, factor }) => wasmFactorization(pattern, factor),
  },
  { name: "wasm, nothing copied", create: (subject) => inPlace(subject, "exact") },
  { name: "wasm, fused", create: (subject) => inPlace(subject, "fused") },
  ...([2, 4, 8] as const).flatMap((count) => [
    { name: `${count} lanes`, create: laneCandidate(count, "exact") },
    { name: `${count} lanes, fused`, create: laneCandidate(count, "fused") },
  ]),
  {
    name: "wasm, one of two solvers",
    create: ({ pattern, factor }) => {
      const other = wasmFactorization(pattern, factor);
      const measured = wasmFactorization(pattern, factor);
      other?.factorize(1, new Float64Array(pattern.rowIdx.length));
      return measured;
    },
  },
  {
    name: "with growth check",
    create: ({ pattern, factor, direct }) => createShiftedSolver(pattern, factor, direct),
  },
  {
    name: "pivoting",
    create: ({ pattern, factor }) => pivotingFactorization(pattern, factor.order),
  },
  {
    name: "dense pivoting",
    create: ({ pattern }) => (pattern.size > mostDense ? undefined : denseFactorization(pattern)),
  },
  {
    name: "straight-line",
    create: ({ direct }) => direct && straightLine(direct),
  },
];

function grouped({ factor: { lu } }: MatrixSubject, denseFrom?: number): Blocking {
  const natural = Int32Array.from({ length: lu.size }, (_, p) => p);
  return chooseBlocking(lu, byRows(lu, natural), denseFrom);
}

function single(denseFrom: number): Blocking {
  return { first: Int32Array.from({ length: denseFrom + 1 }, (_, p) => p), denseFrom };
}

function blocked({ pattern, factor }: MatrixSubject, blocking: Blocking): Candidate {
  return staticFactorization(pattern, factor, blocking);
}

function inPlace({ pattern, factor }: MatrixSubject, arithmetic: Arithmetic): Candidate {
  const { place, factorize, solve } = wasmFactorization(pattern, factor, undefined, {
    arithmetic,
  })!;
  const { jacobian, right } = place!;
  return {
    prepare: (values) => jacobian.set(values),
    factorize: (gamma) => factorize(gamma, jacobian),
    solve: () => solve(right.fill(1)),
  };
}

function laneCandidate(count: number, arithmetic: Arithmetic): CandidateRow["create"] {
  return ({ pattern, factor }) => {
    const { jacobian, right, factorize, solve } = createLaneSolver(pattern, factor, count, {
      arithmetic,
    })!;
    const gammas = new Float64Array(count);
    return {
      cells: count,
      prepare: (values) =>
        values.forEach((value, at) => jacobian.fill(value, at * count, (at + 1) * count)),
      factorize: (gamma) => factorize(gammas.fill(gamma)),
      solve: () => {
        right.fill(1);
        solve();
      },
    };
  };
}

function straightLine(direct: DirectSolver): Candidate {
  const lu = new Float64Array(direct.entries);
  return {
    factorize: (gamma, jacobian) => direct.factorize(gamma, jacobian, lu),
    solve: (b) => direct.solve(lu, b),
  };
}
