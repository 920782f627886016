import type { Problem, Tolerances } from "../solvers/problem.js";
import type { Solution } from "../solvers/solution.js";
import {
  solutionFormat,
  solutionVersion,
  type SolutionDocument,
  type SolvedInputs,
  type SolvedModel,
} from "./solution-document.js";

/** What a solution itself does not know. */
export interface SolutionOrigin {
  readonly netcVersion: string;
  readonly model: SolvedModel;
  /** Name of the method. */
  readonly method: string;
}

/** Everything about a solution as plain data. */
export function documentOfSolution(
  problem: Problem,
  solution: Solution,
  { netcVersion, model, method }: SolutionOrigin,
): SolutionDocument {
  const { kernel, span, tolerances } = problem;
  const { times, states, statistics, drift } = solution;
  return {
    format: solutionFormat,
    version: solutionVersion,
    netcVersion,
    model,
    inputs: {
      names: kernel.inputs.map(({ name }) => name),
      units: kernel.inputs.map(({ unit }) => unit),
      ...inputValues(problem, times),
    },
    method,
    tolerances: {
      relative: plain(tolerances.relative),
      absolute: plain(tolerances.absolute),
    },
    span,
    ...(model.state === undefined ? { states: kernel.states } : { species: kernel.states }),
    ...(model.state === undefined && kernel.stateUnits && { stateUnits: kernel.stateUnits }),
    t: Array.from(times),
    y: states.map((state) => Array.from(state)),
    ...observedOutputs(problem, solution),
    outcome: solution.outcome,
    events: solution.events.map(({ name, time, state, after }) => {
      return { name, time, state: Array.from(state), ...(after && { after: Array.from(after) }) };
    }),
    stats: {
      ...statistics,
      drift: Object.fromEntries(drift.map(({ name, ...rest }) => [name, rest])),
    },
    warnings: solution.warnings,
  };
}

function observedOutputs(
  { kernel, inputs }: Problem,
  { times, states }: Solution,
): Pick<SolutionDocument, "outputs"> {
  const { outputs = [] } = kernel;
  if (outputs.length === 0) return {};
  const current = inputs instanceof Float64Array ? inputs : new Float64Array(kernel.inputs.length);
  const values = new Float64Array(outputs.length);
  const rows = states.map((state, row) => {
    const time = times[row]!;
    if (!(inputs instanceof Float64Array)) inputs.at(time, current);
    kernel.observe!(time, state, current, values);
    return Array.from(values);
  });
  return {
    outputs: {
      names: outputs.map(({ name }) => name),
      units: outputs.map(({ unit }) => unit),
      rows,
    },
  };
}

function inputValues(
  { kernel, inputs, span: [start] }: Problem,
  times: Float64Array,
): Pick<SolvedInputs, "values" | "rows"> {
  if (inputs instanceof Float64Array) return { values: Array.from(inputs) };
  const row = new Float64Array(kernel.inputs.length);
  const at = (time: number) => {
    inputs.at(time, row);
    return Array.from(row);
  };
  return { values: at(start), rows: Array.from(times, at) };
}

function plain(tolerance: Tolerances["absolute"]): number | readonly number[] {
  return typeof tolerance === "number" ? tolerance : Array.from(tolerance);
}
