import type { Chunk, Schedule, Section } from "../../graph/schedule.js";
import type { FunctionShell, ModulePart, Parameter } from "./shell.js";
import { loadLines, outputNames, statementLines, type Line } from "./statements.js";

/** Replaces a function's body by a marker and remembers the lines. */
export type InsertBody = (lines: readonly Line[]) => string;

const numbers = "Float64Array";

/** Parameters of a section's chunks; the contract's function has the same and the time. */
const parameters: Readonly<Record<Section["name"], readonly Parameter[]>> = {
  rates: [
    { name: "inputs", type: numbers },
    { name: "k", type: numbers },
  ],
  rhs: [
    { name: "y", type: numbers },
    { name: "k", type: numbers },
    { name: "dy", type: numbers },
  ],
  jacobian: [
    { name: "y", type: numbers },
    { name: "k", type: numbers },
    { name: "values", type: numbers },
  ],
};

const documentation: Readonly<Record<Section["name"], string>> = {
  rates: "Fills k from the inputs.",
  rhs: "dy/dt.",
  jacobian: "Derivatives of dy by y, in the order of the pattern.",
};

const headings: Readonly<Record<Section["name"], string>> = {
  rates: "rates",
  rhs: "right-hand side",
  jacobian: "Jacobian",
};

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
  const { rhs, jacobian } = schedule;
  const compensated = [rhs, jacobian].some((section) => section?.compensated === true);
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

/** The chunks of one section and the contract's function that calls them. */
export function sectionPart(
  schedule: Schedule,
  section: Section,
  comments: boolean,
  insertBody: InsertBody,
): ModulePart {
  const { name } = section;
  const chunkFunctions = section.chunks.map((chunk): FunctionShell => {
    const scope = { graph: schedule.graph, names: chunk.names, slots: chunk.slots };
    const lines = [
      ...loadLines(chunk),
      ...chunk.statements.flatMap((statement) => statementLines(scope, name, statement)),
    ];
    return {
      name: chunk.name,
      parameters: [...parameters[name], ...(readsTime(chunk) ? [timeParameter] : [])],
      body: insertBody(comments ? lines : lines.map(({ code }) => ({ code }))),
    };
  });
  return {
    heading: headings[name],
    constants: [],
    functions: [...chunkFunctions, contractFunction(section, insertBody)],
  };
}

const timeParameter: Parameter = { name: "t", type: "number" };

function contractFunction(section: Section, insertBody: InsertBody): FunctionShell {
  const { name, chunks, clear, compensated } = section;
  const output = outputNames[name];
  const passed = parameters[name].map((parameter) => parameter.name);
  const calls = chunks.map((chunk) => ({
    code: `${chunk.name}(${[...passed, ...(readsTime(chunk) ? ["t"] : [])].join(", ")});`,
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
    documentation: documentation[name],
    parameters:
      name === "rates"
        ? [...parameters[name], { name: "t", type: "number", initializer: "0" }]
        : [timeParameter, ...parameters[name]],
    body: insertBody(body),
  };
}

function readsTime({ loads }: Chunk): boolean {
  return loads.some(({ buffer }) => buffer === "time");
}
