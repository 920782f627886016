import type { DeclaredInput, DeclaredState, DeclaredSystem, Numbers } from "./declaration.js";
import type { Connection } from "./connect.js";
import type { SourceOf, TargetOf } from "./ends.js";
import type { DerivativesOf, Named, NoNames, Scope, Subsystems, ValuesOf } from "./scope.js";

/** Nothing beyond the names of Allowed: a misspelt name is an error where it stands. */
type Only<Allowed, Found> = Found & {
  readonly [Name in Exclude<keyof Found, keyof Allowed>]: never;
};

interface EventSpec<States, Inputs, Readable, Reset> {
  /** A zero of this is the event; or: */
  readonly when?: (scope: Readable) => number;
  readonly direction?: "rising" | "falling" | "both";
  /** One time; or: */
  readonly at?: number | ((scope: Inputs) => number);
  /** One time after the other, the first at `from`, else at the first multiple. */
  readonly every?: number | ((scope: Inputs) => number);
  readonly from?: number | ((scope: Inputs) => number);
  /** Own states after the event, by name; what it leaves out stays. */
  readonly reset?: (scope: Readable) => Only<States, Reset> & Partial<States>;
  /** Whether the run ends there. */
  readonly terminal?: boolean;
}

type OutputSpec<Readable, Derivatives, Result> =
  | ((scope: Readable, derivatives: Derivatives) => Result)
  | {
      readonly value: (scope: Readable, derivatives: Derivatives) => Result;
      readonly unit?: string;
      readonly description?: string;
    };

/** What `system` takes: see DeclaredSystem. */
export interface SystemSpec<States, Parameters, Inputs, Parts, Results, Derivatives, Resets> {
  readonly name?: string;
  readonly states?: States;
  readonly parameters?: Parameters;
  readonly inputs?: Inputs;
  readonly subsystems?: Parts;
  readonly outputs?: {
    readonly [Name in keyof Results]: OutputSpec<
      Scope<States, Parameters, Inputs, Parts>,
      DerivativesOf<States>,
      Results[Name]
    >;
  };
  readonly derivatives?: (
    scope: Scope<States, Parameters, Inputs, Parts>,
  ) => Only<DerivativesOf<States>, Derivatives> & DerivativesOf<States>;
  /** Ends by way of a mapped type, so that messages list the names that there are. */
  readonly connections?: readonly NoInfer<
    Connection<
      { [End in SourceOf<States, Parameters, Inputs, Parts>]: End }[SourceOf<
        States,
        Parameters,
        Inputs,
        Parts
      >],
      { [End in TargetOf<Parts>]: End }[TargetOf<Parts>],
      Scope<States, Parameters, Inputs, Parts>
    >
  >[];
  readonly events?: {
    readonly [Name in keyof Resets]: EventSpec<
      ValuesOf<States>,
      ValuesOf<Parameters> & ValuesOf<Inputs>,
      Scope<States, Parameters, Inputs, Parts>,
      Resets[Name]
    >;
  };
  readonly values?: Named<Numbers>;
}

/** A declared system, with what others may read of it and connect to. */
export interface System<
  States extends Named<Numbers | DeclaredState>,
  Parameters extends Named<Numbers | DeclaredInput>,
  Inputs extends Named<Numbers | DeclaredInput>,
  Results extends Named<Numbers>,
> extends DeclaredSystem {
  readonly states?: States;
  readonly parameters?: Parameters;
  readonly inputs?: Inputs;
  readonly outputs?: {
    readonly [Name in keyof Results]: (...scopes: readonly never[]) => Results[Name];
  };
}

/** A system of states, parameters, inputs, outputs, subsystems, connections and events. */
export function system<
  const States extends Named<Numbers | DeclaredState> = NoNames,
  const Parameters extends Named<Numbers | DeclaredInput> = NoNames,
  const Inputs extends Named<Numbers | DeclaredInput> = NoNames,
  const Parts extends Subsystems = NoNames,
  Results extends Named<Numbers> = NoNames,
  Derivatives = DerivativesOf<States>,
  Resets = NoNames,
>(
  spec: SystemSpec<States, Parameters, Inputs, Parts, Results, Derivatives, Resets>,
): System<States, Parameters, Inputs, Results>;
export function system(spec: Omit<DeclaredSystem, "kind">): DeclaredSystem {
  return { kind: "system", ...spec };
}
