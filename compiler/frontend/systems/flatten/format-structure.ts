import type { InputReport, SystemNode, SystemStructure } from "./structure.js";

/** Longest list of names that is printed in full. */
const longestList = 20;

/** The structure as text for people; what is equal but for its index is written once. */
export function formatStructure(structure: SystemStructure): string {
  const { name, tree, states, inputs, outputs, schedule, loops, conserved } = structure;
  const free = inputs.filter(({ driver }) => driver === undefined);
  const driven = inputs.filter(({ driver }) => driver !== undefined);
  const counts = [
    `${states.length} states`,
    `${free.length} inputs`,
    `${driven.length} connected`,
    `${outputs.length} outputs`,
  ];
  return [
    `${name}: ${counts.join(", ")}`,
    ...section("systems", treeLines(tree)),
    ...section("states", shortened(states)),
    ...section("inputs", shortened(free.map(inputLine))),
    ...section("connected", shortened(driven.map((input) => `${input.name} <- ${input.driver!}`))),
    ...section("outputs", shortened(outputs)),
    ...section("order of evaluation", shortened(schedule)),
    ...section(
      "algebraic loops",
      shortened(
        loops.map(({ chain, method, unknowns }) => {
          const how = method === "linear" ? "solved exactly" : "solved by Newton's iterations";
          return `${chain} (${how} for ${unknowns.join(", ")})`;
        }),
      ),
    ),
    ...section("conserved", conserved),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function inputLine({ name, unit, default: value, kind }: InputReport): string {
  const given = value === null ? "to be given" : `= ${value}`;
  return `${name} ${given}${unit === "1" ? "" : ` ${unit}`}${kind === "parameter" ? " (parameter)" : ""}`;
}

/** First and last ones, with the number of those between. */
function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= longestList) return lines;
  const half = longestList / 2;
  const omitted = lines.length - longestList;
  return [...lines.slice(0, half), `... ${omitted} more ...`, ...lines.slice(-half)];
}

/** Levels of the tree that are printed. */
const mostLevels = 12;

/** One line a system, subsystems indented; neighbours in an array that look alike share their lines. */
function treeLines(node: SystemNode): readonly string[] {
  const { head, inner } = described(node, 1);
  return [`${node.name}: ${head}`, ...inner];
}

interface Described {
  /** What a line says behind the name. */
  readonly head: string;
  /** Lines of the subsystems. */
  readonly inner: readonly string[];
}

function described(node: SystemNode, level: number): Described {
  const counts = [
    counted(node.states, "state"),
    counted(node.inputs, "input"),
    counted(node.outputs, "output"),
    counted(node.events, "event"),
  ];
  const head = [node.system, ...counts.filter((text) => text !== "")].join(", ");
  if (node.subsystems.length > 0 && level === mostLevels) return { head, inner: ["  ..."] };
  const lines = runs(node.subsystems, level + 1).flatMap(({ first, last, below }) => [
    `  ${rangeName(first, last)}: ${below.head}`,
    ...below.inner.map((line) => `  ${line}`),
  ]);
  return { head, inner: shortened(lines) };
}

function counted(count: number, what: string): string {
  if (count === 0) return "";
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

interface Run {
  readonly first: SystemNode;
  last: SystemNode;
  readonly below: Described;
}

/** Consecutive elements of one array that are described alike. */
function runs(nodes: readonly SystemNode[], level: number): readonly Run[] {
  const found: Run[] = [];
  for (const node of nodes) {
    const below = described(node, level);
    const run = found.at(-1);
    const isNext = run !== undefined && arrayName(run.first) === arrayName(node);
    if (isNext && textOf(run.below) === textOf(below)) run.last = node;
    else found.push({ first: node, last: node, below });
  }
  return found;
}

function textOf({ head, inner }: Described): string {
  return [head, ...inner].join("\n");
}

function arrayName({ name }: SystemNode): string {
  return name.replace(/\[\d+\]$/, "");
}

/** "chain[0..99]" for the elements from chain[0] to chain[99]. */
function rangeName(first: SystemNode, last: SystemNode): string {
  return first === last
    ? first.name
    : `${arrayName(first)}[${indexText(first)}..${indexText(last)}]`;
}

function indexText({ name }: SystemNode): string {
  return /\d+(?=\]$)/.exec(name)![0];
}
