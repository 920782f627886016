/** y = factor * x^exponent, fitted to points. */
export interface PowerLaw {
  readonly exponent: number;
  readonly factor: number;
}

/**
 * Least squares in logarithms: the exponent is the slope of log y over log x.
 *
 * @param points pairs of positive numbers, at least two with different x
 */
export function fitPowerLaw(points: readonly (readonly [x: number, y: number])[]): PowerLaw {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const covariance = mean(logs.map(([x, y]) => (x - meanX) * (y - meanY)));
  const exponent = covariance / mean(logs.map(([x]) => (x - meanX) ** 2));
  return { exponent, factor: Math.exp(meanY - exponent * meanX) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
