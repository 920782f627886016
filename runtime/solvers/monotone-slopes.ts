/**
 * Slopes at the points of a table for which the cubic Hermite interpolant is monotone wherever the
 * values are: inside, the weighted harmonic mean of the neighbouring secants, or zero where they
 * differ in sign (Fritsch & Butland 1984, SIAM J. Sci. Stat. Comput. 5, 300, with Brodlie's weights
 * (h_left + 2 h_right) / 3 (h_left + h_right) and its mirror image); at the ends, the slope of the
 * parabola through three points, limited to the region of monotonicity of Fritsch & Carlson 1980, SIAM
 * J. Numer. Anal. 17, 238.
 *
 * @param times strictly ascending, at least two
 * @param values one per time
 * @returns one slope per time
 */
export function monotoneSlopes(times: Float64Array, values: Float64Array): Float64Array {
  const last = times.length - 1;
  const widths = Float64Array.from({ length: last }, (_, k) => times[k + 1]! - times[k]!);
  const secants = widths.map((width, k) => (values[k + 1]! - values[k]!) / width);
  if (last === 1) return Float64Array.of(secants[0]!, secants[0]!);
  return times.map((_, k) => {
    if (k === 0) return endSlope(widths[0]!, widths[1]!, secants[0]!, secants[1]!);
    if (k === last) {
      return endSlope(widths[k - 1]!, widths[k - 2]!, secants[k - 1]!, secants[k - 2]!);
    }
    return innerSlope(widths[k - 1]!, widths[k]!, secants[k - 1]!, secants[k]!);
  });
}

function innerSlope(left: number, right: number, secantLeft: number, secantRight: number): number {
  if (Math.sign(secantLeft) !== Math.sign(secantRight) || secantLeft === 0) return 0;
  const weight = (left + 2 * right) / (3 * (left + right));
  return 1 / (weight / secantLeft + (1 - weight) / secantRight);
}

/** @param near width and secant of the segment at the end; `next` are those of its neighbour */
function endSlope(near: number, next: number, secantNear: number, secantNext: number): number {
  const slope = secantNear + (near * (secantNear - secantNext)) / (near + next);
  if (Math.sign(slope) !== Math.sign(secantNear)) return 0;
  const turns = Math.sign(secantNear) !== Math.sign(secantNext);
  return turns && Math.abs(slope) > 3 * Math.abs(secantNear) ? 3 * secantNear : slope;
}
