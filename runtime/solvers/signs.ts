import type { Tolerances } from "./problem.js";

/** How far below zero, in absolute tolerances, a state that is never negative in truth may fall. */
const allowedBelowZero = 1;

export interface SignWatch {
  record(t: number, y: Float64Array): void;
  /** A line that names the worst state, when one that started at or above zero fell too far below. */
  warnings(): string[];
}

/** Watches states that start at or above zero; nothing is ever clipped. */
export function watchSigns(
  names: readonly string[],
  initial: Float64Array,
  { absolute }: Tolerances,
): SignWatch {
  const limits = Float64Array.from(names, (_, i) => {
    const tolerance = typeof absolute === "number" ? absolute : absolute[i]!;
    return initial[i]! < 0 ? -Infinity : -allowedBelowZero * tolerance;
  });
  let worst: { state: number; time: number; value: number } | undefined;
  const affected = new Set<number>();
  return {
    record: (time, y) => {
      for (let state = 0; state < limits.length; state++) {
        const value = y[state]!;
        if (value >= limits[state]!) continue;
        affected.add(state);
        if (worst === undefined || value < worst.value) worst = { state, time, value };
      }
    },
    warnings: () =>
      worst === undefined
        ? []
        : [
            `${affected.size} of ${names.length} states fell below zero by more than their absolute ` +
              `tolerance; the farthest was ${names[worst.state]!}, ${worst.value.toPrecision(3)} at t = ${worst.time.toPrecision(4)}`,
          ],
  };
}
