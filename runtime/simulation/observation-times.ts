/** A step that differs from a whole number of parts by less than this, relatively, is one by rounding. */
const rounding = 1e-9;

/**
 * Times at which a run is observed: the start, multiples of a step after it by multiplication, and the end.
 * The number of whole steps is exact whatever the quotient is rounded to: 0.3 in steps of 0.1 is three
 * steps. A rest that is no whole step ends with one more observation at the end.
 *
 * @param step above zero; Infinity for the start and the end alone
 * @throws RangeError when the step is not above zero, or there were more than 2^31 of them.
 */
export function observationTimes(start: number, end: number, step: number): Float64Array {
  if (!(step > 0)) throw new RangeError(`expected an observer step above zero, found ${step}`);
  const quotient = (end - start) / step;
  const nearest = Math.round(quotient);
  const isWhole = nearest > 0 && Math.abs(quotient - nearest) <= rounding * nearest;
  const count = isWhole ? nearest : Math.floor(quotient) + 1;
  if (!(count < 2 ** 31)) throw new RangeError(`an observer step of ${step} is too short`);
  return Float64Array.from({ length: count + 1 }, (_, i) =>
    i === count ? end : i === 0 ? start : start + i * step,
  );
}
