import type { DeclaredNetwork } from "./declaration.js";
import type { InputsOf, Shown, ValuesOf } from "./scope.js";

/** The conditions of a network. */
type Condition = "T" | "nH" | "Av" | "zeta" | "G0" | "omega";

/** All of a variable, or one element. */
type Whole<Name extends string, Value> = Value extends readonly (readonly unknown[])[]
  ? Name | `${Name}[${number}][${number}]`
  : Value extends readonly unknown[]
    ? Name | `${Name}[${number}]`
    : Name;

/** All names of an object of values. */
type Names<Values> = {
  [Name in keyof Values & string]: Whole<Name, Values[Name]>;
}[keyof Values & string];

/** Names within each subsystem, behind its own: "a.y", "chain[3].y". */
type Shows<Parts> = {
  [Name in keyof Parts & string]: Parts[Name] extends readonly (infer Element)[]
    ? `${Name}[${number}].${Names<Shown<Element>>}`
    : `${Name}.${Names<Shown<Parts[Name]>>}`;
}[keyof Parts & string];

type Driven<Part> = Part extends DeclaredNetwork ? Condition : Names<InputsOf<Part>>;

/** What connections can take, as text; a conditional type, since unions cannot index mapped types. */
export type SourceOf<States, Parameters, Inputs, Parts> = [Parts] extends [infer Inner]
  ? "t" | Names<ValuesOf<States> & ValuesOf<Parameters> & ValuesOf<Inputs>> | Shows<Inner>
  : never;

/** What connections can drive, as text. */
export type TargetOf<Parts> = {
  [Name in keyof Parts & string]: Parts[Name] extends readonly (infer Element)[]
    ? `${Name}[${number}].${Driven<Element>}`
    : `${Name}.${Driven<Parts[Name]>}`;
}[keyof Parts & string];
