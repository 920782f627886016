import { parseSpecies } from "../../model/species.js";
import type { Reaction } from "../../model/reaction.js";
import { quoted } from "../decimal.js";
import { partnerNames, speciesHint } from "../participants.js";
import type { Field } from "./fields.js";
import type { LineContext } from "./line-context.js";
import type { ReactionType } from "./reaction-types.js";

type Participants = Pick<Reaction, "reactants" | "products" | "partners">;

/**
 * Reads the reactants (fields 3 and 4) and products (fields 5 to 8). What a name means is decided
 * by its place: CP is carbon monophosphide here, and a reaction type in field 2.
 *
 * @param kind undefined when the type is unknown: then only the names are checked
 */
export function readParticipants(
  fields: readonly Field[],
  kind: ReactionType | undefined,
  context: LineContext,
): Participants {
  const [first, second] = fields.slice(2, 4) as [Field, Field];
  const products = fields.slice(4, 8).filter(({ text }) => text !== "");
  if (kind) checkReactants(first, second, kind, context);
  const wrongProduct = products.find(({ text }) => text === "CRP" || text === "CRPHOT");
  if (wrongProduct) {
    const message = `${wrongProduct.text} cannot be a product`;
    context.report("NC019", message, wrongProduct.column, "only PHOTON may stand among products");
  }
  const formed = products.filter(isSpecies);
  if (formed.length === 0) {
    const hint = "fields 5 to 8 name the products";
    context.report("NC018", "the reaction has no product", fields[4]!.column, hint);
  }
  const reactants = [first, second].filter(({ text }) => text !== "");
  const consumed = reactants.filter(isSpecies);
  checkNames([...consumed, ...formed], context);
  const participants: Participants = {
    reactants: consumed.map(({ text }) => text),
    products: formed.map(({ text }) => text),
    partners: {
      reactants: reactants.filter((field) => !isSpecies(field)).map(({ text }) => text),
      products: products.filter((field) => !isSpecies(field)).map(({ text }) => text),
    },
  };
  if (kind?.channel) checkChannel(participants, kind.channel, first, context);
  return participants;
}

function checkReactants(first: Field, second: Field, kind: ReactionType, context: LineContext) {
  if (first.text === "") {
    const hint = "field 3 names the first reactant";
    context.report("NC017", "the reaction has no first reactant", first.column, hint);
  } else if (!isSpecies(first)) {
    const message = `${first.text} cannot be the first reactant`;
    context.report("NC019", message, first.column, "field 3 names a species");
  }
  if (kind.partner === undefined) {
    if (second.text === "") {
      const message = `a ${kind.meaning} needs a second reactant`;
      context.report("NC017", message, second.column, "field 4 names the second reactant");
    } else if (!isSpecies(second)) {
      const message = `a ${kind.meaning} has two species as reactants, found ${second.text}`;
      context.report("NC019", message, second.column, typeHint);
    }
  } else if (second.text !== kind.partner) {
    const found = quoted(second.text);
    const message = `a ${kind.meaning} has ${kind.partner} as second reactant, found ${found}`;
    context.report("NC019", message, second.column, typeHint);
  }
}

const typeHint = "type CP goes with CRP, CR with CRPHOT, PH with PHOTON, all others with species";

function checkChannel(
  { reactants, products, partners }: Participants,
  channel: NonNullable<ReactionType["channel"]>,
  first: Field,
  context: LineContext,
) {
  const found = [reactants, [...products, ...partners.products]].map((side) => side.join(" + "));
  const expected = [channel.reactants, channel.products].map((side) => side.join(" + "));
  if (found.join(" -> ") === expected.join(" -> ")) return;
  context.report("NC019", `this type stands for ${expected.join(" -> ")} only`, first.column);
}

function checkNames(species: readonly Field[], context: LineContext) {
  for (const { text, column } of species) {
    if (parseSpecies(text)) continue;
    context.report(
      "NC025",
      `cannot read the species name ${quoted(text)}`,
      column,
      speciesHint(text),
    );
  }
}

function isSpecies({ text }: Field): boolean {
  return !partnerNames.has(text);
}
