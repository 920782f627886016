/**
 * Seeded random numbers, the same on every machine: xoshiro128** (Blackman and Vigna 2021, ACM
 * Transactions on Mathematical Software 47, 36), its state filled by splitmix32.
 */
export class Random {
  readonly #state = new Uint32Array(4);

  constructor(seed: number) {
    let counter = seed | 0;
    for (let i = 0; i < 4; i += 1) {
      counter = (counter + 0x9e3779b9) | 0;
      let z = counter;
      z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
      this.#state[i] = z ^ (z >>> 15);
    }
  }

  /** 32 random bits as a number in [0, 2^32). */
  bits(): number {
    const s = this.#state;
    const result = Math.imul(rotate(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = rotate(s[3]!, 11);
    return result;
  }

  /** Uniform in [from, to), 53 random bits. */
  uniform(from: number, to: number): number {
    const fraction = (this.bits() >>> 5) * 2 ** -27 + (this.bits() >>> 6) * 2 ** -53;
    return from + (to - from) * fraction;
  }

  /** Uniform in the logarithm, from > 0. */
  logUniform(from: number, to: number): number {
    return from * Math.pow(to / from, this.uniform(0, 1));
  }

  /** A whole number from 0 up to, not including, count. */
  below(count: number): number {
    return Math.floor(this.uniform(0, count));
  }
}

function rotate(x: number, count: number): number {
  return (x << count) | (x >>> (32 - count));
}
