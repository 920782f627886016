import type {
  Conditions,
  Kernel,
  KernelOptions,
  ReferenceNetwork,
} from "../../../runtime/index.js";
import type { ReferenceRange, ReferenceReaction } from "../../../runtime/index.js";

export interface NaiveOptions extends Partial<KernelOptions> {
  /** What multiplies the rate coefficient; default: the kinetic factors. */
  readonly factorsOf?: (reaction: ReferenceReaction) => readonly string[];
}

const inputNames = ["T", "nH", "Av", "zeta", "G0", "omega"] as const;

/**
 * A kernel that interprets a network reaction by reaction, particle by particle, with a full
 * Jacobian: slow and plain, sharing nothing with the reference. Staged values after the rate
 * coefficients: nH. Temperature policy: closest only.
 */
export function naiveKernel(network: ReferenceNetwork, options: NaiveOptions = {}): Kernel {
  const { factorsOf = (reaction) => reaction.kineticFactors, ...changed } = options;
  const kernelOptions: KernelOptions = {
    state: "abundance",
    temperaturePolicy: "closest",
    set: {},
    summation: "plain",
    jacobian: "dense",
    ...changed,
  };
  const states = network.species.map(({ name }) => name);
  const size = states.length;
  const index = (name: string): number => states.indexOf(name);
  const inputs = inputNames.filter((name) => kernelOptions.set[name] === undefined);
  const rateCount = network.reactions.length + 1;
  const fluxScale = (factors: readonly string[], reaction: ReferenceReaction, nH: number) =>
    nH ** (reaction.densityPower + (kernelOptions.state === "abundance" ? factors.length - 1 : 0));
  return {
    meta: {
      name: "naive",
      netcVersion: "0",
      sources: [],
      options: kernelOptions,
      counts: {
        states: size,
        rates: network.reactions.length,
        jacobianEntries: size * size,
        factorEntries: 0,
      },
    },
    states,
    inputs: inputs.map((name) => ({ name, unit: "", default: null, description: "" })),
    rateCount,
    rates: (values, k) => {
      const given = Object.fromEntries(inputs.map((name, i) => [name, values[i]!]));
      const conditions = { ...given, ...kernelOptions.set } as unknown as Conditions;
      network.reactions.forEach((reaction, r) => {
        k[r] = naiveRate(reaction, conditions);
      });
      k[rateCount - 1] = conditions.nH;
    },
    rhs: (_t, y, k, dy) => {
      dy.fill(0);
      network.reactions.forEach((reaction, r) => {
        const factors = factorsOf(reaction);
        let flux = k[r]! * fluxScale(reaction.kineticFactors, reaction, k[rateCount - 1]!);
        for (const name of factors) flux *= y[index(name)]!;
        for (const name of lost(reaction)) dy[index(name)]! -= flux;
        for (const name of gained(reaction)) dy[index(name)]! += flux;
      });
    },
    jacobian: (_t, y, k, values) => {
      values.fill(0);
      network.reactions.forEach((reaction, r) => {
        const factors = factorsOf(reaction);
        const scale = fluxScale(reaction.kineticFactors, reaction, k[rateCount - 1]!);
        factors.forEach((column, mention) => {
          let derivative = k[r]! * scale;
          factors.forEach((name, i) => {
            if (i !== mention) derivative *= y[index(name)]!;
          });
          const start = index(column) * size;
          for (const name of lost(reaction)) values[start + index(name)]! -= derivative;
          for (const name of gained(reaction)) values[start + index(name)]! += derivative;
        });
      });
    },
    pattern: {
      size,
      colPtr: Int32Array.from({ length: size + 1 }, (_, column) => column * size),
      rowIdx: Int32Array.from({ length: size * size }, (_, entry) => entry % size),
    },
  };
}

/**
 * Species that a reaction uses up, catalysts left out. Codes that take these for the kinetic factors
 * have the catalyst defect.
 */
export function lost({ reactants, products }: ReferenceReaction): string[] {
  return without(reactants, products);
}

function gained({ reactants, products }: ReferenceReaction): string[] {
  return without(products, reactants);
}

function without(particles: readonly string[], others: readonly string[]): string[] {
  const left = [...particles];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** One exponential per reaction, unlike the reference. */
function naiveRate(reaction: ReferenceReaction, conditions: Conditions): number {
  const { T, Av, zeta, G0, omega } = conditions;
  const { alpha = 0, beta = 0, gamma = 0 } = closest(reaction.ranges, T).parameters;
  const ionisation = zeta / 1.36e-17;
  switch (reaction.law) {
    case "arrhenius":
      return alpha * Math.exp(beta * Math.log(T / 300) - gamma / T);
    case "cosmic-ray":
      return ionisation * alpha;
    case "cosmic-ray-photon":
      return (alpha * gamma * ionisation * Math.exp(beta * Math.log(T / 300))) / (1 - omega);
    default:
      return alpha * (G0 * Math.exp(-(gamma * Av)));
  }
}

function closest(ranges: readonly ReferenceRange[], T: number): ReferenceRange {
  const inside = ranges.find(({ lower, upper }) => lower <= T && T < upper);
  const distance = ({ lower, upper }: ReferenceRange): number =>
    Math.min(Math.abs(T - lower), Math.abs(T - upper));
  return inside ?? ranges.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
