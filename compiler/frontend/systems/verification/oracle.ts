import type { Arithmetic, Operand } from "../arithmetic/arithmetic.js";
import { Complex, complexArithmetic } from "../arithmetic/complex.js";
import { plainArithmetic } from "../arithmetic/plain.js";
import { type Rounded, roundedArithmetic } from "../arithmetic/rounded.js";
import type { Component } from "../component/component.js";
import {
  interpret,
  type Interpreter,
  type InterpreterOptions,
} from "../interpreter/interpreter.js";
import type { Sample } from "./samples.js";
import { watchedArithmetic } from "./watched-arithmetic.js";

/** What a kernel is compared with. */
export interface SystemOracle {
  /** The modules, run as they are. */
  readonly modules: Component<never>;
  /** The same in other arithmetics, for bounds of errors and derivatives. */
  component<V extends object>(arithmetic: Arithmetic<V>): Component<V>;
  readonly interpreter?: Pick<InterpreterOptions, "loops" | "network">;
}

type Evaluated<V extends object> = ReturnType<Interpreter<V>["evaluate"]>;
type EvaluatedEvents<V extends object> = ReturnType<Interpreter<V>["events"]["evaluate"]>;

/** Derivatives of derivatives by time, one per state. */
export interface Differentiated {
  readonly derivatives: readonly Operand<Rounded>[];
  /** Whether something on the way to them, whether they need it or not, is not finite. */
  readonly singular: boolean;
}

/** The interpreters of an oracle. */
export interface Interpreters {
  readonly plain: Interpreter<never>;
  /** Undefined when rounding may decide a condition otherwise. */
  rounded(sample: Sample): (Evaluated<Rounded> & EvaluatedEvents<Rounded>) | undefined;
  /** Derivatives by the states that are seeded; undefined on kinks and as above. */
  differentiated(sample: Sample, seeded: ReadonlySet<number>): Differentiated | undefined;
}

export function interpretersOf({
  modules,
  component,
  interpreter: given = {},
}: SystemOracle): Interpreters {
  const interpreter = { ...given, unsolved: "undefined" } as const;
  let doubtful = false;
  const doubt = (): void => {
    doubtful = true;
  };
  const rounding = roundedArithmetic(doubt);
  let singular = false;
  const watched = watchedArithmetic(rounding, () => {
    singular = true;
  });
  const stepping = complexArithmetic(watched, doubt);
  const rounded = interpret(component(rounding), rounding, interpreter);
  const complex = interpret(component(stepping), stepping, interpreter);
  return {
    plain: interpret(modules, plainArithmetic, interpreter),
    rounded: ({ t, states, inputs }) => {
      doubtful = false;
      const values = rounded.evaluate(t, states, inputs);
      const happening = rounded.events.evaluate(t, states, inputs);
      return doubtful ? undefined : { ...values, ...happening };
    },
    differentiated: ({ t, states, inputs }, seeded) => {
      doubtful = false;
      singular = false;
      const { derivatives } = complex.evaluate(
        t,
        states.map((value, j) => new Complex<Rounded>(rounding.lift(value), seeded.has(j) ? 1 : 0)),
        inputs,
      );
      if (doubtful) return undefined;
      return {
        derivatives: derivatives.map((value) => (typeof value === "number" ? 0 : value.im)),
        singular,
      };
    },
  };
}

export function boundOf(value: Operand<Rounded>): number {
  return typeof value === "number" ? 0 : value.error;
}
