import { plainOperations } from "../vectors/typescript/operations.js";
import { keptExtension, weightsAt } from "./continuous-extension.js";
import type { StagePolynomials } from "./continuous-extension.js";
import type { Pending } from "./evaluator.js";
import type { OneStepRun, System } from "./method.js";

/**
 * The stage derivatives of a Runge-Kutta method whose last stage lies at the end of the step, so that
 * its derivative is the first of the next step ("first same as last").
 */
export interface StageDerivatives extends Omit<OneStepRun, "attempt"> {
  /** One vector per stage; the last attempt's until the next `begin`. */
  readonly vectors: readonly Float64Array[];
  /** Starts an attempt: provides the derivative of the first stage, f(t, y). */
  begin(t: number, h: number, y: Float64Array): Pending | undefined;
}

/** @param extension of the method, one row per stage; y of `begin` is kept by reference for it */
export function stageDerivatives(system: System, extension: StagePolynomials): StageDerivatives {
  const vectors = extension.map(() => system.vector(system.size));
  const last = vectors.length - 1;
  const weights = new Float64Array(vectors.length);
  let first: "unknown" | "in the first stage" | "in the last stage" = "unknown";
  let start: Float64Array = new Float64Array(system.size);
  let length = 0;
  return {
    vectors,
    begin: (t, h, y) => {
      start = y;
      length = h;
      const known = first;
      first = "in the first stage";
      if (known === "unknown") return system.derivative(t, y, vectors[0]!);
      if (known === "in the last stage") {
        [vectors[0], vectors[last]] = [vectors[last]!, vectors[0]!];
      }
      return undefined;
    },
    accept: () => {
      first = "in the last stage";
    },
    restart: () => {
      first = "unknown";
    },
    interpolate: (theta, state) => {
      weightsAt(extension, theta, weights);
      plainOperations.combine(start, length, weights, vectors, state);
    },
    interpolant: () => keptExtension(extension, start, length, vectors),
  };
}
