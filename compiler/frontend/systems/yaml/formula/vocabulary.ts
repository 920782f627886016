import type { Shape } from "../../component/component.js";
import type { Target } from "../link.js";
import { writtenShape } from "./shape.js";
import type { WrittenPart, WrittenSystem } from "../written/written.js";

/** What a name in a formula stands for. */
export type Meaning =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "variable" | "definition"; readonly shape: Shape }
  | {
      readonly kind: "subsystem";
      /** Number of elements of an array of subsystems. */
      readonly count: number | undefined;
      /** Shapes of what it shows, by name. */
      readonly shown: ReadonlyMap<string, Shape>;
    };

/** What the formulas of one system may name. */
export interface Vocabulary {
  readonly names: ReadonlyMap<string, Meaning>;
  /** Shapes of the states that have derivatives. */
  readonly derivatives: ReadonlyMap<string, Shape>;
}

/** The vocabulary of a system but for its definitions, which are added one after the other. */
export function vocabularyOf(
  system: WrittenSystem,
  targetOf: (part: WrittenPart) => Target,
): Vocabulary & { readonly names: Map<string, Meaning> } {
  const names = new Map<string, Meaning>([
    ["t", { kind: "variable", shape: [] }],
    ["pi", { kind: "constant", value: Math.PI }],
  ]);
  for (const { name, shape } of [...system.states, ...system.parameters, ...system.inputs]) {
    names.set(name, { kind: "variable", shape });
  }
  for (const part of system.subsystems) {
    const shown = shownBy(targetOf(part));
    names.set(part.name, { kind: "subsystem", count: part.count, shown });
  }
  const continuous = system.states.filter(({ discrete }) => !discrete);
  return { names, derivatives: new Map(continuous.map(({ name, shape }) => [name, shape])) };
}

/** States and outputs; a name that is both means the output. */
function shownBy(target: Target): ReadonlyMap<string, Shape> {
  if (target.kind === "network") {
    return new Map(target.network.species.map(({ name }) => [name, []]));
  }
  const { states, outputs } = target.system;
  const vocabulary = new Map(states.map(({ name, shape }) => [name, shape]));
  for (const { name, value } of outputs) vocabulary.set(name, writtenShape(value));
  return vocabulary;
}
