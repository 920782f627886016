import type { Chunk, Schedule, Section } from "../../graph/schedule.js";
import type { FunctionShell, ModulePart, Parameter } from "./shell.js";
import { signatures } from "./signatures.js";
import { loadLines, statementLines, type Line } from "./statements.js";

/** Replaces a function's body by a marker and remembers the lines. */
export type InsertBody = (lines: readonly Line[]) => string;

const numbers = "Float64Array";

/**
 * Buffers that chunks share, where there are any, and the helper of compensated sums.
 *
 * @param longestOutput number of states or of Jacobian entries, whichever is larger
 */
export function buffersPart(
  schedule: Schedule,
  longestOutput: number,
  insertBody: InsertBody,
): ModulePart {
  const { rhs, jacobian, slopes } = schedule;
  const compensated = [rhs, jacobian, slopes?.rhs].some((section) => section?.compensated === true);
  const shared = {
    name: "shared",
    documentation: "Values that several functions of one call read.",
    initializer: `new Float64Array(${schedule.sharedCount})`,
  };
  const compensation = {
    name: "compensation",
    documentation: "Round-off of each running sum.",
    initializer: `new Float64Array(${longestOutput})`,
  };
  return {
    heading: "buffers",
    constants: [
      ...(schedule.sharedCount > 0 ? [shared] : []),
      ...(compensated ? [compensation] : []),
    ],
    functions: compensated ? [accumulateFunction(insertBody)] : [],
  };
}

/** Neumaier's step: the sum's round-off goes where the smaller operand was cut off. */
function accumulateFunction(insertBody: InsertBody): FunctionShell {
  return {
    name: "accumulate",
    documentation: "Adds a term and keeps the round-off (Neumaier 1974, ZAMM 54, 39).",
    parameters: [
      { name: "sums", type: numbers },
      { name: "i", type: "number" },
      { name: "term", type: "number" },
    ],
    body: insertBody([
      { code: "const before = sums[i];" },
      { code: "const after = before + term;" },
      { code: "const large = Math.abs(before) >= Math.abs(term) ? before : term;" },
      { code: "const small = large === before ? term : before;" },
      { code: "compensation[i] += large - after + small;" },
      { code: "sums[i] = after;" },
    ]),
  };
}

/** The chunks of some sections and the contract's functions that call them. */
export function sectionsPart(
  heading: string,
  schedule: Schedule,
  sections: readonly Section[],
  comments: boolean,
  insertBody: InsertBody,
): ModulePart {
  const functions = sections.flatMap((section) => [
    ...section.chunks.map((chunk) => chunkFunction(schedule, section, chunk, comments, insertBody)),
    contractFunction(
      section,
      section.chunks.map((chunk) => ({ name: chunk.name, readsTime: readsTime(chunk) })),
      insertBody,
    ),
  ]);
  return { heading, constants: [], functions };
}

function chunkFunction(
  { graph }: Schedule,
  { name }: Section,
  chunk: Chunk,
  comments: boolean,
  insertBody: InsertBody,
): FunctionShell {
  const scope = { graph, names: chunk.names, slots: chunk.slots };
  const lines = [
    ...loadLines(chunk),
    ...chunk.statements.flatMap((statement) => statementLines(scope, name, statement)),
  ];
  return {
    name: chunk.name,
    parameters: [...signatures[name].parameters, ...(readsTime(chunk) ? [timeParameter] : [])],
    body: insertBody(comments ? lines : lines.map(({ code }) => ({ code }))),
  };
}

export const timeParameter: Parameter = { name: "t", type: "number" };

/** A function that the contract's functions call with what they are given. */
export interface CalledFunction {
  readonly name: string;
  readonly readsTime: boolean;
  /** Present when it computes so many rows at a time, from one row up to another. */
  readonly blocks?: { readonly rows: number; readonly size: number };
}

/** The contract's function of a section. */
export function contractFunction(
  { name, clear, compensated }: Pick<Section, "name" | "clear" | "compensated">,
  called: readonly CalledFunction[],
  insertBody: InsertBody,
): FunctionShell {
  const { documentation, parameters, time, output } = signatures[name];
  const passed = parameters.map((parameter) => parameter.name);
  const calls = called.map((each) => ({
    code: callText(each, [...passed, ...(each.readsTime ? ["t"] : [])]),
  }));
  const body = [
    ...(clear ? [{ code: `${output}.fill(0);` }] : []),
    ...(compensated ? [{ code: "compensation.fill(0);" }] : []),
    ...calls,
    ...(compensated
      ? [{ code: `for (let i = 0; i < ${output}.length; i++) ${output}[i] += compensation[i];` }]
      : []),
  ];
  return {
    name,
    documentation,
    parameters: [
      ...(time === "first" ? [timeParameter] : []),
      ...parameters,
      ...(time === "last" ? [{ ...timeParameter, initializer: "0" }] : []),
    ],
    body: insertBody(body),
  };
}

function callText({ name, blocks }: CalledFunction, passed: readonly string[]): string {
  if (blocks === undefined) return `${name}(${passed.join(", ")});`;
  const { rows, size } = blocks;
  const range = ["row", `Math.min(row + ${size}, ${rows})`];
  return (
    `for (let row = 0; row < ${rows}; row += ${size}) ` +
    `{ ${name}(${[...passed, ...range].join(", ")}); }`
  );
}

function readsTime({ loads }: Chunk): boolean {
  return loads.some(({ buffer }) => buffer === "time");
}
