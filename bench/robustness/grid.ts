/** Conditions of one point of the grid, by the names of the kernel's inputs. */
export type GridPoint = Readonly<Record<"T" | "nH" | "Av" | "zeta" | "G0" | "omega", number>>;

/** Coordinates of the grid, one base each: the first primes. */
const bases = { T: 2, nH: 3, Av: 5, zeta: 7, G0: 11 } as const;

/** Share of the points without a far-ultraviolet field. */
const unlit = 0.1;

/**
 * The first points of a Halton sequence (Halton 1960, Numerische Mathematik 2, 84), which fills the
 * space of conditions evenly however many points are taken: T 10 to 1000 K, nH 1e2 to 1e8 cm^-3, Av 0.1
 * to 20 mag, zeta 1e-18 to 1e-15 s^-1, uniform in the logarithm, and G0 zero in a tenth of the points,
 * else 1e-2 to 1e4 uniform in the logarithm.
 */
export function gridPoints(count: number): GridPoint[] {
  return Array.from({ length: count }, (_, i) => {
    const at = (name: keyof typeof bases): number => radicalInverse(i + 1, bases[name]);
    const field = at("G0");
    return {
      T: between(10, 1e3, at("T")),
      nH: between(1e2, 1e8, at("nH")),
      Av: between(0.1, 20, at("Av")),
      zeta: between(1e-18, 1e-15, at("zeta")),
      G0: field < unlit ? 0 : between(1e-2, 1e4, (field - unlit) / (1 - unlit)),
      omega: 0.5,
    };
  });
}

/** The digits of an index in a base, mirrored at the point: between 0 and 1. */
export function radicalInverse(index: number, base: number): number {
  let value = 0;
  let place = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * place;
    place /= base;
  }
  return value;
}

/** Uniform in the logarithm. */
function between(low: number, high: number, fraction: number): number {
  return low * Math.pow(high / low, fraction);
}
