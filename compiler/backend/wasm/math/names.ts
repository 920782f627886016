import type { FunctionReference } from "../encoder/module.js";

/** The functions there are; they take and give what those of the same names in ECMAScript's Math do. */
export const mathNames = ["exp", "log", "log10", "pow", "tanh", "sin", "cos", "atan"] as const;

export type MathName = (typeof mathNames)[number];

export type DeclaredMath = Readonly<Partial<Record<MathName, FunctionReference>>>;
