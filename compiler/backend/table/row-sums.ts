import type { ProgramFunction } from "../table-program.js";
import { blocksOf, loopHead, rowsAtOnce } from "./blocks.js";
import { ColumnList, columnText, type Column } from "./columns.js";
import type { Leaf } from "./leaves.js";
import type { SectionScope } from "./loop.js";
import { freeName, functionName } from "./names.js";
import type { Run } from "./runs.js";
import { scratchName, type Slots } from "./slots.js";

/** How the terms of a row are added up: text before the loop over them, within it, and the result. */
interface Addition {
  readonly does: string;
  readonly about: string;
  /** Whether the first term is added before the loop. */
  readonly first: boolean;
  readonly start: (term: string) => string;
  readonly step: (term: string) => string;
  readonly result: string;
}

const additions: Readonly<Record<"rows" | "compensatedRows", Addition>> = {
  rows: {
    does: "sums",
    about: "sums of so many values as each row says",
    first: true,
    start: (term) => `let sum = ${term};`,
    step: (term) => `sum += ${term};`,
    result: "sum",
  },
  compensatedRows: {
    does: "compensated_sums",
    about: "sums, the round-off of each addition being carried along (Neumaier 1974, ZAMM 54, 39)",
    first: false,
    start: () => "let sum = 0; let lost = 0;",
    step: (term) =>
      `const term = ${term}; const after = sum + term; ` +
      "const large = Math.abs(sum) >= Math.abs(term) ? sum : term; " +
      "const small = large === sum ? term : sum; lost += large - after + small; sum = after;",
    result: "sum + lost",
  },
};

/** A run of sums of different length as a loop over rows, with a loop over the terms of each. */
export function rowSumsFunction(
  { section, slots, taken }: SectionScope,
  { kind, instances }: Run,
): ProgramFunction {
  if (kind === "shape") throw new TypeError("a run of shapes has no rows");
  const { does, about, first, start, step, result } = additions[kind];
  const name = freeName(functionName(section, does), taken);
  const [rowsName, termsName] = [`${name}_rows`, `${name}_positions`];
  const terms = instances.map(({ leaves }) => leaves.map((leaf) => positionOf(leaf, slots)));
  let length = 0;
  const ends = terms.map((each) => (length += each.length));
  const targets = instances.map((instance) => slots.target(instance));
  const rows = new ColumnList();
  const begin = rows.add([0, ...ends.slice(0, -1)], true);
  const end = rows.add(ends, true);
  const target = rows.add(
    targets.map(({ index }) => index!),
    true,
  );
  const width = rows.listed.length;
  const text = (column: Column): string => columnText(column, rowsName, "at", width);
  const blocks = blocksOf(rows.count, Math.ceil((rowsAtOnce * rows.count) / length));
  const counters = width > 1 ? [{ name: "at", width }] : [];
  const term = `${scratchName}[${termsName}[place]]`;
  const opposite = slots.negative(instances[0]!);
  const body = [
    `const end = ${text(end)}; let place = ${text(begin)}; ${start(term)}`,
    `for (${first ? "place++" : ""}; place < end; place++) { ${step(term)} }`,
    `${targets[0]!.array}[${text(target)}] = ${result};`,
    opposite === undefined ? "" : `${scratchName}[${opposite} + row] = -(${result});`,
  ];
  return {
    name,
    documentation: `${rows.count} ${about}.`,
    tables: [
      {
        name: rowsName,
        kind: "positions" as const,
        width,
        values: rows.rows(),
        comments: instances.map(({ comment }) => comment ?? ""),
      },
      {
        name: termsName,
        kind: "positions" as const,
        width: 1,
        values: terms.flat(),
        comments: [],
      },
    ].filter((table) => table.width > 0),
    lines: [{ code: `${loopHead(rows.count, counters, blocks)} { ${body.join(" ")} }` }],
    readsTime: false,
    ...(blocks && { blocks }),
  };
}

function positionOf(leaf: Leaf, slots: Slots): number {
  if (leaf.kind === "number") throw new TypeError("a number in place of a value");
  return slots.operand(leaf).index!;
}
