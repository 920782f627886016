import type { Expression } from "../expression.js";
import { expressionText } from "../notation.js";
import type { ProgramFunction, ProgramTable } from "../table-program.js";
import { blocksOf, loopHead, rowsAtOnce } from "./blocks.js";
import { columnText, type Column } from "./columns.js";
import { isSumOfReferences, mapLeaves } from "./leaves.js";
import { freeName, functionName } from "./names.js";
import type { Run } from "./runs.js";
import { scratchName, type Slots } from "./slots.js";
import { sourcesOf, type Source, type Sources } from "./sources.js";

/** What all functions of a section know. */
export interface SectionScope {
  readonly section: string;
  readonly slots: Slots;
  /** Names of the section's functions. */
  readonly taken: Set<string>;
}

/** A run as a loop over the rows of its tables. */
export function loopFunction({ section, slots, taken }: SectionScope, run: Run): ProgramFunction {
  const { instances } = run;
  const sources = sourcesOf(instances, slots);
  const { positions, numbers, target, constants, readsTime } = sources;
  const meaning = meaningOf(instances[0]!.expression, sources);
  const name = freeName(functionName(section, meaning.replaceAll(/\[\w\]/g, "")), taken);
  const positionsName = `${name}_positions`;
  const numbersName = `${name}_numbers`;
  const position = (column: Column): string =>
    columnText(column, positionsName, "at", positions.listed.length);
  const value = expressionText(
    filled(instances[0]!.expression, sources, (source) =>
      source.kind === "element"
        ? `${source.array}[${position(source.column)}]`
        : columnText(source.column, numbersName, "number", numbers.listed.length),
    ),
  );
  const place = `${target.array}[${position(target.column)}]`;
  const opposite = slots.negative(instances[0]!);
  const stores =
    opposite === undefined
      ? `${place} = ${value};`
      : `const value = ${value}; ${place} = value; ` +
        `${scratchName}[${position({ kind: "ascending", first: opposite })}] = -value;`;
  const counters = [
    { name: "at", width: positions.listed.length },
    { name: "number", width: numbers.listed.length },
  ].filter(({ width }) => width > 1);
  const blocks = blocksOf(instances.length, rowsAtOnce);
  const head = loopHead(instances.length, counters, blocks);
  const comments = instances.map(({ comment }) => comment ?? "");
  const tables: ProgramTable[] = [
    {
      name: positionsName,
      kind: "positions",
      width: positions.listed.length,
      values: positions.rows(),
      comments: numbers.listed.length === 0 ? comments : [],
    },
    {
      name: numbersName,
      kind: "numbers",
      width: numbers.listed.length,
      values: numbers.rows(),
      comments,
    },
  ];
  return {
    name,
    documentation: documentation(run, meaning),
    tables: tables.filter(({ width }) => width > 0),
    lines: [
      ...[...constants].map(([constant, source]) => ({ code: `const ${constant} = ${source};` })),
      { code: `${head} { ${stores} }` },
    ],
    readsTime,
    ...(blocks && { blocks }),
  };
}

function documentation({ instances, target }: Run, meaning: string): string {
  const what = target === "output" ? "outputs" : "values";
  const signs = target === "valueAndNegative" ? ", and the same with the other sign" : "";
  return `${instances.length} ${what}: ${meaning}${signs}.`;
}

/** Longer descriptions of a shape are cut. */
const longestMeaning = 160;

/** What positions are called, those of equal columns alike. */
const letters = "ijlmnopqrsuvwz";

/** The shape in mathematical notation: a letter for each position and for each number that rows list. */
function meaningOf(expression: Expression, sources: Sources): string {
  if (isSumOfReferences(expression)) return `sum of ${sources.operands.length}`;
  const lettered = new Map<string, string>();
  const letterOf = (column: Column): string => {
    const key = JSON.stringify(column);
    const letter = lettered.get(key) ?? letters[lettered.size % letters.length]!;
    lettered.set(key, letter);
    return letter;
  };
  const text = expressionText(
    filled(expression, sources, (source) =>
      source.kind === "element" ? `${source.array}[${letterOf(source.column)}]` : "c",
    ),
  );
  return text.length <= longestMeaning ? text : `${text.slice(0, longestMeaning)}...`;
}

/** The shape with text in place of its leaves. */
function filled(
  expression: Expression,
  { operands }: Sources,
  textOf: (source: Exclude<Source, { kind: "text" }>) => string,
): Expression {
  let position = 0;
  return mapLeaves(expression, (leaf) => {
    const source = operands[position++]!;
    if (source.kind !== "text") return { kind: "local", name: textOf(source) };
    return leaf.kind === "number" ? leaf : { kind: "local", name: source.text };
  });
}
