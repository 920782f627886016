import type { CallName } from "../graph/operations.js";
import type { Slot } from "../graph/schedule.js";

/**
 * An expression as it is written and computed: every operation and its place in the order is
 * explicit, so that all backends round alike.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "local"; readonly name: string }
  | ({ readonly kind: "element" } & Slot)
  | { readonly kind: "negative"; readonly operand: Expression }
  /** Two or more factors, multiplied from left to right. */
  | { readonly kind: "product"; readonly factors: readonly Expression[] }
  | {
      readonly kind: "quotient";
      readonly numerator: Expression;
      readonly denominator: Expression;
    }
  /** Terms added from left to right. */
  | { readonly kind: "sum"; readonly terms: readonly SignedTerm[] }
  /** The condition of a selection is a comparison, or a number that holds unless it is zero. */
  | { readonly kind: "call"; readonly name: CallName; readonly operands: readonly Expression[] };

/** A term that is added or subtracted. */
export interface SignedTerm {
  readonly negative: boolean;
  readonly value: Expression;
}
