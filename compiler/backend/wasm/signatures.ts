import type { Buffer, SectionName } from "../../graph/schedule.js";
import type { ValueType } from "./encoder/value-types.js";

/** A buffer passed by its address, "output" being the one that is written, or a single number. */
export type ParameterName = Exclude<Buffer, "shared"> | "output";

/** Parameters of each exported function, in the order of the kernel contract. */
export const signatures: Readonly<Record<SectionName, readonly ParameterName[]>> = {
  rates: ["inputs", "output", "time"],
  rhs: ["time", "states", "staged", "output"],
  jacobian: ["time", "states", "staged", "output"],
  rateSlopes: ["inputs", "inputSlopes", "staged", "output", "time"],
  rhsSlopes: ["time", "states", "staged", "stagedSlopes", "output"],
  factorize: ["gamma", "jacobian", "output"],
  solve: ["factor", "output"],
  outputValues: ["time", "states", "staged", "output"],
  eventValues: ["time", "states", "staged", "output"],
  eventResets: ["time", "states", "staged", "output"],
};

/** Sections that also read the buffer that they write, by what they call it. */
export const readBack: Readonly<Partial<Record<SectionName, Buffer>>> = {
  factorize: "factor",
  solve: "solution",
};

/** Sections that are also written for several cells, and what these functions are called. */
export const laneNames: Readonly<Partial<Record<SectionName, string>>> = {
  rates: "ratesLanes",
  rhs: "rhsLanes",
  jacobian: "jacobianLanes",
};

export function parameterTypes(section: SectionName): readonly ValueType[] {
  return signatures[section].map((name) => (name === "time" || name === "gamma" ? "f64" : "i32"));
}

/** Where there are several cells, every buffer is passed by its address. */
export function laneParameterTypes(section: SectionName): readonly ValueType[] {
  return signatures[section].map(() => "i32");
}
