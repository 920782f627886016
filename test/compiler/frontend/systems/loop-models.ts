import { connect, system, type Declare, type Numbers } from "./flatten/sources.js";

/** One state x, and a loop u = x + gain u through two blocks; dx/dt = u - 2 x. */
export const linearLoop: Declare = <V extends object>({
  sum,
  times,
  minus,
}: Parameters<Declare>[0]) =>
  system({
    states: { x: 1 },
    inputs: { gain: -3 },
    subsystems: {
      a: system({ inputs: { u: 0 }, outputs: { y: ({ u }: Numbers<V>) => u } }),
      b: system({
        inputs: { u: 0, x: 0, gain: 0 },
        outputs: { y: (s: Numbers<V>) => sum(s["x"]!, times(s["gain"]!, s["u"]!)) },
      }),
    },
    connections: [
      connect("x", "b.x"),
      connect("gain", "b.gain"),
      connect("b.y", "a.u"),
      connect("a.y", "b.u"),
    ],
    derivatives: ({ x, a }: { x: never; a: Numbers<V> }) => ({
      x: minus(a["y"]!, times(2, x)),
    }),
  });

/** One state x, and a loop u = x cos u; dx/dt = u. */
export const nonlinearLoop: Declare = <V extends object>({ times, call }: Parameters<Declare>[0]) =>
  system({
    states: { x: 0.5 },
    subsystems: {
      a: system({
        inputs: { u: 0, x: 0 },
        outputs: { y: ({ u, x }: Numbers<V>) => times(x!, call("cos", u!)) },
      }),
    },
    connections: [connect("x", "a.x"), connect("a.y", "a.u")],
    derivatives: ({ a }: { a: Numbers<V> }) => ({ x: a["y"] }),
  });
