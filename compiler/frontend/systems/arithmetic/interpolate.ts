import type { Arithmetic, Operand } from "./arithmetic.js";

/**
 * Piecewise linear interpolation, constant beyond the ends. Between xs[i] and xs[i + 1] it is
 * ys[i] + (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]) (x - xs[i]), the slopes being computed from known
 * numbers, so that it goes through the points exactly.
 *
 * @param xs one or more abscissae, in strictly ascending order
 * @param ys as many ordinates
 * @returns NaN where x is known to be NaN
 * @throws RangeError for no points, different lengths, points that are not finite, and abscissae
 *   that do not ascend
 */
export function interpolate<V extends object>(
  arithmetic: Arithmetic<V>,
  x: Operand<V>,
  xs: readonly number[],
  ys: readonly number[],
): Operand<V> {
  checkPoints(xs, ys);
  if (typeof x === "number" && Number.isNaN(x)) return NaN;
  const last = xs.length - 1;
  /** The piece that begins at point i; the one before all points has i = -1. */
  const piece = (i: number): Operand<V> => {
    if (i < 0) return ys[0]!;
    if (i >= last) return ys[last]!;
    const slope = (ys[i + 1]! - ys[i]!) / (xs[i + 1]! - xs[i]!);
    const rise = arithmetic.multiply(slope, arithmetic.subtract(x, xs[i]!));
    return arithmetic.add(ys[i]!, rise);
  };
  /** Chosen among the pieces from `low` to `high`: a balanced tree, as deep as their logarithm. */
  const choose = (low: number, high: number): Operand<V> => {
    if (low === high) return piece(low);
    const middle = Math.ceil((low + high) / 2);
    const before = arithmetic.less(x, xs[middle]!);
    if (typeof before === "boolean") {
      return before ? choose(low, middle - 1) : choose(middle, high);
    }
    return arithmetic.select(before, choose(low, middle - 1), choose(middle, high));
  };
  return choose(-1, last);
}

function checkPoints(xs: readonly number[], ys: readonly number[]): void {
  if (xs.length === 0) throw new RangeError("interpolation needs at least one point");
  if (xs.length !== ys.length) {
    throw new RangeError(
      `interpolation needs as many ordinates as abscissae, not ${ys.length} for ${xs.length}`,
    );
  }
  for (const [i, x] of xs.entries()) {
    if (!Number.isFinite(x) || !Number.isFinite(ys[i]!)) {
      throw new RangeError(`point ${i} of an interpolation is not finite: (${x}, ${ys[i]!})`);
    }
    if (i > 0 && !(x > xs[i - 1]!)) {
      throw new RangeError(
        `abscissae of an interpolation have to ascend, but ${x} follows ${xs[i - 1]!}`,
      );
    }
  }
}
