import type { FactorPattern, Kernel, SparsePattern } from "../../../../runtime/kernel.js";
import type { Component } from "../component/component.js";
import { plainArithmetic } from "../arithmetic/plain.js";
import { differenceJacobian } from "./difference-jacobian.js";
import { interpret, type InterpreterOptions } from "./interpreter.js";

export interface InterpretedSystemOptions extends InterpreterOptions {
  /** Recorded as the version in meta. */
  readonly netcVersion?: string;
  /** Finds a fill-reducing order; without it the kernel has no factor. */
  readonly factorOf?: (pattern: SparsePattern) => FactorPattern;
}

/** Up to so many states the Jacobian is taken to be full. */
const fullUpTo = 16;

/**
 * Systems as a kernel without compilation: every call runs the behaviours as they are. The staged buffer
 * is a copy of the inputs. The Jacobian is one of central differences, on the pattern of what behaviours
 * read at the initial values; full for few states.
 *
 * @throws what interpret and the first evaluation throw; the kernel's functions, what evaluation throws
 */
export function interpretedSystem(
  root: Component<never>,
  options: InterpretedSystemOptions = {},
): Kernel {
  const { netcVersion = "", factorOf, ...interpreterOptions } = options;
  const interpreter = interpret(root, plainArithmetic, interpreterOptions);
  const { states, stateUnits, initial, inputs, outputs, events } = interpreter;
  const size = states.length;
  const columns = size <= fullUpTo ? fullColumns(size) : interpreter.columns();
  const pattern = compressed(columns);
  const factor = factorOf?.(pattern);
  const rhs: Kernel["rhs"] = (t, y, k, dy) => {
    dy.set(interpreter.evaluate(t, Array.from(y), Array.from(k)).derivatives);
  };
  return {
    meta: {
      name: root.name,
      netcVersion,
      sources: [],
      options: {
        set: {},
        summation: "plain",
        jacobian: "sparse",
        ...(options.loops === "solve" && { loops: "solve" }),
      },
      counts: {
        states: size,
        rates: 0,
        jacobianEntries: pattern.rowIdx.length,
        factorEntries: factor?.lu.rowIdx.length ?? 0,
      },
    },
    states,
    inputs,
    rateCount: inputs.length,
    timeDependent: "derivatives",
    ...(stateUnits.some((unit) => unit !== "1") && { stateUnits }),
    initial,
    outputs,
    observe: (t, y, values, out) => {
      out.set(interpreter.evaluate(t, Array.from(y), Array.from(values)).outputs);
    },
    ...(events.list.length > 0 && {
      events: {
        list: events.list,
        valueCount: events.valueCount,
        resetCount: events.resetCount,
        values: (t, y, k, values) => {
          values.set(events.evaluate(t, Array.from(y), Array.from(k)).values);
        },
        resets: (t, y, k, values) => {
          values.set(events.evaluate(t, Array.from(y), Array.from(k)).resets);
        },
      },
    }),
    rates: (values, k) => k.set(values),
    rhs,
    jacobian: differenceJacobian(rhs, pattern, initial),
    pattern,
    ...(factor && { factor }),
  };
}

function fullColumns(size: number): number[][] {
  return Array.from({ length: size }, () => Array.from({ length: size }, (_, row) => row));
}

function compressed(columns: readonly (readonly number[])[]): SparsePattern {
  const colPtr = new Int32Array(columns.length + 1);
  columns.forEach(({ length }, j) => {
    colPtr[j + 1] = colPtr[j]! + length;
  });
  return { size: columns.length, colPtr, rowIdx: Int32Array.from(columns.flat()) };
}
