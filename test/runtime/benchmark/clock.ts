import { vi } from "vitest";
import type { CandidateName, Task } from "../../../runtime/benchmark/candidate.js";

/** A clock that only the tasks advance, in place of performance.now. */
export class SimulatedClock {
  milliseconds = 0;

  constructor() {
    vi.spyOn(performance, "now").mockImplementation(() => this.milliseconds);
  }

  /** A task whose calls last what `nanoseconds` says at the time of the call [ms]. */
  task(candidate: CandidateName, nanoseconds: (now: number, call: number) => number): Task {
    return {
      candidate,
      operation: "rhs",
      result: new Float64Array(1),
      prepare: () => undefined,
      run: (call) => {
        this.milliseconds += nanoseconds(this.milliseconds, call) / 1e6;
      },
    };
  }
}
