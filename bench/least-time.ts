/** Calls between two looks at the clock take this long [ms]. */
const batch = 2;

/**
 * The least time of a call [ns]: what else the machine does only ever adds to it.
 *
 * @param period for how long to go on measuring [ms]
 */
export function leastTime(call: () => void, period: number): number {
  const start = performance.now();
  let calls = 1;
  let least = Infinity;
  while (performance.now() - start < period) {
    const begin = performance.now();
    for (let repetition = 0; repetition < calls; repetition++) call();
    const milliseconds = performance.now() - begin;
    least = Math.min(least, (milliseconds * 1e6) / calls);
    calls = Math.max(1, Math.round((batch * calls) / Math.max(milliseconds, 1e-3)));
  }
  return least;
}

/** Time for which none may have become faster by more than a fiftieth [ms]. */
const patience = 3000;
const gain = 0.98;

/** What is still becoming faster then is given up [ms]. */
const longest = 60_000;

/** Each has its turn for this long [ms]. */
const turn = 50;

/**
 * The least times of several calls [ns], in turns until all have settled: engines compile what runs often
 * a second time, in the background and one function after the other, so that one waits for the others.
 */
export function settledTimes<Name extends string>(
  calls: Readonly<Record<Name, () => void>>,
): Record<Name, number> {
  const names = Object.keys(calls) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  const start = performance.now();
  let lastGain = start;
  for (let now = start; now - lastGain < patience && now - start < longest;) {
    for (const name of names) {
      const time = leastTime(calls[name], turn);
      now = performance.now();
      if (time < gain * least[name]) lastGain = now;
      least[name] = Math.min(least[name], time);
    }
  }
  return least;
}
