/** The largest difference at one place. */
export interface Difference {
  /** "d(a.x)/dt", "output a.y", "event bounce", "d(a.x)/dt by b.y". */
  readonly where: string;
  /** The kernel's value and that of the modules; as text where they are not finite. */
  readonly found: number | string;
  readonly expected: number | string;
  /** |found - expected| over the bound of the rounding error; null when not finite. */
  readonly ratio: number | null;
  readonly sample: string;
}

export interface CheckResult {
  readonly passed: boolean;
  /** What the check says that is no number; may be empty. */
  readonly problems: readonly string[];
  readonly samples: number;
  readonly comparisons: number;
  /** Comparisons that overflow, or an undefined value of the modules, makes meaningless. */
  readonly notCompared: number;
  /** Samples left out because they lie on a discontinuity, as far as rounding can tell. */
  readonly discontinuous: number;
  /** The largest ratio met and the largest allowed. */
  readonly worstRatio: number | null;
  readonly allowedRatio: number;
  /** At most ten places, the worst first. */
  readonly differences: readonly Difference[];
}

/** Values below this are compared absolutely: underflow on the way may have lost as much. */
const underflowFloor = 1e-290;
/** Above this the order of factors decides whether they overflow. */
const overflowCeiling = 1e290;
const longestList = 10;

/** Collects comparisons. */
export class Check {
  #samples = 0;
  #comparisons = 0;
  #notCompared = 0;
  #discontinuous = 0;
  #sample = "";
  readonly #allowed: number;
  readonly #problems: string[] = [];
  readonly #worst = new Map<string, Difference & { readonly size: number }>();

  /** @param allowed the largest difference in units of the bound */
  constructor(allowed: number) {
    this.#allowed = allowed;
  }

  begin(sample: string): void {
    this.#sample = sample;
    this.#samples += 1;
  }

  leaveOut(): void {
    this.#discontinuous += 1;
  }

  problem(text: string): void {
    if (this.#problems.length < longestList) this.#problems.push(text);
  }

  /** @param bound of the rounding error of `expected`; where it is not finite, nothing can be said */
  compare(where: string, found: number, expected: number, bound: number): void {
    const comparable = Math.abs(expected) < overflowCeiling && bound < overflowCeiling;
    if (!comparable) {
      this.#notCompared += 1;
      return;
    }
    this.#comparisons += 1;
    const difference = Math.abs(found - expected);
    if (difference === 0) return;
    const quotient = difference / (bound + underflowFloor);
    const size = Number.isNaN(quotient) ? Infinity : quotient;
    const known = this.#worst.get(where);
    if (known !== undefined && known.size >= size) return;
    const ratio = Number.isFinite(size) ? size : null;
    const values = { found: plainData(found), expected: plainData(expected) };
    this.#worst.set(where, { where, ...values, ratio, sample: this.#sample, size });
  }

  result(): CheckResult {
    const sorted = [...this.#worst.values()].toSorted((a, b) => (b.size > a.size ? 1 : -1));
    const worst = sorted[0]?.size ?? 0;
    return {
      passed: worst <= this.#allowed && this.#problems.length === 0 && this.#comparisons > 0,
      problems: this.#problems,
      samples: this.#samples,
      comparisons: this.#comparisons,
      notCompared: this.#notCompared,
      discontinuous: this.#discontinuous,
      worstRatio: Number.isFinite(worst) ? worst : null,
      allowedRatio: this.#allowed,
      differences: sorted.slice(0, longestList).map(({ size: _size, ...rest }) => rest),
    };
  }
}

function plainData(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
