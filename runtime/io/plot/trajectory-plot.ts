import { namesOf } from "../../simulation/names.js";
import { stateNamesOf, type SolutionDocument } from "../solution-document.js";
import { renderSvg } from "./render.js";
import { trajectorySpec } from "./trajectory-spec.js";
import type { AxisKind } from "./value-axis.js";

export interface TrajectoryPlotOptions {
  /**
   * States and outputs to draw; the name of an array stands for its elements. Default: all when they are
   * at most twelve, else the twelve whose values have the widest ranges.
   */
  readonly names?: readonly string[];
  /** Default: the name of the model, and how many of its lines are drawn when that is not all. */
  readonly title?: string;
  /** Of the axis of values; default: linear. */
  readonly scale?: AxisKind;
  /** What times are shown in; default: as they are, without a unit. */
  readonly timeUnit?: TimeUnit;
}

export interface TimeUnit {
  readonly name: string;
  /** Its length [s]. */
  readonly seconds: number;
}

/** What is drawn of a solution. */
export type PlottedSolution = Pick<
  SolutionDocument,
  "model" | "species" | "states" | "stateUnits" | "t" | "y" | "outputs" | "events"
>;

/** Lines that are drawn by default, at most: colours and dashes tell as many apart. */
const mostLines = 12;
/** Names of events in the title of the time axis, at most. */
const mostEventNames = 3;

/**
 * Draws states and outputs against time, and events as thin vertical lines, as an SVG document. States
 * that events set jump there, and go on to an event that ends the run.
 *
 * @throws RangeError for a name that is neither that of a state nor that of an output.
 */
export function renderTrajectoryPlot(
  solution: PlottedSolution,
  { names, title, scale = "linear", timeUnit }: TrajectoryPlotOptions = {},
): Promise<string> {
  const all = quantitiesOf(solution);
  const drawn = names === undefined ? widest(all, solution.t.length) : named(all, names);
  const isPart = names === undefined && drawn.length < all.length;
  const second = 1 / (timeUnit?.seconds ?? 1);
  const part = isPart ? ` (${drawn.length} of ${all.length} lines)` : "";
  return renderSvg(
    trajectorySpec({
      title: title ?? `${solution.model.name}${part}`,
      time: timeTitle(solution, timeUnit),
      scale,
      curves: drawn.map(({ name, unit, value, state }) => ({
        name: unit === "1" ? name : `${name} [${unit}]`,
        points: withJumps(
          solution.t.map((x, row) => ({ x, y: value(row) })),
          solution,
          state,
        ).map(({ x, y }) => ({ x: x * second, y })),
      })),
      instants: solution.events.map(({ time }) => time * second),
    }),
  );
}

/** A state or an output along the times of output. */
interface Quantity {
  readonly name: string;
  /** "1" where it is not known, too. */
  readonly unit: string;
  /** At a row of the solution. */
  value(row: number): number;
  /** Index of a state. */
  readonly state: number | undefined;
}

function quantitiesOf(solution: PlottedSolution): readonly Quantity[] {
  const { y, stateUnits, outputs } = solution;
  const states = stateNamesOf(solution).map((name, state): Quantity => {
    const unit = stateUnits?.[state] ?? "1";
    return { name, unit, value: (row) => y[row]![state]!, state };
  });
  const observed = (outputs?.names ?? []).map((name, i): Quantity => {
    const unit = outputs!.units[i]!;
    return { name, unit, value: (row) => outputs!.rows[row]![i]!, state: undefined };
  });
  return [...states, ...observed];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points of a state with those before and after each event that sets states. */
function withJumps(
  rows: readonly Point[],
  { events }: PlottedSolution,
  state: number | undefined,
): readonly Point[] {
  if (state === undefined) return rows;
  const jumps = events.flatMap(({ time, state: before, after = before }): readonly Point[] =>
    [before, after].map((each) => ({ x: time, y: each[state]! })),
  );
  // The sort is stable: output at the time of an event is that after it.
  return jumps.length === 0 ? rows : [...jumps, ...rows].toSorted((a, b) => a.x - b.x);
}

/** The quantities with the widest ranges, in the order given. */
function widest(quantities: readonly Quantity[], rows: number): readonly Quantity[] {
  if (quantities.length <= mostLines) return quantities;
  const widths = new Map(quantities.map((each) => [each, widthOf(each, rows)]));
  const descending = quantities.toSorted((a, b) => widths.get(b)! - widths.get(a)!);
  const chosen = new Set(descending.slice(0, mostLines));
  return quantities.filter((each) => chosen.has(each));
}

function widthOf({ value }: Quantity, rows: number): number {
  let [low, high] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const each = value(row);
    if (!Number.isFinite(each)) continue;
    low = row === 0 ? each : Math.min(low, each);
    high = row === 0 ? each : Math.max(high, each);
  }
  return high - low;
}

function named(quantities: readonly Quantity[], names: readonly string[]): readonly Quantity[] {
  const places = namesOf(quantities.map(({ name }) => name));
  const unknown = names.filter((name) => places.matching(name).length === 0);
  if (unknown.length > 0) {
    throw new RangeError(`unknown states or outputs ${unknown.join(", ")}`);
  }
  return [...new Set(names.flatMap(places.matching))].map((place) => quantities[place]!);
}

function timeTitle({ events }: PlottedSolution, unit: TimeUnit | undefined): string {
  const names = [...new Set(events.map(({ name }) => name))];
  const title = unit === undefined ? "time" : `time [${unit.name}]`;
  if (names.length === 0) return title;
  const more = names.length > mostEventNames ? ", ..." : "";
  return `${title} (vertical lines: ${names.slice(0, mostEventNames).join(", ")}${more})`;
}
