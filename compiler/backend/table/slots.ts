import { bufferNames, outputNames, scalars } from "../buffers.js";
import type { Section } from "../../graph/schedule.js";
import { expressionText } from "../notation.js";
import type { Leaf } from "./leaves.js";
import { referenced } from "./reference.js";
import type { Instance, Run } from "./runs.js";
import type { SectionValues } from "./values.js";

/** An element of an array, or a single number, as text knows it. */
export interface Place {
  readonly array: string;
  /** Undefined for what is a single number. */
  readonly index: number | undefined;
  /** What the section calls it, where it has a name. */
  readonly name?: string;
}

export const scratchName = "scratch";

/** Where the values and outputs of one section are. Values get their places run by run. */
export interface Slots {
  readonly length: number;
  /** Gives the values of a run places in a row, and their negatives after them. */
  place(run: Run): void;
  /** Where an operand is. */
  operand(leaf: Exclude<Leaf, { kind: "number" }>): Place;
  target(instance: Instance): Place;
  /** Where the negative of an instance's value is, if there is one. */
  negative(instance: Instance): number | undefined;
}

export function slotsOf(section: Section, { values, elementNames }: SectionValues): Slots {
  let length = 0;
  const positive: number[] = [];
  const negative: number[] = [];
  return {
    get length() {
      return length;
    },
    place({ target, instances }) {
      if (target === "output") return;
      for (const each of instances) positive[each.target.index] = length++;
      if (target === "value") return;
      for (const each of instances) negative[each.target.index] = length++;
    },
    operand(leaf) {
      if (leaf.kind === "element") {
        const { buffer, index } = leaf;
        const name = elementNames.get(expressionText(leaf)) ?? `${bufferNames[buffer]}_${index}`;
        const array = bufferNames[buffer];
        return { array, index: scalars.has(buffer) ? undefined : index, name };
      }
      const { id, negative: turned } = referenced(leaf);
      const index = (turned ? negative : positive)[id]!;
      const name = turned ? undefined : values[id]!.name;
      return { array: scratchName, index, ...(name !== undefined && { name }) };
    },
    target({ target: { kind, index } }) {
      return kind === "output"
        ? { array: outputNames[section.name], index }
        : { array: scratchName, index: positive[index]! };
    },
    negative: ({ target: { kind, index } }) => (kind === "value" ? negative[index] : undefined),
  };
}
