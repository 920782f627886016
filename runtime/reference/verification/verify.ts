import type { Kernel } from "../../kernel.js";
import { notPerformed } from "./check.js";
import { conservationLaws, falseClaims } from "./conservation.js";
import { factorProblems } from "./factor.js";
import type { FormulaReader, ReferenceNetwork } from "../network.js";
import { networkOptions } from "../network-options.js";
import { createReference } from "../reference.js";
import type { CheckResult, VerificationReport } from "./report.js";
import {
  identityProblems,
  missingEntries,
  patternProblems,
  reactionProblems,
} from "./structure.js";
import type { Subject } from "./subject.js";
import { verifyDifferences } from "./verify-differences.js";
import { verifyDirect } from "./verify-direct.js";
import { verifyJacobian } from "./verify-jacobian.js";
import { verifyLanes } from "./verify-lanes.js";
import { verifyRates } from "./verify-rates.js";
import { verifyRhs } from "./verify-rhs.js";

export interface VerificationOptions {
  /** Random samples of conditions and states; default 200. */
  readonly samples?: number;
  /** Seed of the random numbers; default 1. The same seed gives the same report. */
  readonly seed?: number;
  /** Needed by networks with rate coefficients given as formulas. */
  readonly formulas?: FormulaReader;
}

type Checks = Pick<
  VerificationReport,
  "rates" | "rhs" | "jacobian" | "differences" | "direct" | "lanes" | "conservation"
>;

/**
 * Compares a kernel with the network it is said to be compiled from, as read by the reference: names
 * and patterns, rate coefficients, derivatives, Jacobian entries, the straight-line solver and the
 * functions for several cells where there are such, and conservation of elements and charge. State kind,
 * temperature policy and folded inputs are those that the kernel records. Bounds are those of rateBounds
 * and roundingBound; what is not finite fails, except where the reference itself overflows.
 *
 * A kernel that throws has failed. The report is plain data.
 *
 * @throws RangeError when the network cannot be evaluated, see createReference.
 */
export function verifyKernel(
  kernel: Kernel,
  network: ReferenceNetwork,
  options: VerificationOptions = {},
): VerificationReport {
  const { samples = 200, seed = 1, formulas } = options;
  const summary = (problems: readonly string[], checks: Checks): VerificationReport => ({
    kernel: kernel.meta.name,
    passed: problems.length === 0 && Object.values(checks).every(({ passed }) => passed),
    samples,
    seed,
    structure: { passed: problems.length === 0, problems },
    ...checks,
  });
  const identity = identityProblems(kernel, network);
  if (identity.length > 0) {
    return summary(identity, every(notPerformed("kernel and network do not match", false)));
  }
  const { state, temperaturePolicy } = networkOptions(kernel.meta.options);
  const reference = createReference(network, {
    state,
    temperaturePolicy,
    ...(formulas && { formulas }),
  });
  const subject: Subject = { kernel, network, reference, samples, seed };
  const laws = conservationLaws(network, reference.stoichiometry);
  const { problems, ...jacobianChecks } = verifyPatternAndJacobian(subject);
  return summary(
    [
      ...reactionProblems(kernel, network),
      ...falseClaims(kernel.conserved ?? [], laws),
      ...problems,
    ],
    {
      ...guarded(() => ({ rates: verifyRates(subject) }), "rates"),
      ...guarded(() => verifyRhs(subject, laws), "rhs", "conservation"),
      ...jacobianChecks,
      ...guarded(() => ({ lanes: verifyLanes(subject) }), "lanes"),
    },
  );
}

/** The Jacobian's pattern and, if it is sound, its factorisation pattern and its values. */
function verifyPatternAndJacobian(
  subject: Subject,
): Pick<Checks, "jacobian" | "differences" | "direct"> & { problems: readonly string[] } {
  const { kernel, reference } = subject;
  const form = kernel.meta.options.jacobian;
  if (form === "none") {
    const none = notPerformed("the kernel has no Jacobian", true);
    return { problems: [], jacobian: none, differences: none, direct: none };
  }
  const unsound = patternProblems(kernel);
  if (unsound.length > 0) {
    const skipped = notPerformed("the Jacobian's pattern is not sound", false);
    return { problems: unsound, jacobian: skipped, differences: skipped, direct: skipped };
  }
  const unfit = factorProblems(kernel, form === "dense" ? reference.pattern : kernel.pattern);
  return {
    problems: [...missingEntries(kernel, reference.pattern), ...unfit],
    ...guarded(() => ({ jacobian: verifyJacobian(subject) }), "jacobian"),
    ...guarded(() => ({ differences: verifyDifferences(subject) }), "differences"),
    ...(unfit.length > 0
      ? { direct: notPerformed("the pattern of L + U is not sound", false) }
      : guarded(() => ({ direct: verifyDirect(subject) }), "direct")),
  };
}

/** The checks' results, or their failure when the kernel throws. */
function guarded<Name extends keyof Checks>(
  verify: () => Record<Name, CheckResult>,
  ...names: readonly Name[]
): Record<Name, CheckResult> {
  try {
    return verify();
  } catch (error) {
    const failed = notPerformed(`the kernel threw: ${String(error)}`, false);
    return Object.fromEntries(names.map((name) => [name, failed])) as Record<Name, CheckResult>;
  }
}

function every(result: CheckResult): Checks {
  return {
    rates: result,
    rhs: result,
    jacobian: result,
    differences: result,
    direct: result,
    lanes: result,
    conservation: result,
  };
}
