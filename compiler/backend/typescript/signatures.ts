import type { SectionName } from "../../graph/schedule.js";
import { outputNames } from "../buffers.js";
import type { Parameter } from "./shell.js";

/** How one function of the kernel contract is declared. */
export interface Signature {
  readonly documentation: string;
  /** Parameters of the function and of its chunks, the time left out. */
  readonly parameters: readonly Parameter[];
  /** Where the contract has the time. */
  readonly time: "first" | "last" | "absent";
  /** Name of the parameter that is written. */
  readonly output: string;
}

const parameters = (...names: readonly string[]): readonly Parameter[] =>
  names.map((name) => ({ name, type: name === "gamma" ? "number" : "Float64Array" }));

export const signatures: Readonly<Record<SectionName, Signature>> = {
  rates: {
    documentation: "Fills k from the inputs.",
    parameters: parameters("inputs", "k"),
    time: "last",
    output: outputNames.rates,
  },
  rhs: {
    documentation: "dy/dt.",
    parameters: parameters("y", "k", "dy"),
    time: "first",
    output: outputNames.rhs,
  },
  jacobian: {
    documentation: "Derivatives of dy by y, in the order of the pattern.",
    parameters: parameters("y", "k", "values"),
    time: "first",
    output: outputNames.jacobian,
  },
  rateSlopes: {
    documentation: "dk/dt along the slopes of the inputs.",
    parameters: parameters("inputs", "slopes", "k", "kSlopes"),
    time: "last",
    output: outputNames.rateSlopes,
  },
  rhsSlopes: {
    documentation: "Derivative of dy/dt by time at fixed y.",
    parameters: parameters("y", "k", "kSlopes", "derivative"),
    time: "first",
    output: outputNames.rhsSlopes,
  },
  factorize: {
    documentation: "L, U and the reciprocals of the pivots of I - gamma J.",
    parameters: parameters("gamma", "values", "lu"),
    time: "absent",
    output: outputNames.factorize,
  },
  outputValues: {
    documentation: "The outputs, in their order, by the staged buffer.",
    parameters: parameters("y", "k", "out"),
    time: "first",
    output: outputNames.outputValues,
  },
  eventValues: {
    documentation: "What decides when each event happens.",
    parameters: parameters("y", "k", "triggers"),
    time: "first",
    output: outputNames.eventValues,
  },
  eventResets: {
    documentation: "What each event would set states to.",
    parameters: parameters("y", "k", "resets"),
    time: "first",
    output: outputNames.eventResets,
  },
  solve: {
    documentation: "Overwrites b with the solution x, by L z = b and U x = z.",
    parameters: parameters("lu", "b"),
    time: "absent",
    output: outputNames.solve,
  },
};
