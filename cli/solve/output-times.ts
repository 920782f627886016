import { defaultTimes, parseOutputTimes, readTimeTable } from "../../runtime/io/output-times.js";
import type { Kernel } from "../../runtime/kernel.js";
import { TextError } from "../../runtime/io/text-error.js";
import { usageError } from "../command.js";
import { readInput } from "../files.js";
import { readingText } from "../located-errors.js";
import { positiveQuantity, readQuantity } from "../quantities.js";

export interface Schedule {
  /** Times of output [s]; undefined where they follow from the end. */
  readonly times: Float64Array | undefined;
  /** End of the integration [s]. */
  readonly end: number;
}

/** Intervals of output where nothing else is asked for, of what runs on a linear scale of time. */
const intervals = 500;

/** The times of output that --t-end alone stands for: evenly spaced for models with values to start from. */
export function defaultTimesOf({ initial }: Kernel, end: number): Float64Array {
  if (initial === undefined) return defaultTimes(end);
  return Float64Array.from({ length: intervals + 1 }, (_, i) => (i * end) / intervals);
}

/**
 * Times of output and the end, from --times and --t-end; each has a default that follows from the
 * other.
 *
 * @throws CommandError for times that cannot be read (exit code 1 for a file's, else 2), times beyond
 *   the end, and when both options are missing (2).
 */
export async function scheduleOf(
  timesText: string | undefined,
  endText: string | undefined,
): Promise<Schedule> {
  const wantedEnd = endText === undefined ? undefined : positiveQuantity("t-end", endText, "s");
  const wanted = timesText === undefined ? undefined : await outputTimes(timesText);
  const end = wantedEnd ?? wanted?.at(-1);
  if (end === undefined) {
    throw usageError("the end of the integration is missing", "add --t-end 1e6yr, or --times");
  }
  if (wanted === undefined) return { times: undefined, end };
  const last = wanted.at(-1)!;
  if (last > end) throw usageError(`--times go on after --t-end "${endText}"`);
  if (end === 0) throw usageError("the only time is 0, where nothing has happened yet");
  return { times: wanted, end };
}

/** The unit that --t-end is given in, if it has one: that of its other times for readers. */
export function timeUnitOf(
  endText: string | undefined,
): { readonly name: string; readonly seconds: number } | undefined {
  const name = /[a-z]+$/i.exec(endText ?? "")?.[0];
  return name === undefined
    ? undefined
    : { name, seconds: positiveQuantity("t-end", `1${name}`, "s") };
}

async function outputTimes(text: string): Promise<Float64Array> {
  if (text.startsWith("@")) {
    const file = await readInput(text.slice(1));
    return readingText(file, (content) => readTimeTable(content, readQuantity));
  }
  try {
    return parseOutputTimes(text, readQuantity);
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    throw usageError(`--times: ${error.message}`);
  }
}
