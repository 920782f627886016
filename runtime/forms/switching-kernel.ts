import type { Kernel, SparsePattern } from "../kernel.js";
import { breakEven, type CallCounts } from "./choose-form.js";

/**
 * A kernel that starts with the interpreted form and changes to the fused one after the given numbers
 * of calls, for each function by itself. Calls are counted, not timed, so that the same calls of a new
 * switching kernel give the same bits. (The forms differ by rounding: to repeat a run bit by bit,
 * make a new switching kernel for it.)
 *
 * The fused kernel must be there from the start: compiling while an integration runs would end at a
 * time that nobody can foresee, and an integration does not wait.
 *
 * The staged buffer holds that of the interpreted form, then that of the fused one.
 *
 * @throws RangeError when the kernels have different states, inputs or Jacobian patterns.
 */
export function switchingKernel(
  interpreted: Kernel,
  fused: Kernel,
  after: CallCounts = breakEven(interpreted.meta.counts),
): Kernel {
  requireSameModel(interpreted, fused);
  const stagedOf = stagedPart(interpreted.rateCount);
  let rhsCalls = 0;
  let jacobianCalls = 0;
  return {
    ...interpreted,
    ...(fused.factor !== undefined && { factor: fused.factor }),
    ...(fused.direct !== undefined && { direct: fused.direct }),
    rateCount: interpreted.rateCount + fused.rateCount,
    rates: (inputs, k, t) => {
      interpreted.rates(inputs, k, t);
      fused.rates(inputs, stagedOf(k), t);
    },
    rhs: (t, y, k, dy) => {
      if (rhsCalls < after.rhs) {
        rhsCalls += 1;
        interpreted.rhs(t, y, k, dy);
      } else {
        fused.rhs(t, y, stagedOf(k), dy);
      }
    },
    jacobian: (t, y, k, values) => {
      if (jacobianCalls < after.jacobian) {
        jacobianCalls += 1;
        interpreted.jacobian(t, y, k, values);
      } else {
        fused.jacobian(t, y, stagedOf(k), values);
      }
    },
  };
}

/** The part of a staged buffer from a position on; the last view is kept, since buffers seldom change. */
function stagedPart(from: number): (k: Float64Array) => Float64Array {
  let whole: Float64Array = new Float64Array(from);
  let part: Float64Array = whole.subarray(from);
  return (k) => {
    if (k !== whole) {
      whole = k;
      part = k.subarray(from);
    }
    return part;
  };
}

function requireSameModel(a: Kernel, b: Kernel): void {
  const same =
    a.states.join() === b.states.join() &&
    inputNames(a) === inputNames(b) &&
    samePattern(a.pattern, b.pattern);
  if (!same) throw new RangeError(`${a.meta.name} and ${b.meta.name} are not of one model`);
}

function inputNames({ inputs }: Kernel): string {
  return inputs.map(({ name }) => name).join();
}

function samePattern(a: SparsePattern, b: SparsePattern): boolean {
  return a.colPtr.join() === b.colPtr.join() && a.rowIdx.join() === b.rowIdx.join();
}
