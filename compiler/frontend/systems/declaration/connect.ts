import type { DeclaredConnection, Numbers } from "./declaration.js";

/** A connection with the names that it says, and what its function reads. */
export interface Connection<
  From extends string,
  To extends string,
  Scope,
> extends DeclaredConnection {
  readonly from: From | ((scope: Scope) => Numbers);
  readonly to: To;
}

/** Text that was computed is not checked. */
type Literal<Text extends string> = string extends Text ? never : Text;

/** Any scope has the time. */
interface Timed {
  readonly t: number;
}

/**
 * A connection to an input or parameter of a subsystem, all of it ("a.u") or one element ("a.u[2]").
 *
 * @param from a state or output of a subsystem ("a.y", "chain[3].y", "a.T[0]"), a variable of the
 *   system itself, the time "t"; or a function of all of these, whose parameter names the types of
 *   what it reads beside t: `({ a }: { a: { y: number } }) => -a.y`
 * @param options gain: multiplies what is taken from a name
 */
export function connect<const From extends string, const To extends string>(
  from: From,
  to: To,
  options?: { readonly gain?: number },
): Connection<Literal<From>, Literal<To>, unknown>;
export function connect<Scope, const To extends string>(
  from: (scope: Scope & Timed) => Numbers,
  to: To,
): Connection<never, Literal<To>, Scope & Timed>;
export function connect(
  from: DeclaredConnection["from"],
  to: string,
  options: { readonly gain?: number } = {},
): DeclaredConnection {
  return { kind: "connection", from, to, ...options };
}
