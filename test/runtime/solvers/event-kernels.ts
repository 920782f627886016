import type { Kernel, KernelEvent } from "../../../runtime/kernel.js";
import { handWrittenKernel } from "./test-kernels.js";

/** An event written out by hand. */
export interface HandWrittenEvent extends Partial<Pick<KernelEvent, "direction" | "terminal">> {
  readonly name: string;
  /** Value that crosses zero, or first time and period. */
  readonly when:
    | ((t: number, y: Float64Array, k: Float64Array) => number)
    | readonly [first: number, period: number];
  /** New values by state. */
  readonly reset?: (
    t: number,
    y: Float64Array,
    k: Float64Array,
  ) => Readonly<Record<string, number>>;
}

/** The kernel with events. */
export function withEvents(kernel: Kernel, written: readonly HandWrittenEvent[]): Kernel {
  const at = new Float64Array(kernel.states.length);
  const resetNames = written.map(({ reset }) =>
    Object.keys(reset?.(0, at, new Float64Array(kernel.rateCount)) ?? {}),
  );
  let resetCount = 0;
  const list = written.map(
    ({ name, when, direction = "both", terminal = false }, i): KernelEvent => ({
      name,
      kind: typeof when === "function" ? "crossing" : "times",
      direction,
      terminal,
      value: 2 * i,
      resets: resetNames[i]!.map((state) => {
        return { state: kernel.states.indexOf(state), value: resetCount++ };
      }),
    }),
  );
  return {
    ...kernel,
    events: {
      list,
      valueCount: 2 * list.length,
      resetCount,
      values: (t, y, k, values) => {
        for (const [i, { when }] of written.entries()) {
          if (typeof when === "function") values[2 * i] = when(t, y, k);
          else values.set(when, 2 * i);
        }
      },
      resets: (t, y, k, values) => {
        for (const [i, { reset }] of written.entries()) {
          const states = reset?.(t, y, k) ?? {};
          for (const [n, { value }] of list[i]!.resets.entries()) {
            values[value] = states[resetNames[i]![n]!]!;
          }
        }
      },
    },
  };
}

const falling = handWrittenKernel({
  states: ["h", "v"],
  derivative: (_t, [, v]) => [v!, -9.81],
  jacobian: () => [
    [0, 1],
    [0, 0],
  ],
});

/** A ball above a floor, which throws it back with a share of its velocity. */
export function bouncingBall(
  restitution: number,
  others: readonly HandWrittenEvent[] = [],
): Kernel {
  return withEvents(falling, [
    {
      name: "bounce",
      when: (_t, [h]) => h!,
      direction: "falling",
      reset: (_t, [, v]) => ({ v: -restitution * v! }),
    },
    ...others,
  ]);
}

/** States that only events set. */
export function discrete(states: readonly string[], events: readonly HandWrittenEvent[]): Kernel {
  const none = states.map(() => 0);
  const kernel = handWrittenKernel({
    states,
    derivative: () => none,
    jacobian: () => states.map(() => none),
  });
  return withEvents(kernel, events);
}
