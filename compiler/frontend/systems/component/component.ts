import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../../model/network.js";
import type { StateKind } from "../../../../runtime/kernel.js";
import type { Operand } from "../arithmetic/arithmetic.js";

/** Lengths by dimension, outermost first: [] for one number, [n] for n of them, [m, n] for m rows. */
export type Shape = readonly number[];

/** A number or a nested array of numbers of a fixed shape, as behaviours see and return it. */
export type Value<V extends object> = Operand<V> | readonly Value<V>[];

/**
 * What a behaviour may read, by name: the component's own states, parameters and inputs, the time `t`,
 * and for each subsystem what it shows: its states and outputs by name (an array of those for an
 * array of subsystems). A name that is both a state and an output of a subsystem means the output.
 */
export interface Scope<V extends object> {
  readonly [name: string]: Value<V> | Scope<V> | readonly Scope<V>[];
}

/**
 * Behaviours are pure: what they return depends on their scope alone. What they return is unchecked:
 * see values.ts.
 *
 * @throws InputError with the place of what an arithmetic of symbols cannot express
 */
export type Behaviour<V extends object> = (scope: Scope<V>) => unknown;

export interface Variable {
  /** An identifier, unique among the states, parameters, inputs and subsystems of a component. */
  readonly name: string;
  readonly shape: Shape;
  /** As text; "1" when dimensionless. */
  readonly unit: string;
  readonly description: string;
  readonly location?: SourceLocation;
}

export interface StateVariable extends Variable {
  /** One finite value per element, the last dimension varying fastest. */
  readonly initial: readonly number[];
  /** Constant but for the resets of events: it has no derivative of its own. */
  readonly discrete: boolean;
}

/** Parameters are constant during a run, inputs are not: nothing else tells them apart. */
export interface InputVariable extends Variable {
  readonly kind: "parameter" | "input";
  /** One value per element; undefined where a value must be given or connected. */
  readonly default: readonly number[] | undefined;
}

export interface OutputVariable<V extends object> {
  /** Unique among the outputs; may be that of a state. */
  readonly name: string;
  readonly unit: string;
  readonly description: string;
  readonly location?: SourceLocation;
  /** Second argument: the derivatives of the component's own states, by name. */
  readonly value: (scope: Scope<V>, derivatives: Scope<V>) => unknown;
}

/** A place in the tree below a component: a name, and an index where it names one of an array. */
export interface Reference {
  /** As written: "a.y", "chain[3].T[0]", "force". */
  readonly text: string;
  readonly subsystem?: { readonly name: string; readonly index?: number };
  readonly variable: string;
  /** Element of an array variable, one index per dimension; [] for all of it. */
  readonly indices: readonly number[];
}

export interface Connection<V extends object> {
  /** A variable of the component, "t", or a state or output of a subsystem; or an expression. */
  readonly from: Reference | Behaviour<V>;
  /** An input or parameter of a subsystem, or all of it or one element. */
  readonly to: Reference;
  /** Multiplies what is taken from a reference. */
  readonly gain?: number;
  readonly location?: SourceLocation;
}

/** Something that happens at an instant. */
export interface SystemEvent<V extends object> {
  readonly name: string;
  readonly location?: SourceLocation;
  readonly trigger:
    | {
        readonly kind: "crossing";
        /** One number: a sign change of it is the event. */
        readonly value: Behaviour<V>;
        readonly direction: "rising" | "falling" | "both";
      }
    | {
        readonly kind: "times";
        /** First time; of parameters only. */
        readonly first: Behaviour<V>;
        /** Time from one to the next, of parameters only; undefined: there is only one. */
        readonly period: Behaviour<V> | undefined;
      };
  /** Own states after the event, by name; what it leaves out stays. */
  readonly reset?: Behaviour<V>;
  /** Whether the run ends there. */
  readonly terminal: boolean;
}

/** A subsystem, or one element of an array of them. */
export interface Subsystem<V extends object> {
  readonly name: string;
  /** Present for elements of an array. */
  readonly index?: number;
  readonly component: Component<V>;
  readonly location?: SourceLocation;
}

/** One system as declared, with the arithmetic that its behaviours compute in. */
export interface Component<V extends object> {
  /** What messages and reports call it: the name it was declared with. */
  readonly name: string;
  readonly location?: SourceLocation;
  readonly states: readonly StateVariable[];
  /** Parameters, then inputs. */
  readonly inputs: readonly InputVariable[];
  readonly outputs: readonly OutputVariable<V>[];
  /** In order of declaration; elements of an array one after the other. */
  readonly subsystems: readonly Subsystem<V>[];
  readonly connections: readonly Connection<V>[];
  readonly events: readonly SystemEvent<V>[];
  /** d(state)/dt by the names of the states that are not discrete; absent when there are none. */
  readonly derivatives?: Behaviour<V>;
  readonly derivativesLocation?: SourceLocation;
  /** Present where the component is a reaction network, which then has no behaviours of its own. */
  readonly network?: NetworkPart;
}

/**
 * A reaction network as a component: its states are the species, its inputs the conditions of the
 * network (`ratelaws/conditions.ts`), with their names, units and defaults; initial values are as given,
 * else zero.
 */
export interface NetworkPart {
  readonly network: Network;
  readonly state: StateKind;
}
