/** One term of mass action: weight * k[reaction] * nH^power * product of y over factors. */
export interface Monomial {
  readonly reaction: number;
  readonly weight: number;
  /** Power of nH. */
  readonly power: number;
  /** Positions in y, one mention per factor. */
  readonly factors: readonly number[];
}

/** Mass-action terms as index tables. Slot `size` of the extended state holds 1. */
export interface Monomials {
  readonly count: number;
  readonly size: number;
  /** The distinct powers of nH. */
  readonly powers: Float64Array;
  /** Position of each term's power in powers. */
  readonly powerOf: Int32Array;
  readonly reaction: Int32Array;
  readonly weight: Float64Array;
  /** First and second factor of each term, `size` where there is none. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Third and further factors: factor moreFactor[i] multiplies term moreTerm[i]. */
  readonly moreTerm: Int32Array;
  readonly moreFactor: Int32Array;
}

export function tabulate(terms: readonly Monomial[], size: number): Monomials {
  const powers = [...new Set(terms.map((term) => term.power))];
  const more = terms.flatMap((term, index) =>
    term.factors.slice(2).map((factor) => ({ index, factor })),
  );
  return {
    count: terms.length,
    size,
    powers: Float64Array.from(powers),
    powerOf: Int32Array.from(terms, (term) => powers.indexOf(term.power)),
    reaction: Int32Array.from(terms, (term) => term.reaction),
    weight: Float64Array.from(terms, (term) => term.weight),
    first: Int32Array.from(terms, (term) => term.factors[0] ?? size),
    second: Int32Array.from(terms, (term) => term.factors[1] ?? size),
    moreTerm: Int32Array.from(more, ({ index }) => index),
    moreFactor: Int32Array.from(more, ({ factor }) => factor),
  };
}

/**
 * A function that writes every term's value for the state y (length size), the rate coefficients k
 * and nH [cm^-3].
 */
export function monomialEvaluator(
  monomials: Monomials,
): (y: Float64Array, k: Float64Array, nH: number, values: Float64Array) => void {
  const { count, size, powers, powerOf, reaction, weight } = monomials;
  const { first, second, moreTerm, moreFactor } = monomials;
  const extended = new Float64Array(size + 1);
  extended[size] = 1;
  const scale = new Float64Array(powers.length);
  return (y, k, nH, values) => {
    extended.set(y);
    for (let i = 0; i < scale.length; i += 1) {
      scale[i] = Math.pow(nH, powers[i]!);
    }
    for (let i = 0; i < count; i += 1) {
      const coefficient = weight[i]! * k[reaction[i]!]! * scale[powerOf[i]!]!;
      values[i] = coefficient * extended[first[i]!]! * extended[second[i]!]!;
    }
    for (let i = 0; i < moreTerm.length; i += 1) {
      values[moreTerm[i]!]! *= extended[moreFactor[i]!]!;
    }
  };
}
