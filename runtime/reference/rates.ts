import type { TemperaturePolicy } from "../kernel.js";
import type {
  Conditions,
  FormulaReader,
  FormulaValue,
  ReferenceNetwork,
  ReferenceReaction,
} from "./network.js";
import { rangeInForce } from "./temperature.js";

/** Cosmic-ray ionisation rate [s^-1] to which the coefficients of UMIST are scaled. */
export const zeta0 = 1.36e-17;

export const rateLaws = [
  "arrhenius",
  "cosmic-ray",
  "cosmic-ray-photon",
  "photo",
  "formula",
] as const;

export type RateLaw = (typeof rateLaws)[number];

/** Which of alpha, beta and gamma a law reads. */
const lawParameters: Readonly<Record<RateLaw, readonly string[]>> = {
  arrhenius: ["alpha", "beta", "gamma"],
  "cosmic-ray": ["alpha"],
  "cosmic-ray-photon": ["alpha", "beta", "gamma"],
  photo: ["alpha", "gamma"],
  formula: [],
};

/** The parameters of all ranges of all reactions, one after another. */
export interface RateTable {
  readonly policy: TemperaturePolicy;
  /** Law of each reaction. */
  readonly laws: readonly RateLaw[];
  /** The reactions of each law, ascending. */
  readonly reactionsOf: Readonly<Record<RateLaw, Int32Array>>;
  /** Reaction r owns the ranges rangePtr[r] up to rangePtr[r + 1]. */
  readonly rangePtr: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly gamma: Float64Array;
  /** One function per range for the law "formula", else null. */
  readonly formulas: readonly (((conditions: Conditions) => FormulaValue) | null)[];
  /** Reactions whose range depends on temperature. */
  readonly ranged: Int32Array;
}

/**
 * Collects the rate laws of a network into tables.
 *
 * @throws RangeError for an unknown law, a missing parameter, or a formula without a reader.
 */
export function rateTable(
  network: ReferenceNetwork,
  policy: TemperaturePolicy,
  readFormula?: FormulaReader,
): RateTable {
  const { reactions } = network;
  const ranges = reactions.flatMap((reaction) =>
    reaction.ranges.map((range) => ({ reaction, range, law: knownLaw(reaction) })),
  );
  const parameter = (name: string): Float64Array =>
    Float64Array.from(ranges, ({ reaction, range, law }) => {
      const value = range.parameters[name];
      if (value === undefined && lawParameters[law].includes(name)) {
        throw new RangeError(`reaction ${reaction.id}: law ${law} needs the parameter ${name}`);
      }
      return value ?? 0;
    });
  const laws = reactions.map(knownLaw);
  const indices = reactions.map((_, r) => r);
  const ofLaw = (law: RateLaw): Int32Array =>
    Int32Array.from(indices.filter((r) => laws[r] === law));
  const rangePtr = new Int32Array(reactions.length + 1);
  reactions.forEach((reaction, r) => {
    rangePtr[r + 1] = rangePtr[r]! + reaction.ranges.length;
  });
  const everyRange = policy === "zero" || policy === "clamp";
  return {
    policy,
    laws,
    reactionsOf: {
      arrhenius: ofLaw("arrhenius"),
      "cosmic-ray": ofLaw("cosmic-ray"),
      "cosmic-ray-photon": ofLaw("cosmic-ray-photon"),
      photo: ofLaw("photo"),
      formula: ofLaw("formula"),
    },
    rangePtr,
    lower: Float64Array.from(ranges, ({ range }) => range.lower),
    upper: Float64Array.from(ranges, ({ range }) => range.upper),
    alpha: parameter("alpha"),
    beta: parameter("beta"),
    gamma: parameter("gamma"),
    formulas: ranges.map(({ reaction, range, law }) => {
      if (law !== "formula") {
        return null;
      }
      if (readFormula === undefined) {
        throw new RangeError(`reaction ${reaction.id}: a formula needs a formula reader`);
      }
      return readFormula(range);
    }),
    ranged: Int32Array.from(indices.filter((r) => everyRange || reactions[r]!.ranges.length > 1)),
  };
}

function knownLaw(reaction: ReferenceReaction): RateLaw {
  const law = rateLaws.find((name) => name === reaction.law);
  if (law === undefined) {
    throw new RangeError(`reaction ${reaction.id}: unknown rate law "${reaction.law}"`);
  }
  return law;
}

/**
 * Writes the index of the range in force for each reaction at T [K], -1 for none. `inForce` has one
 * entry per reaction and need be filled with rangePtr once.
 */
export function updateRanges(table: RateTable, T: number, inForce: Int32Array): void {
  for (const r of table.ranged) {
    inForce[r] = rangeInForce(table, table.rangePtr[r]!, table.rangePtr[r + 1]!, T, table.policy);
  }
}

/** The temperature [K] at which a range is evaluated: T, or under clamp T within its limits. */
export function evaluationTemperature(table: RateTable, range: number, T: number): number {
  return table.policy === "clamp"
    ? Math.min(Math.max(T, table.lower[range]!), table.upper[range]!)
    : T;
}

/**
 * A function that fills k (one rate coefficient per reaction, s^-1, cm^3 s^-1, ...) from the
 * conditions, law by law. Powers and exponentials are taken one by one, as the formulas are written:
 *
 * - arrhenius: alpha (T/300)^beta exp(-gamma/T)
 * - cosmic-ray: alpha zeta/zeta0
 * - cosmic-ray-photon: alpha (T/300)^beta gamma/(1 - omega) zeta/zeta0
 * - photo: alpha G0 exp(-gamma Av)
 *
 * Source: UMIST Rate22, Millar et al. 2024, A&A 682, A109, section 2, and csrates.f of its codes.
 */
export function rateEvaluator(table: RateTable): (conditions: Conditions, k: Float64Array) => void {
  const { alpha, beta, gamma, reactionsOf } = table;
  const inForce = table.rangePtr.slice(0, table.laws.length);
  const clamped = table.policy === "clamp";
  return (conditions, k) => {
    const { T, Av, zeta, G0, omega } = conditions;
    updateRanges(table, T, inForce);
    for (const r of reactionsOf.arrhenius) {
      const i = inForce[r]!;
      const t = clamped ? evaluationTemperature(table, i, T) : T;
      k[r] = i < 0 ? 0 : alpha[i]! * Math.pow(t / 300, beta[i]!) * Math.exp(-gamma[i]! / t);
    }
    for (const r of reactionsOf["cosmic-ray"]) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : alpha[i]! * (zeta / zeta0);
    }
    for (const r of reactionsOf["cosmic-ray-photon"]) {
      const i = inForce[r]!;
      const t = clamped ? evaluationTemperature(table, i, T) : T;
      const perIonisation = i < 0 ? 0 : gamma[i]! / (1 - omega);
      k[r] = i < 0 ? 0 : alpha[i]! * Math.pow(t / 300, beta[i]!) * perIonisation * (zeta / zeta0);
    }
    for (const r of reactionsOf.photo) {
      const i = inForce[r]!;
      k[r] = i < 0 ? 0 : alpha[i]! * G0 * Math.exp(-gamma[i]! * Av);
    }
    for (const r of reactionsOf.formula) {
      const i = inForce[r]!;
      const t = clamped ? evaluationTemperature(table, i, T) : T;
      k[r] = i < 0 ? 0 : table.formulas[i]!(t === T ? conditions : { ...conditions, T: t }).value;
    }
  };
}
