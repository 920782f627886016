import type { CheckResult, Offender } from "./report.js";
import { ulp } from "./rounding.js";

/** What a place of comparison is called, and the reaction to blame. */
export type Place = Pick<Offender, "where" | "reaction" | "id" | "file" | "line">;

const longestList = 10;

/** Collects comparisons and keeps the worst ten places. */
export class Check {
  /** Text that tells the samples apart; set before the comparisons of each sample. */
  #sample = "";
  #samples = 0;
  #comparisons = 0;
  #notCompared = 0;
  #worstRatio = 0;
  #worstUlps = 0;
  #least = 0;
  readonly #offenders = new Map<number, Offender & { readonly order: number }>();
  readonly #describe: (key: number, difference: number) => Place;

  /** `describe` names the place with the given key; called only for the worst. */
  constructor(describe: (key: number, difference: number) => Place) {
    this.#describe = describe;
  }

  beginSample(description: string): void {
    this.#sample = description;
    this.#samples += 1;
  }

  /** Compares at the place `key`; a bound that is not finite means that nothing can be said. */
  compare(key: number, found: number, expected: number, bound: number): void {
    if (!(bound < Infinity)) {
      this.#notCompared += 1;
      return;
    }
    this.#comparisons += 1;
    const difference = found - expected;
    if (difference === 0) {
      return;
    }
    const quotient = Math.abs(difference) / bound;
    const ratio = Number.isNaN(quotient) ? Infinity : quotient;
    this.#worstRatio = Math.max(this.#worstRatio, ratio);
    if (ratio > this.#least) {
      this.#record(key, found, expected, bound, ratio);
    }
  }

  /** Keeps the largest difference in units in the last place. */
  measureUlps(found: number, expected: number): void {
    this.#worstUlps = Math.max(this.#worstUlps, Math.abs(found - expected) / ulp(expected));
  }

  result(options: { readonly note?: string; readonly ulps?: boolean } = {}): CheckResult {
    return {
      performed: true,
      passed: this.#worstRatio <= 1,
      note: options.note ?? "",
      samples: this.#samples,
      comparisons: this.#comparisons,
      notCompared: this.#notCompared,
      worstRatio: finiteOrNull(this.#worstRatio),
      worstUlps: options.ulps ? finiteOrNull(this.#worstUlps) : null,
      offenders: this.#sorted().map(({ order: _order, ...offender }) => offender),
    };
  }

  #record(key: number, found: number, expected: number, bound: number, ratio: number): void {
    const known = this.#offenders.get(key);
    if (known !== undefined && known.order >= ratio) {
      return;
    }
    this.#offenders.set(key, {
      ...this.#describe(key, found - expected),
      found: finiteOrNull(found),
      expected: finiteOrNull(expected),
      bound: finiteOrNull(bound),
      ratio: finiteOrNull(ratio),
      sample: this.#sample,
      order: ratio,
    });
    if (this.#offenders.size > longestList) {
      const [least] = [...this.#offenders].reduce((a, b) => (b[1].order < a[1].order ? b : a));
      this.#offenders.delete(least);
    }
    if (this.#offenders.size === longestList) {
      this.#least = Math.min(...[...this.#offenders.values()].map(({ order }) => order));
    }
  }

  #sorted(): (Offender & { readonly order: number })[] {
    return [...this.#offenders.values()].toSorted((a, b) => (a.order < b.order ? 1 : -1));
  }
}

/** A check that was not made: because nothing is there to check, or because it could not be. */
export function notPerformed(note: string, passed: boolean): CheckResult {
  return {
    performed: false,
    passed,
    note,
    samples: 0,
    comparisons: 0,
    notCompared: 0,
    worstRatio: 0,
    worstUlps: null,
    offenders: [],
  };
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
