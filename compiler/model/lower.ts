import type {
  Conserved,
  ReactionInfo,
  StateKind,
  TemperaturePolicy,
} from "../../runtime/kernel.js";
import { power, product, state, sum, type Term } from "../graph/builders.js";
import { Graph } from "../graph/graph.js";
import type { NodeId } from "../graph/node.js";
import { conditionNodes, conditionSpecs, type Conditions } from "../ratelaws/conditions.js";
import { rateLaw } from "../ratelaws/registry.js";
import { overRanges } from "../ratelaws/temperature-ranges.js";
import type { Model, Rate } from "./model.js";
import type { Network } from "./network.js";
import { reactionLabel, type Reaction } from "./reaction.js";
import { netStoichiometry } from "./stoichiometry.js";

export interface LoweringOptions {
  readonly state: StateKind;
  readonly temperaturePolicy: TemperaturePolicy;
}

/**
 * Where chemistry ends: every reaction becomes a named rate coefficient and a labelled flux, every
 * species a state whose derivative sums the fluxes with their net stoichiometry.
 *
 * With densities as states, dn_i/dt = sum of nu_ir R_r with R = k nH^p * product of n [cm^-3 s^-1].
 * With abundances x = n / nH the same equation divided by nH: R carries nH^(p + factors - 1).
 */
export function lowerNetwork(
  network: Network,
  conserved: readonly Conserved[],
  options: LoweringOptions,
): Model {
  const graph = new Graph();
  const conditions = conditionNodes(graph);
  const species = new Map(
    network.species.map(({ name }, index) => [name, state(graph, index, name)] as const),
  );
  const terms = new Map<string, Term[]>(network.species.map(({ name }) => [name, []]));
  const rates = network.reactions.map((reaction): Rate => {
    const node = graph.addQuantity(
      `k${reaction.key}`,
      rateCoefficient(graph, reaction, conditions, options.temperaturePolicy),
    );
    const flux = fluxOf(graph, reaction, node, species, conditions.nH, options.state);
    for (const [name, coefficient] of netStoichiometry(reaction)) {
      terms.get(name)!.push({ coefficient, node: flux });
    }
    return { node, key: reaction.key, comment: statementComment(reaction) };
  });
  return {
    name: network.name,
    graph,
    states: network.species.map(({ name }) => name),
    inputs: conditionSpecs,
    rates,
    derivatives: network.species.map(({ name }) => sum(graph, terms.get(name)!)),
    conserved,
    reactions: network.reactions.map(reactionInfo),
  };
}

/** What a kernel tells of a reaction. */
export function reactionInfo(reaction: Reaction): ReactionInfo {
  return {
    id: reaction.id,
    type: reaction.type,
    label: reactionLabel(reaction),
    source: reaction.location.source,
    line: reaction.location.line,
    citation: citationOf(reaction),
  };
}

/** The rate coefficient over all temperature ranges [cgs]. */
function rateCoefficient(
  graph: Graph,
  reaction: Reaction,
  conditions: Conditions,
  policy: TemperaturePolicy,
): NodeId {
  const law = rateLaw(reaction.law);
  return overRanges(graph, reaction.ranges, policy, conditions.T, (range, T) =>
    law.build(graph, reaction.ranges[range]!, { ...conditions, T }),
  );
}

function fluxOf(
  graph: Graph,
  reaction: Reaction,
  rate: NodeId,
  species: ReadonlyMap<string, NodeId>,
  nH: NodeId,
  kind: StateKind,
): NodeId {
  const factors = reaction.kineticFactors.map((name) => species.get(name)!);
  const scaling = kind === "abundance" ? factors.length - 1 : 0;
  const densityPower = reaction.densityPower + scaling;
  const flux = product(graph, [rate, power(graph, nH, densityPower), ...factors]);
  return graph.label(flux, { name: `r${reaction.key}`, comment: statementComment(reaction) });
}

function statementComment(reaction: Reaction): string {
  return `${reaction.id} ${reaction.type}: ${reactionLabel(reaction)}`;
}

/** The distinct references of a reaction's ranges. */
function citationOf(reaction: Reaction): string {
  const references = reaction.ranges.map(({ reference }) => reference);
  return [...new Set(references)].filter((reference) => reference !== "").join("; ");
}
