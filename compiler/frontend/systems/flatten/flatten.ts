import { Graph } from "../../../graph/graph.js";
import type { Model } from "../../../model/model.js";
import { symbolicArithmetic } from "../arithmetic/symbolic.js";
import type { EvaluableSystem } from "../source.js";
import { assemble } from "./assemble.js";
import { evaluateBehaviours } from "./behaviours.js";
import { checkDrivenParameters, checkEventTimes, checkFinite } from "./checks.js";
import { connectInputs } from "./connect-inputs.js";
import { instantiate } from "./instance.js";
import type { FlattenOptions } from "./options.js";
import { structureOf, type SystemStructure } from "./structure.js";
import { createSymbols } from "./symbols.js";

/**
 * A tree of systems as one model. Every behaviour is evaluated once per instance with symbols for
 * states, parameters, inputs and time; then what is connected is replaced by what drives it. Nothing
 * of the tree is left but names.
 *
 * States, inputs and outputs stand in order of declaration, those of subsystems before their parent's.
 * Expressions are built in an order by name, so that reordering declarations changes no bit of them.
 *
 * @throws InputError NC335 to NC337 and NC340 to NC345, and what behaviours and component/ throw
 */
export function flattenSystem(
  source: EvaluableSystem,
  options: FlattenOptions,
): { readonly model: Model; readonly structure: SystemStructure } {
  const scratch = new Graph();
  const arithmetic = symbolicArithmetic(scratch);
  const tree = instantiate(source.component(arithmetic));
  const symbols = createSymbols(scratch, tree);
  const behaviours = evaluateBehaviours(tree, symbols, arithmetic);
  const connected = connectInputs({ tree, symbols, behaviours }, options);
  checkDrivenParameters(connected);
  const model = assemble(source.name, { tree, symbols, behaviours }, connected);
  checkEventTimes(model, behaviours);
  checkFinite(model, tree);
  return { model, structure: structureOf({ tree, symbols, behaviours }, connected, model) };
}
