import type { SourceLocation } from "../../../diagnostics/diagnostic.js";
import type {
  DeclaredConnection,
  DeclaredEvent,
  DeclaredInput,
  DeclaredOutput,
  DeclaredPart,
  DeclaredState,
  DeclaredSystem,
} from "../declaration/declaration.js";
import { behavioursOf, type Behaviours } from "./behaviours.js";
import type { Evaluator } from "./formula/evaluator.js";
import type { RecordedPlaces } from "./places.js";
import type { ResolvedConnection, ResolvedEvent, ResolvedSystem } from "./resolved.js";
import type { Named, WrittenVariable } from "./written/written.js";

/** A system whose subsystems are put in once all systems are declared. */
export interface OpenSystem extends DeclaredSystem {
  readonly subsystems: Record<string, DeclaredPart | readonly DeclaredPart[]>;
}

/** One system as a declaration without its subsystems, with functions that an evaluator computes. */
export function declareSystem<V extends object>(
  resolved: ResolvedSystem,
  evaluator: Evaluator<V>,
  places: RecordedPlaces,
): OpenSystem {
  const { written, context, derivatives } = resolved;
  const behaviours = behavioursOf(resolved, evaluator);

  function named<T extends Named, D extends object>(
    list: readonly T[],
    declare: (item: T) => D,
  ): Record<string, D> {
    const entries = list.map((item) => {
      const declared = declare(item);
      places.record(declared, context.locate(item.offset));
      return [item.name, declared] as const;
    });
    const record = Object.fromEntries(entries);
    places.recordNamed(record, list, context);
    return record;
  }

  const system: OpenSystem = {
    kind: "system",
    name: written.name,
    states: named(written.states, declareState),
    parameters: named(written.parameters, declareInput),
    inputs: named(written.inputs, declareInput),
    subsystems: {},
    outputs: named(resolved.outputs, ({ array, unit, description }): DeclaredOutput => {
      const value = behaviours.output(array);
      return { value, ...texts({ unit, description }) };
    }),
    connections: resolved.connections.map((connection) =>
      declareConnection(connection, behaviours, places),
    ),
    events: named(resolved.events, (event) => declareEvent(event, behaviours)),
    ...(derivatives.size > 0 && { derivatives: behaviours.record(derivatives) }),
  };
  places.record(system, context.locate(written.offset), placesOfKeys(resolved));
  return system;
}

/** Places of the parts that are one function. */
function placesOfKeys({ written, context }: ResolvedSystem): Record<string, SourceLocation> {
  const [derivative] = written.derivatives;
  return derivative ? { derivatives: context.locate(derivative.offset) } : {};
}

function declareState({ value, discrete, ...rest }: WrittenVariable): DeclaredState {
  return { initial: value!, discrete, ...texts(rest) };
}

function declareInput({ value, shape, ...rest }: WrittenVariable): DeclaredInput {
  return { ...(value !== undefined && { default: value }), shape, ...texts(rest) };
}

function texts({ unit, description }: Pick<WrittenVariable, "unit" | "description">) {
  return { ...(unit !== undefined && { unit }), ...(description !== undefined && { description }) };
}

function declareConnection<V extends object>(
  { from, to, gain, location, places: own }: ResolvedConnection,
  behaviours: Behaviours<V>,
  places: RecordedPlaces,
): DeclaredConnection {
  const source = typeof from === "string" ? from : behaviours.one(from.array, from.indices);
  const connection: DeclaredConnection = {
    kind: "connection",
    from: source,
    to,
    ...(gain !== undefined && { gain }),
  };
  places.record(connection, location, own);
  return connection;
}

function declareEvent<V extends object>(
  { direction, terminal, formulas, resets }: ResolvedEvent,
  behaviours: Behaviours<V>,
): DeclaredEvent {
  const functions = Object.entries(formulas).map(([key, expression]) => {
    const value = behaviours.one({ kind: "one", expression });
    // A time that is known is a number, which can be checked.
    const known = key !== "when" && expression.names.length === 0;
    return [key, known ? value({}) : value] as const;
  });
  return {
    ...Object.fromEntries(functions),
    ...(direction !== undefined && { direction }),
    ...(resets && { reset: behaviours.record(resets) }),
    terminal,
  };
}
