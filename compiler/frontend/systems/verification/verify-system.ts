import type { Kernel } from "../../../../runtime/kernel.js";
import { interpretersOf, type SystemOracle } from "./oracle.js";
import { createRandom } from "./random.js";
import type { SystemReport } from "./report.js";
import { samplesOf, type Sample } from "./samples.js";
import { structureProblems } from "./structure.js";
import { verifyDifferences, verifyJacobian, type SampleChoice } from "./verify-jacobian.js";
import { verifyValues } from "./verify-values.js";

export interface SystemVerificationOptions {
  /** Random states, inputs and times; default 200. */
  readonly samples?: number;
  /** Seed of the random numbers; default 1. The same seed gives the same report. */
  readonly seed?: number;
}

/** Jacobians are compared at one sample in so many, differences at one in as many of these. */
const samplesPerJacobian = 5;

/**
 * Compares a kernel with the modules that it is said to be compiled from, run as they are: names, units,
 * order and initial values; derivatives, outputs and events at random points (samples.ts), with bounds of
 * the rounding error (verify-values.ts); the Jacobian against complex step and differences of the
 * modules (verify-jacobian.ts). Inputs that the kernel has folded have their folded values.
 *
 * A kernel that throws has failed. The report is plain data.
 *
 * @throws what running the modules throws: Error for algebraic loops, InputError for what they return
 */
export function verifySystem(
  compiled: Kernel,
  oracle: SystemOracle,
  options: SystemVerificationOptions = {},
): SystemReport {
  const { samples: count = 200, seed = 1 } = options;
  const kernel = watched(compiled);
  const interpreters = interpretersOf(oracle);
  const { plain } = interpreters;
  const problems = structureProblems(kernel, plain);
  const report = (checks: SystemReport["checks"]): SystemReport => ({
    kernel: kernel.meta.name,
    passed: problems.length === 0 && Object.values(checks).every(({ passed }) => passed),
    samples: count,
    seed,
    structure: { passed: problems.length === 0, problems },
    checks,
  });
  if (problems.length > 0) return report({});
  const { set, jacobian } = kernel.meta.options;
  const samples = samplesOf(count, createRandom(seed), plain.initial, plain.inputs, set);
  const few = oneIn(samplesPerJacobian, samples);
  const fewer = oneIn(samplesPerJacobian ** 2, samples);
  const hasJacobian = jacobian !== "none" && plain.states.length > 0;
  try {
    const checks = {
      ...verifyValues(kernel, interpreters, samples),
      jacobian: hasJacobian ? verifyJacobian(kernel, interpreters, few) : undefined,
      differences: hasJacobian ? verifyDifferences(kernel, interpreters, fewer) : undefined,
    };
    return report(Object.fromEntries(Object.entries(checks).filter(([, check]) => check)));
  } catch (error) {
    if (!(error instanceof KernelFailure)) throw error;
    problems.push(error.message);
    return report({});
  }
}

/** One sample in so many; the others stand behind them, in case that some cannot be used. */
function oneIn(interval: number, samples: readonly Sample[]): SampleChoice {
  const first = samples.filter((_, i) => i % interval === 0);
  const others = samples.filter((_, i) => i % interval !== 0);
  return { samples: [...first, ...others], wanted: first.length };
}

/** What a kernel threw, told apart from what the modules throw. */
class KernelFailure extends Error {}

function marked<A extends readonly unknown[]>(call: (...operands: A) => void) {
  return (...operands: A): void => {
    try {
      call(...operands);
    } catch (error) {
      throw new KernelFailure(`the kernel threw: ${String(error)}`);
    }
  };
}

/** The kernel with everything that its functions throw marked as its own. */
function watched(kernel: Kernel): Kernel {
  const { observe, events } = kernel;
  return {
    ...kernel,
    rates: marked((...all) => kernel.rates(...all)),
    rhs: marked((...all) => kernel.rhs(...all)),
    jacobian: marked((...all) => kernel.jacobian(...all)),
    ...(observe && { observe: marked((...all) => kernel.observe!(...all)) }),
    ...(events && {
      events: {
        ...events,
        values: marked((...all) => events.values(...all)),
        resets: marked((...all) => events.resets(...all)),
      },
    }),
  };
}
