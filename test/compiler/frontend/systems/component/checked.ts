import { InputError, type Diagnostic } from "../../../../../compiler/diagnostics/diagnostic.js";
import type { Arithmetic } from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import { componentOf } from "../../../../../compiler/frontend/systems/component/component-of.js";
import type { Component } from "../../../../../compiler/frontend/systems/component/component.js";
import type { Network } from "../../../../../compiler/model/network.js";
import { placesIn } from "./declared-places.js";

/** Stands for what an arithmetic calls its own. */
export interface Symbolic {
  readonly symbol: string;
}

/** Knows its own values and can do nothing with them: declarations are checked without computing. */
export const symbols = {
  owns: (value: unknown): value is Symbolic =>
    typeof value === "object" && value !== null && "symbol" in value,
} as Arithmetic<Symbolic>;

export function checked(
  declared: unknown,
  network: (file: string) => Network = (file) => {
    throw new InputError([{ code: "NC300", message: `${file} not found` }]);
  },
): Component<Symbolic> {
  return componentOf(declared, { arithmetic: symbols, places: placesIn(declared), network });
}

/** What is wrong with a declaration, in the order found. */
export function findings(declared: unknown): readonly Diagnostic[] {
  return diagnosticsOf(() => checked(declared));
}

export function diagnosticsOf(attempt: () => unknown): readonly Diagnostic[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}
