import { one, multiply, pi, toDouble, toPair } from "./fixed-point.js";

/** Rows per turn; neighbouring rows are pi / 64 apart. */
export const rowsPerTurn = 128n;
const perQuadrant = Number(rowsPerTurn) / 4;

export const angleStep = (2n * pi) / rowsPerTurn;

export const sineRowShift = 5;

/**
 * For the angle of each row: its sine as two doubles; a power of two near its cosine, with the sign of
 * it; and the rest of its cosine.
 */
export function sineTable(): Float64Array {
  const quadrant = Array.from({ length: perQuadrant + 1 }, (_, row) =>
    series(BigInt(row) * angleStep),
  );
  const sine = (row: number): bigint => {
    if (row > 2 * perQuadrant) return -sine(row - 2 * perQuadrant);
    return quadrant[row > perQuadrant ? 2 * perQuadrant - row : row]!;
  };
  const rows = Array.from({ length: Number(rowsPerTurn) }, (_, row) => {
    const cosine = sine((row + perQuadrant) % (4 * perQuadrant));
    const power = powerNear(toDouble(cosine));
    return [...toPair(sine(row), 53n), power, toDouble(cosine - BigInt(power * 64) * (one / 64n))];
  });
  return Float64Array.from(rows.flat());
}

/** The Taylor series of the sine. */
function series(x: bigint): bigint {
  const square = multiply(x, x);
  let sum = 0n;
  for (let term = x, order = 2n; term !== 0n && term !== -1n; order += 2n) {
    sum += term;
    term = -multiply(term, square) / (order * (order + 1n));
  }
  return sum;
}

/** 1, 1/2, ..., 1/64 or 0, so that the rest is at most half of the value. */
function powerNear(value: number): number {
  if (value === 0) return 0;
  let power = 1;
  while (0.75 * power > Math.abs(value)) power /= 2;
  return Math.sign(value) * power;
}
