import type { Buffer, SectionName } from "../graph/schedule.js";

/** Buffers that are single numbers, passed by value; a local would only rename them. */
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

/** What the buffer that a section writes is called in its functions. */
export const outputNames: Readonly<Record<SectionName, string>> = {
  rates: "k",
  rhs: "dy",
  jacobian: "values",
  rateSlopes: "kSlopes",
  rhsSlopes: "derivative",
  factorize: "lu",
  solve: "b",
  outputValues: "out",
  eventValues: "triggers",
  eventResets: "resets",
};
