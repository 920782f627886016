import { chooseBlocking, type Blocking } from "../../runtime/linalg/blocking.js";
import { createShiftedSolver } from "../../runtime/linalg/create.js";
import { denseFactorization } from "../../runtime/linalg/dense.js";
import { pivotingFactorization } from "../../runtime/linalg/pivoting.js";
import { staticFactorization } from "../../runtime/linalg/static.js";
import { wasmFactorization } from "../../runtime/linalg/wasm/factorization.js";
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

function straightLine(direct: DirectSolver): Candidate {
  const lu = new Float64Array(direct.entries);
  return {
    factorize: (gamma, jacobian) => direct.factorize(gamma, jacobian, lu),
    solve: (b) => direct.solve(lu, b),
  };
}
