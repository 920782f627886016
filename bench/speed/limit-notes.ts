import type { MachineLimits } from "./limits.js";

/** How fast something computes, and which part of the peak that is. */
export function operationsPerSecond(
  { operationsPerSecond: peak }: MachineLimits,
  operations: number,
  seconds: number,
): string {
  const rate = operations / seconds;
  return (
    `${(operations / 1e6).toPrecision(3)} M operations at ${(rate / 1e9).toPrecision(3)} Gflop/s, ` +
    `${((100 * rate) / peak).toFixed(0)} % of peak`
  );
}

/** How fast something fetches, beside the fastest reading of as many bytes. */
export function bytesPerSecond({ reading }: MachineLimits, bytes: number, seconds: number): string {
  const fitting = reading.find((each) => each.bytes >= bytes) ?? reading.at(-1)!;
  return (
    `${giga(bytes / seconds)} GB/s, where plain reading of ${sizeText(fitting.bytes)} ` +
    `reaches ${giga(fitting.bytesPerSecond)} GB/s`
  );
}

/** The measured limits in one paragraph. */
export function limitsText({ operationsPerSecond: peak, reading }: MachineLimits): string {
  const rates = reading.map(
    (each) => `${giga(each.bytesPerSecond)} GB/s from ${sizeText(each.bytes)}`,
  );
  return (
    `Limits of one core, measured in loops of WebAssembly: ${(peak / 1e9).toFixed(1)} Gflop/s ` +
    `(f64x2 multiplications and additions in registers); reading ${rates.join(", ")}.`
  );
}

const giga = (rate: number): string => (rate / 1e9).toPrecision(3);

function sizeText(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes / 2 ** 10} KiB` : `${bytes / 2 ** 20} MiB`;
}
