import type { DeclaredNetwork, DeclaredPart, DeclaredSystem, Numbers } from "./declaration.js";

/** Declarations by name. */
export type Named<T> = Readonly<Record<string, T>>;

/** An object without properties. */
export type NoNames = Readonly<Record<never, never>>;

/** What stands in scopes for something declared: a number, or nested arrays of the same depth. */
export type ValueOf<D> = D extends number
  ? number
  : D extends readonly (infer Element)[]
    ? readonly ValueOf<Element>[]
    : D extends { readonly initial: infer Initial }
      ? ValueOf<Initial>
      : D extends { readonly default: infer Default }
        ? ValueOf<Default>
        : D extends { readonly shape: readonly [number] }
          ? readonly number[]
          : D extends { readonly shape: readonly [number, number] }
            ? readonly (readonly number[])[]
            : D extends { readonly shape: readonly number[] }
              ? Numbers
              : number;

export type ValuesOf<Declared> = { readonly [Name in keyof Declared]: ValueOf<Declared[Name]> };

/** Names of the states that have derivatives. */
type Continuous<States> = {
  [Name in keyof States]: States[Name] extends { readonly discrete: true } ? never : Name;
}[keyof States];

/** d(state)/dt by name. */
export type DerivativesOf<States> = {
  readonly [Name in Continuous<States>]: ValueOf<States[Name]>;
};

/** What a function shows: its value, as numbers or nested arrays. */
type ResultOf<Output> = Output extends (...scopes: never[]) => infer Result
  ? ValueOf<Result>
  : Output extends { readonly value: (...scopes: never[]) => infer Result }
    ? ValueOf<Result>
    : number;

/** Values of the states of a system. */
type StatesOf<Part> = Part extends { readonly states?: infer States }
  ? ValuesOf<NonNullable<States>>
  : unknown;

/** Values of the parameters and inputs of a system. */
export type InputsOf<Part> = (Part extends { readonly parameters?: infer Parameters }
  ? ValuesOf<NonNullable<Parameters>>
  : unknown) &
  (Part extends { readonly inputs?: infer Inputs } ? ValuesOf<NonNullable<Inputs>> : unknown);

/** What can be given to a system or network by name: values of states, parameters and inputs. */
export type Givable<Part> = Part extends DeclaredNetwork
  ? Named<number>
  : Partial<StatesOf<Part> & InputsOf<Part>>;

/** What a system sees of a subsystem: outputs, and states that no output hides. */
export type Shown<Part> = Part extends readonly (infer Element)[]
  ? readonly Shown<Element>[]
  : Part extends DeclaredNetwork
    ? { readonly [Species in keyof NonNullable<Part["values"]>]: number } & Named<number>
    : Part extends DeclaredSystem
      ? Omit<StatesOf<Part>, keyof ShownOutputs<Part>> & ShownOutputs<Part>
      : never;

type ShownOutputs<Part> = Part extends { readonly outputs?: infer Outputs }
  ? { readonly [Name in keyof NonNullable<Outputs>]: ResultOf<NonNullable<Outputs>[Name]> }
  : unknown;

/** What the functions of a system may read. */
export type Scope<States, Parameters, Inputs, Parts> = ValuesOf<States> &
  ValuesOf<Parameters> &
  ValuesOf<Inputs> & { readonly [Name in keyof Parts]: Shown<Parts[Name]> } & {
    readonly t: number;
  };

/** Systems by name, and arrays of them. */
export type Subsystems = Named<DeclaredPart | readonly DeclaredPart[]>;
