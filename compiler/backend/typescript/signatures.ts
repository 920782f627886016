import type { Buffer, SectionName } from "../../graph/schedule.js";
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
    output: "k",
  },
  rhs: {
    documentation: "dy/dt.",
    parameters: parameters("y", "k", "dy"),
    time: "first",
    output: "dy",
  },
  jacobian: {
    documentation: "Derivatives of dy by y, in the order of the pattern.",
    parameters: parameters("y", "k", "values"),
    time: "first",
    output: "values",
  },
  rateSlopes: {
    documentation: "dk/dt along the slopes of the inputs.",
    parameters: parameters("inputs", "slopes", "k", "kSlopes"),
    time: "last",
    output: "kSlopes",
  },
  rhsSlopes: {
    documentation: "Derivative of dy/dt by time at fixed y.",
    parameters: parameters("y", "k", "kSlopes", "derivative"),
    time: "first",
    output: "derivative",
  },
  factorize: {
    documentation: "L, U and the reciprocals of the pivots of I - gamma J.",
    parameters: parameters("gamma", "values", "lu"),
    time: "absent",
    output: "lu",
  },
  solve: {
    documentation: "Overwrites b with the solution x, by L z = b and U x = z.",
    parameters: parameters("lu", "b"),
    time: "absent",
    output: "b",
  },
};

/** Names of the parameters that are numbers; a local would only rename them. */
export const scalars: ReadonlySet<Buffer> = new Set(["time", "gamma"]);

/** What buffers are called in functions that read them. */
export const bufferNames: Readonly<Record<Buffer, string>> = {
  inputs: "inputs",
  inputSlopes: "slopes",
  time: "t",
  staged: "k",
  stagedSlopes: "kSlopes",
  states: "y",
  shared: "shared",
  gamma: "gamma",
  jacobian: "values",
  factor: "lu",
  solution: "b",
};
