import type { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import type { RateRange } from "../model/reaction.js";
import type { Conditions } from "./conditions.js";

/** One form of a rate coefficient. Registered in registry.ts. */
export interface RateLaw {
  /** The value of Reaction.law. */
  readonly name: string;
  /** The formula in mathematical notation. */
  readonly notation: string;
  /** Paper or database page that the formula is taken from. */
  readonly source: string;
  /** Parameters that every range must carry, with what they mean. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The rate coefficient [cgs] in one temperature range. */
  build(graph: Graph, range: RateRange, conditions: Conditions): NodeId;
}

/**
 * The named parameter of a range.
 *
 * @throws TypeError when the frontend did not provide it: a defect of the frontend, not of the input.
 */
export function parameter(range: RateRange, name: string): number {
  const value = range.parameters[name];
  if (value === undefined) throw new TypeError(`the rate range has no parameter ${name}`);
  return value;
}
