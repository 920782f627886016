/*
 * What sources declare, as plain objects: the same whether a module is run, read by the compiler without
 * being run, or written as YAML. Functions compute with whatever stands for numbers there. Nothing is
 * checked yet: component/ turns declarations into components or says what is wrong with them.
 */

/** Any function of a declaration: scopes in, values out. */
export type DeclaredFunction = (...scopes: readonly never[]) => unknown;

/** A number or nested arrays of them. */
export type Numbers = number | readonly Numbers[];

export interface DeclaredState {
  readonly initial: Numbers;
  readonly unit?: string;
  readonly description?: string;
  /** Changed by events alone. */
  readonly discrete?: boolean;
}

/** A parameter or an input. Without a default it has to be given, or connected. */
export interface DeclaredInput {
  readonly default?: Numbers;
  /** Needed for arrays without a default: lengths by dimension. */
  readonly shape?: readonly number[];
  readonly unit?: string;
  readonly description?: string;
}

export interface DeclaredOutput {
  readonly value: DeclaredFunction;
  readonly unit?: string;
  readonly description?: string;
}

export interface DeclaredEvent {
  /** A zero of this is the event; or: */
  readonly when?: DeclaredFunction;
  readonly direction?: "rising" | "falling" | "both";
  /** One time; or: */
  readonly at?: number | DeclaredFunction;
  /** One time after the other, the first at `from`, else at the first multiple. */
  readonly every?: number | DeclaredFunction;
  readonly from?: number | DeclaredFunction;
  readonly reset?: DeclaredFunction;
  readonly terminal?: boolean;
}

export interface DeclaredConnection {
  readonly kind: "connection";
  readonly from: string | DeclaredFunction;
  readonly to: string;
  readonly gain?: number;
}

/** A reaction network as a system: states are its species, inputs its conditions. */
export interface DeclaredNetwork {
  readonly kind: "network";
  /** Relative to the file that says so. */
  readonly file: string;
  /** What the states measure; default "abundance". */
  readonly state?: "abundance" | "density";
  /** Starting values and defaults of conditions, by name. */
  readonly values?: Readonly<Record<string, Numbers>>;
}

export interface DeclaredSystem {
  readonly kind: "system";
  readonly name?: string;
  readonly states?: Readonly<Record<string, Numbers | DeclaredState>>;
  readonly parameters?: Readonly<Record<string, Numbers | DeclaredInput>>;
  readonly inputs?: Readonly<Record<string, Numbers | DeclaredInput>>;
  readonly subsystems?: Readonly<Record<string, DeclaredPart | readonly DeclaredPart[]>>;
  readonly outputs?: Readonly<Record<string, DeclaredFunction | DeclaredOutput>>;
  readonly derivatives?: DeclaredFunction;
  readonly connections?: readonly DeclaredConnection[];
  readonly events?: Readonly<Record<string, DeclaredEvent>>;
  /** In place of the initial values and defaults above, by name. */
  readonly values?: Readonly<Record<string, Numbers>>;
}

export type DeclaredPart = DeclaredSystem | DeclaredNetwork;
