import type { Progress } from "../../runtime/solvers/problem.js";

/** What shows how far an integration has come. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Takes the display away. */
  end(): void;
}

/** Resolution of the bar. */
const parts = 1000;

/**
 * A bar on standard error, when that is a terminal. It grows with the logarithm of time, as stiff
 * integrations do.
 *
 * @param from where the bar begins, above zero
 * @param to where it ends
 */
export async function progressDisplay(
  from: number,
  to: number,
): Promise<ProgressDisplay | undefined> {
  if (!process.stderr.isTTY) return undefined;
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    format: "{bar} {percentage} %  {steps} steps",
    barCompleteChar: "#",
    barIncompleteChar: ".",
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(parts, 0, { steps: 0 });
  return {
    show: ({ time, steps }) => bar.update(parts * logarithmicShare(time, from, to), { steps }),
    end: () => bar.stop(),
  };
}

/** How much of the way from one time to another lies behind, on a logarithmic scale: 0 to 1. */
export function logarithmicShare(time: number, from: number, to: number): number {
  if (time <= from) return 0;
  return from < to ? Math.min(1, Math.log(time / from) / Math.log(to / from)) : 1;
}
