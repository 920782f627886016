import { Random } from "./random.js";
import {
  describeConditions,
  foldedConditions,
  inputsVector,
  randomAbundances,
  randomConditions,
} from "./samples.js";
import type { Subject } from "./subject.js";

/** Structural samples for every this many physical ones, and at least four. */
const physicalPerStructural = 10;

/** One evaluation point, the same for kernel and reference. */
export interface Point {
  readonly y: Float64Array;
  /** Filled by the kernel; the reference reads the same coefficients. */
  readonly k: Float64Array;
  readonly nH: number;
  readonly description: string;
}

/**
 * Evaluation points of two kinds; the same at every call.
 *
 * - Physical: random conditions, rate coefficients of the kernel itself (they are verified apart),
 *   abundances over 20 decades.
 * - Structural: rate coefficients and states drawn from [0.5, 2), nH = 1 unless folded, so that all
 *   terms are of one size and a lost, reversed or misplaced one stands out in order one.
 *
 * The buffers are reused from point to point.
 */
export function* points({ kernel, reference, samples, seed }: Subject): Generator<Point> {
  const random = new Random(seed + 1);
  const y = new Float64Array(kernel.states.length);
  const k = new Float64Array(kernel.rateCount);
  for (let sample = 0; sample < samples; sample += 1) {
    const conditions = foldedConditions(kernel, randomConditions(random));
    kernel.rates(inputsVector(kernel, conditions), k);
    randomAbundances(random, y);
    if (reference.state === "density") {
      y.forEach((abundance, i) => {
        y[i] = abundance * conditions.nH;
      });
    }
    yield { y, k, nH: conditions.nH, description: describeConditions(conditions) };
  }
  const structural = Math.max(4, Math.ceil(samples / physicalPerStructural));
  for (let sample = 0; sample < structural; sample += 1) {
    const conditions = foldedConditions(kernel, { ...randomConditions(random), nH: 1 });
    kernel.rates(inputsVector(kernel, conditions), k);
    fillUniformly(random, k.subarray(0, reference.reactionCount));
    fillUniformly(random, y);
    yield { y, k, nH: conditions.nH, description: `structural sample ${sample + 1}` };
  }
}

function fillUniformly(random: Random, values: Float64Array): void {
  for (let i = 0; i < values.length; i += 1) {
    values[i] = random.uniform(0.5, 2);
  }
}
