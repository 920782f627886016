/** Seeded random numbers, uniform in [0, 1), the same on every machine. */
export type Random = () => number;

/** Xorshift with a state of 128 bits (Marsaglia 2003, Journal of Statistical Software 8, 14). */
export function createRandom(seed: number): Random {
  let [x, y, z, w] = [seed | 0, 362436069, 521288629, 88675123];
  const bits = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ (t ^ (t >>> 8));
    return w >>> 0;
  };
  // Seeds that differ in few bits begin alike.
  for (let i = 0; i < 64; i += 1) bits();
  return () => (bits() >>> 5) * 2 ** -27 + (bits() >>> 6) * 2 ** -53;
}
