/** The name of free electrons in networks. */
export const electron = "e-";

/** A composition that electrons cannot make neutral. */
export class ChargeError extends Error {
  override readonly name = "ChargeError";
}

/** A negative charge below this share of all charges is rounding of their sum. */
const rounding = 1e-13;

/**
 * The amount of electrons that makes a composition neutral.
 *
 * @param amounts one per state; that of electrons is not looked at
 * @param charges charge number of each state
 * @param electrons index of the state that counts electrons
 * @throws ChargeError when the other states carry a negative charge in sum.
 */
export function balancingElectrons(
  amounts: Float64Array,
  charges: readonly number[],
  electrons: number,
): number {
  let charge = 0;
  let gross = 0;
  for (const [i, amount] of amounts.entries()) {
    if (i === electrons) continue;
    charge += charges[i]! * amount;
    gross += Math.abs(charges[i]! * amount);
  }
  if (charge < -rounding * gross) {
    throw new ChargeError(`the composition has a charge of ${charge}, which no electrons balance`);
  }
  return Math.max(charge, 0) / -charges[electrons]!;
}
