import type { DeclaredPart, Numbers } from "./declaration.js";
import type { Givable } from "./scope.js";

/**
 * A copy with other initial values of states and defaults of parameters and inputs.
 *
 * @param values by name, in the shapes declared; they take precedence over those of the original
 */
export function withValues<Part extends DeclaredPart>(declared: Part, values: Givable<Part>): Part;
export function withValues(
  declared: DeclaredPart,
  values: Readonly<Record<string, Numbers>>,
): DeclaredPart {
  return { ...declared, values: { ...declared.values, ...values } };
}
