import { monotoneSlopes } from "./monotone-slopes.js";

/** Inputs as functions of time. */
export interface InputTrajectory {
  /** Writes the inputs at time t, in the order of the kernel's inputs; constant beyond the ends. */
  at(t: number, inputs: Float64Array): void;
  /** Derivatives by time of what `at` writes, from the right at kinks. */
  slopeAt(t: number, slopes: Float64Array): void;
  /** Ascending times at which a value or a slope jumps: steps end there. */
  readonly kinks: Float64Array;
  /** Whether values jump at kinks, so that the integration starts afresh there. */
  readonly discontinuous: boolean;
}

type Rows = readonly Float64Array[];

/**
 * Inputs on straight lines between the rows of a table.
 *
 * @param times strictly ascending
 * @param rows one row per time, with one value per input in the order of the kernel's inputs
 * @throws RangeError unless there is a row, as many times, and all is finite and of one length.
 */
export function linearTrajectory(times: Float64Array, rows: Rows): InputTrajectory {
  checkTable(times, rows);
  const slopes = [...secants(times, rows), constant(rows)];
  const segments = rows.map((row, k) => straight(row, slopes[k]!));
  const kinks = times.filter((_, k) => !equal(slopes[k]!, slopes[k - 1] ?? constant(rows)));
  return piecewise(times, segments, { kinks, discontinuous: false });
}

/**
 * Inputs on smooth curves through the rows of a table that turn only where the table does: cubic
 * Hermite interpolants with the slopes of monotoneSlopes.
 *
 * @param times as for linearTrajectory
 * @throws RangeError as linearTrajectory
 */
export function monotoneTrajectory(times: Float64Array, rows: Rows): InputTrajectory {
  checkTable(times, rows);
  if (rows.length === 1) return stepTrajectory(times, rows);
  const slopes = slopesOf(times, rows);
  const segments = secants(times, rows).map((secant, k) =>
    hermite(rows[k]!, slopes[k]!, slopes[k + 1]!, secant, times[k + 1]! - times[k]!),
  );
  segments.push(straight(rows.at(-1)!, constant(rows)));
  const isEnd = (k: number) => k === 0 || k === times.length - 1;
  const kinks = times.filter((_, k) => isEnd(k) && !equal(slopes[k]!, constant(rows)));
  return piecewise(times, segments, { kinks, discontinuous: false });
}

/**
 * Inputs that keep the values of a row of a table up to the time of the next.
 *
 * @param times as for linearTrajectory
 * @throws RangeError as linearTrajectory
 */
export function stepTrajectory(times: Float64Array, rows: Rows): InputTrajectory {
  checkTable(times, rows);
  const segments = rows.map((row) => straight(row, constant(rows)));
  const kinks = times.filter((_, k) => k > 0 && !equal(rows[k]!, rows[k - 1]!));
  return piecewise(times, segments, { kinks, discontinuous: kinks.length > 0 });
}

/**
 * From one time of the table to the next, inputs are value + s (slope + s (quadratic + s cubic)), s
 * being the time since the former.
 */
interface Segment {
  readonly value: Float64Array;
  readonly slope: Float64Array;
  readonly quadratic: Float64Array;
  readonly cubic: Float64Array;
}

function piecewise(
  times: Float64Array,
  segments: readonly Segment[],
  jumps: Pick<InputTrajectory, "kinks" | "discontinuous">,
): InputTrajectory {
  const first = times[0]!;
  return {
    ...jumps,
    at: (t, inputs) => {
      const k = segmentAt(times, t);
      const { value, slope, quadratic, cubic } = segments[k]!;
      const s = Math.max(t, first) - times[k]!;
      for (let i = 0; i < value.length; i++) {
        inputs[i] = value[i]! + s * (slope[i]! + s * (quadratic[i]! + s * cubic[i]!));
      }
    },
    slopeAt: (t, slopes) => {
      if (t < first) return void slopes.fill(0);
      const k = segmentAt(times, t);
      const { slope, quadratic, cubic } = segments[k]!;
      const s = t - times[k]!;
      for (let i = 0; i < slope.length; i++) {
        slopes[i] = slope[i]! + s * (2 * quadratic[i]! + s * 3 * cubic[i]!);
      }
    },
  };
}

/** The last k with times[k] <= t, or 0. */
function segmentAt(times: Float64Array, t: number): number {
  let low = 0;
  let high = times.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= t) low = middle;
    else high = middle;
  }
  return low;
}

function straight(value: Float64Array, slope: Float64Array): Segment {
  const none = new Float64Array(value.length);
  return { value, slope, quadratic: none, cubic: none };
}

/** The cubic with the given value and slopes at its ends; the secant stands for the second value. */
function hermite(
  value: Float64Array,
  slope: Float64Array,
  slopeAfter: Float64Array,
  secant: Float64Array,
  width: number,
): Segment {
  const quadratic = secant.map((each, i) => (3 * each - 2 * slope[i]! - slopeAfter[i]!) / width);
  const cubic = secant.map((each, i) => (slope[i]! + slopeAfter[i]! - 2 * each) / (width * width));
  return { value, slope, quadratic, cubic };
}

/** Slopes of the straight lines between the rows. */
function secants(times: Float64Array, rows: Rows): Float64Array[] {
  return rows.slice(1).map((row, k) => {
    const width = times[k + 1]! - times[k]!;
    return row.map((value, i) => (value - rows[k]![i]!) / width);
  });
}

/** One row of slopes per time. */
function slopesOf(times: Float64Array, rows: Rows): Float64Array[] {
  const columns = Array.from(rows[0]!, (_, i) =>
    monotoneSlopes(
      times,
      Float64Array.from(rows, (row) => row[i]!),
    ),
  );
  return rows.map((_, k) => Float64Array.from(columns, (column) => column[k]!));
}

/** The slopes of inputs that stay as they are. */
function constant(rows: Rows): Float64Array {
  return new Float64Array(rows[0]!.length);
}

function equal(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => value === b[i]);
}

function checkTable(times: Float64Array, rows: Rows): void {
  const width = rows[0]?.length;
  if (width === undefined || rows.length !== times.length) {
    throw new RangeError(`expected one row per time, at least one; found ${rows.length}`);
  }
  if (!times.every((time, k) => Number.isFinite(time) && (k === 0 || time > times[k - 1]!))) {
    throw new RangeError("expected finite, strictly ascending times");
  }
  if (!rows.every((row) => row.length === width && row.every(Number.isFinite))) {
    throw new RangeError(`expected ${width} finite values in every row`);
  }
}
