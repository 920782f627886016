import type { DocumentContext } from "../../../yaml-document.js";
import type { TextValue } from "../../../yaml-values.js";
import type { SourceText } from "../../../frontend.js";
import type { Shape } from "../../component/component.js";
import type { Numbers } from "../../declaration/declaration.js";

/*
 * Systems as the YAML has them: what the format allows, with places, and nothing yet looked up in
 * other systems. Offsets are in the text of the source.
 */

/** One YAML file: the system that it is, and those that it declares for use within. */
export interface WrittenFile {
  readonly source: SourceText;
  readonly context: DocumentContext;
  readonly system: WrittenSystem;
  readonly systems: ReadonlyMap<string, WrittenSystem>;
}

export interface WrittenSystem {
  readonly name: string;
  readonly offset: number;
  readonly states: readonly WrittenVariable[];
  readonly parameters: readonly WrittenVariable[];
  readonly inputs: readonly WrittenVariable[];
  readonly tables: readonly WrittenTable[];
  readonly definitions: readonly WrittenFormula[];
  readonly derivatives: readonly WrittenFormula[];
  readonly outputs: readonly WrittenOutput[];
  readonly subsystems: readonly WrittenPart[];
  readonly connections: readonly WrittenConnection[];
  readonly events: readonly WrittenEvent[];
}

/** Something with a name, and where the name stands. */
export interface Named {
  readonly name: string;
  readonly offset: number;
}

/** A state, a parameter or an input. */
export interface WrittenVariable extends Named {
  readonly shape: Shape;
  /** Initial value of a state, default of the others. */
  readonly value: Numbers | undefined;
  readonly unit: string | undefined;
  readonly description: string | undefined;
  readonly discrete: boolean;
}

/** Points of a function of one number, in ascending order of x. */
export interface WrittenTable extends Named {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** A name that formulas count with, between two whole numbers, both included. */
export interface IndexRange extends Named {
  readonly first: number;
  readonly last: number;
}

/** A number as a formula, or an array of them. */
export type FormulaValue =
  | { readonly kind: "one"; readonly text: TextValue }
  | { readonly kind: "list"; readonly items: readonly FormulaValue[]; readonly offset: number }
  | {
      /** One formula for all elements, one index per dimension, counting from zero. */
      readonly kind: "elements";
      /** Names alone take their ranges from the shape of what the formula is for. */
      readonly indices: readonly (Named | IndexRange)[];
      readonly value: TextValue;
      /** In place of value where the only index is smallest or largest. */
      readonly first: TextValue | undefined;
      readonly last: TextValue | undefined;
      readonly offset: number;
    };

export interface WrittenFormula extends Named {
  readonly value: FormulaValue;
}

export interface WrittenOutput extends WrittenFormula {
  readonly unit: string | undefined;
  readonly description: string | undefined;
}

/** A subsystem, or an array of equal ones. */
export interface WrittenPart extends Named {
  readonly from:
    | { readonly kind: "use"; readonly text: TextValue }
    | {
        readonly kind: "network";
        readonly text: TextValue;
        readonly state: "abundance" | "density";
      };
  /** In place of initial values and defaults. */
  readonly values: readonly (Named & { readonly value: Numbers })[];
  readonly count: number | undefined;
}

export interface WrittenConnection {
  readonly offset: number;
  readonly ranges: readonly IndexRange[];
  readonly from:
    | { readonly kind: "reference"; readonly text: TextValue }
    | { readonly kind: "formula"; readonly value: FormulaValue };
  readonly to: TextValue;
  readonly gain: number | undefined;
}

export interface WrittenEvent extends Named {
  readonly when: TextValue | undefined;
  readonly direction: "rising" | "falling" | "both" | undefined;
  readonly at: TextValue | undefined;
  readonly every: TextValue | undefined;
  readonly from: TextValue | undefined;
  readonly reset: readonly WrittenFormula[] | undefined;
  readonly terminal: boolean;
}
