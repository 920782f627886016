import { expressionText } from "../notation.js";
import type { Expression } from "../expression.js";
import { isSumOfReferences, leavesOf, mapLeaves, type Leaf } from "./leaves.js";
import { referenced } from "./reference.js";
import type { SectionValues } from "./values.js";

/** One computation of a run: where its operands are and where its result goes. */
export interface Instance {
  readonly expression: Expression;
  readonly leaves: readonly Leaf[];
  /** A value of the section, or an output. */
  readonly target: { readonly kind: "value" | "output"; readonly index: number };
  readonly name?: string;
  readonly comment?: string;
}

/** Computations of one shape that do not need each other. */
export interface Run {
  /** Rows: sums of references, of any length; plain or with Neumaier's compensation. */
  readonly kind: "shape" | "rows" | "compensatedRows";
  readonly target: "value" | "valueAndNegative" | "output";
  /** In the order in which the section first needs them. */
  readonly instances: readonly Instance[];
}

/** Sums of at most so many references are written out, a shape for each length; longer ones are rows. */
const longestWrittenSum = 16;

/** Fewer sums of one length are rows too: a loop of their own would take longer to be compiled. */
const fewestWrittenSums = 64;

/**
 * The runs of each level: what stands on one level needs earlier levels only. Among what can be computed
 * at once, equal shapes form one run.
 */
export function runsByLevel({ values, outputs }: SectionValues): readonly (readonly Run[])[] {
  const levels: number[] = [];
  const negated = new Set<number>();
  const levelOf = (leaves: readonly Leaf[]): number => {
    let level = 0;
    for (const leaf of leaves) {
      if (leaf.kind !== "local") continue;
      const { id, negative } = referenced(leaf);
      if (negative) negated.add(id);
      level = Math.max(level, levels[id]! + 1);
    }
    return level;
  };
  const placed: { level: number; compensated: boolean; instance: Instance }[] = [];
  values.forEach(({ expression, ...about }, index) => {
    const leaves = leavesOf(expression);
    const level = levelOf(leaves);
    levels.push(level);
    const instance: Instance = { expression, leaves, target: { kind: "value", index }, ...about };
    placed.push({ level, compensated: false, instance });
  });
  for (const { index, expression, compensated, comment } of outputs) {
    const leaves = leavesOf(expression);
    const instance: Instance = {
      expression,
      leaves,
      target: { kind: "output", index },
      ...(comment !== undefined && { comment }),
    };
    placed.push({ level: levelOf(leaves), compensated, instance });
  }
  const runs: Map<string, Run & { readonly instances: Instance[] }>[] = [];
  for (const { level, compensated, instance } of placed) {
    const { kind, index } = instance.target;
    const target = kind === "value" && negated.has(index) ? "valueAndNegative" : kind;
    const form = compensated ? "compensatedRows" : "shape";
    const key = `${form} ${target} ${form === "shape" ? shapeKey(instance.expression) : ""}`;
    const group = (runs[level] ??= new Map());
    const run = group.get(key) ?? { kind: form, target, instances: [] };
    group.set(key, run);
    run.instances.push(instance);
  }
  return runs.map((group) => withFewSumsAsRows([...group.values()]));
}

/** Sums of references that are too long, or too few of their length, as one run for each target. */
function withFewSumsAsRows(runs: readonly Run[]): readonly Run[] {
  const isRow = ({ kind, instances }: Run): boolean => {
    const [{ expression, leaves }] = instances as [Instance];
    return (
      kind === "shape" &&
      isSumOfReferences(expression) &&
      (leaves.length > longestWrittenSum || instances.length < fewestWrittenSums)
    );
  };
  const rows = runs.filter(isRow);
  const targets = [...new Set(rows.map(({ target }) => target))];
  return [
    ...runs.filter((run) => !isRow(run)),
    ...targets.map((target): Run => ({
      kind: "rows",
      target,
      instances: rows.filter((run) => run.target === target).flatMap(({ instances }) => instances),
    })),
  ];
}

/** The expression with nothing said of its leaves but where they stand. */
function shapeKey(expression: Expression): string {
  return expressionText(
    mapLeaves(expression, (leaf) => ({
      kind: "local",
      name: leaf.kind === "element" ? leaf.buffer : leaf.kind === "local" ? "value" : "number",
    })),
  );
}
