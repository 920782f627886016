import type { DeclaredNetwork } from "./declaration.js";

/**
 * A reaction network as a system: its states are the species, its inputs the conditions T [K],
 * nH [cm^-3], Av [mag], zeta [s^-1], G0 [Draine fields] and omega [1].
 *
 * @param file a network in any format that netc reads, relative to the file that says so
 * @param options what the states measure (default "abundance"), starting values (else zero) and
 *   defaults of conditions, by name; in functions, species that have a value here are known to be numbers
 */
export function network<const Values extends Readonly<Record<string, number>>>(
  file: string,
  options?: { readonly state?: DeclaredNetwork["state"] & string; readonly values?: Values },
): DeclaredNetwork & { readonly values?: Values };
export function network(
  file: string,
  options: Pick<DeclaredNetwork, "state" | "values"> = {},
): DeclaredNetwork {
  return { kind: "network", file, ...options };
}
