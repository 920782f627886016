import { numberText } from "../notation.js";
import { ColumnList, type Column } from "./columns.js";
import type { Leaf } from "./leaves.js";
import { freeName } from "./names.js";
import type { Instance } from "./runs.js";
import { scratchName, type Slots } from "./slots.js";

/** Where a loop finds an operand. */
export type Source =
  /** The same in all rows. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly column: Column }
  | { readonly kind: "element"; readonly array: string; readonly column: Column };

/** What the rows of a loop have in common and in what they differ. */
export interface Sources {
  /** One per leaf of the run's shape. */
  readonly operands: readonly Source[];
  readonly target: { readonly array: string; readonly column: Column };
  readonly positions: ColumnList;
  readonly numbers: ColumnList;
  /** What is read once, before the loop: its name and where it is. */
  readonly constants: ReadonlyMap<string, string>;
  readonly readsTime: boolean;
}

/** Names that the loops use themselves. */
const loopNames = ["row", "from", "to", "at", "number", "value", scratchName];

export function sourcesOf(instances: readonly Instance[], slots: Slots): Sources {
  const positions = new ColumnList();
  const numbers = new ColumnList();
  const constants = new Map<string, string>();
  const taken = new Set(loopNames);
  const [first] = instances as [Instance];
  let readsTime = false;
  const operands = first.leaves.map((leaf, i): Source => {
    const column = instances.map(({ leaves }) => leaves[i]!);
    if (leaf.kind === "number") {
      const found = numbers.add(column.map(numberOf), false);
      return found.kind === "same"
        ? { kind: "text", text: numberText(found.value) }
        : { kind: "number", column: found };
    }
    const { array, index, name } = slots.operand(leaf);
    if (index === undefined) {
      readsTime = true;
      return { kind: "text", text: array };
    }
    const found = positions.add(
      column.map((each) => indexOf(each, slots)),
      true,
    );
    if (found.kind !== "same") return { kind: "element", array, column: found };
    const source = `${array}[${index}]`;
    const known = [...constants].find(([, where]) => where === source);
    if (known !== undefined) return { kind: "text", text: known[0] };
    const text = freeName(name ?? `${array}_${index}`, taken);
    constants.set(text, source);
    return { kind: "text", text };
  });
  const { array } = slots.target(first);
  const column = positions.add(
    instances.map((instance) => slots.target(instance).index!),
    true,
  );
  return { operands, target: { array, column }, positions, numbers, constants, readsTime };
}

function numberOf(leaf: Leaf): number {
  if (leaf.kind !== "number") throw new TypeError(`a ${leaf.kind} in place of a number`);
  return leaf.value;
}

function indexOf(leaf: Leaf, slots: Slots): number {
  if (leaf.kind === "number") throw new TypeError("a number in place of an element");
  return slots.operand(leaf).index!;
}
