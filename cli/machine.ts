import { availableParallelism, cpus, loadavg } from "node:os";
import type { Machine } from "../runtime/benchmark/index.js";

/**
 * What the benchmark runs on. Call `finish` when all is measured: a load above one before the start is
 * somebody else's, and the figures are then worth little.
 */
export function observeMachine(): { finish(): Machine } {
  const loadBefore = loadavg()[0]!;
  return {
    finish: () => ({
      processor: cpus()[0]?.model ?? "unknown",
      cores: availableParallelism(),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
      loadBefore,
      loadAfter: loadavg()[0]!,
    }),
  };
}
