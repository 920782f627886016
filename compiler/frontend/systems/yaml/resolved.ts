import type { ArrayExpression, Expression, Indices } from "./formula/expression.js";
import type { WrittenEvent, WrittenOutput, WrittenSystem } from "./written/written.js";
import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import type { DocumentContext } from "../../yaml-document.js";

/** A system all of whose formulas have a meaning. */
export interface ResolvedSystem {
  readonly written: WrittenSystem;
  readonly context: DocumentContext;
  /** Each uses earlier ones only. */
  readonly definitions: ReadonlyMap<string, ArrayExpression>;
  readonly derivatives: ReadonlyMap<string, ArrayExpression>;
  readonly outputs: readonly (WrittenOutput & { readonly array: ArrayExpression })[];
  readonly connections: readonly ResolvedConnection[];
  readonly events: readonly ResolvedEvent[];
}

/** One connection; those with "for" have become many. */
export interface ResolvedConnection {
  readonly from: string | { readonly array: ArrayExpression; readonly indices: Indices };
  readonly to: string;
  readonly gain: number | undefined;
  readonly location: SourceLocation;
  readonly places: Readonly<Record<"from" | "to", SourceLocation>>;
}

export interface ResolvedEvent extends WrittenEvent {
  readonly formulas: Readonly<Partial<Record<"when" | "at" | "every" | "from", Expression>>>;
  readonly resets: ReadonlyMap<string, ArrayExpression> | undefined;
}
