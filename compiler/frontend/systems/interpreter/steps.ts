import type { Operand } from "../arithmetic/arithmetic.js";
import type { NumericArithmetic, ExternalFunction } from "../arithmetic/numeric.js";
import type { Connection, NetworkPart, Reference, Scope } from "../component/component.js";
import { elementCount, elementNames, elementPosition, subsystemName } from "../component/naming.js";
import { elements, record, shapedElements, type Origin } from "../component/values.js";
import { write, type Cell } from "./cells.js";
import type { Instance, Reading } from "./instances.js";

/** A reaction network as a function of its inputs, then its states, to their derivatives. */
export type NetworkEvaluator = (part: NetworkPart) => ExternalFunction;

/** Something that is computed at once: outputs, derivatives, what a connection carries. */
export interface Step<V extends object> {
  readonly writes: readonly Cell<V>[];
  /** @returns the cells that changed */
  run(): readonly Cell<V>[];
}

/** What a connection carries: it writes some elements of an input of a subsystem. */
export interface ConnectionStep<V extends object> extends Step<V> {
  readonly target: Cell<V>;
  readonly names: readonly string[];
  /** Of the first element, the others following it. */
  readonly position: number;
  readonly count: number;
  /** Defaults of these elements, zero where there are none. */
  readonly defaults: readonly number[];
  /** What run would write. */
  taken(): readonly Operand<V>[];
}

export interface InstanceSteps<V extends object> {
  readonly instance: Instance<V>;
  /** For each subsystem those that lead to it. */
  readonly connections: readonly (readonly ConnectionStep<V>[])[];
  /** Derivatives, then outputs. */
  readonly own: readonly Step<V>[];
}

export function stepsOf<V extends object>(
  instance: Instance<V>,
  time: Cell<V>,
  arithmetic: NumericArithmetic<V>,
  reading: Reading<V>,
  network: NetworkEvaluator,
): InstanceSteps<V> {
  const { component, outputs } = instance;
  const positions = new Map(
    component.subsystems.map((part, i) => [subsystemName(part), i] as const),
  );
  const derivatives = derivativeStep(instance, arithmetic, reading, network);
  const connections = component.subsystems.map((): ConnectionStep<V>[] => []);
  for (const connection of component.connections) {
    const subsystem = positions.get(subsystemName(connection.to.subsystem!))!;
    const to = instance.subsystems[subsystem]!;
    connections[subsystem]!.push(
      connectionStep(connection, instance, to, positions, time, arithmetic, reading),
    );
  }
  return {
    instance,
    connections,
    own: [
      ...(derivatives ? [derivatives] : []),
      ...component.outputs.map((output, i): Step<V> => {
        const cell = outputs[i]!;
        const origin = originOf(instance, `output ${output.name}`);
        return {
          writes: [cell],
          run: () => {
            const value = output.value(instance.scope, instance.ownDerivatives);
            const found = shapedElements(value, output.name, arithmetic, origin);
            cell.shape ??= found.shape;
            return write(cell, found.elements, 0, arithmetic) ? [cell] : [];
          },
        };
      }),
    ],
  };
}

export function originOf<V extends object>({ path }: Instance<V>, what: string): Origin {
  return { path, what, undefinedNumbers: true };
}

function derivativeStep<V extends object>(
  instance: Instance<V>,
  arithmetic: NumericArithmetic<V>,
  reading: Reading<V>,
  network: NetworkEvaluator,
): Step<V> | undefined {
  const { component, derivatives, states, inputs } = instance;
  if (component.network) {
    const evaluate = network(component.network);
    const operands = [...inputs, ...states];
    return {
      writes: derivatives,
      run: () => {
        operands.forEach(reading);
        const rates = arithmetic.external(
          evaluate,
          operands.map((cell) => cell.elements[0]!),
        );
        return derivatives.filter((cell, i) => write(cell, [rates[i]!], 0, arithmetic));
      },
    };
  }
  const { derivatives: behaviour } = component;
  const moving = component.states.filter(({ discrete }) => !discrete);
  if (!behaviour || moving.length === 0) return undefined;
  const cells = derivatives.filter((_, i) => !component.states[i]!.discrete);
  const origin = originOf(instance, "derivatives");
  return {
    writes: cells,
    run: () => {
      const found = record(behaviour(instance.scope), moving, arithmetic, origin);
      return cells.filter((cell, i) => write(cell, found.get(moving[i]!.name)!, 0, arithmetic));
    },
  };
}

function connectionStep<V extends object>(
  { from, to, gain }: Connection<V>,
  instance: Instance<V>,
  { component, inputs }: Instance<V>,
  positions: ReadonlyMap<string, number>,
  time: Cell<V>,
  arithmetic: NumericArithmetic<V>,
  reading: Reading<V>,
): ConnectionStep<V> {
  const part = (key: NonNullable<Reference["subsystem"]>): Instance<V> =>
    instance.subsystems[positions.get(subsystemName(key))!]!;
  const index = component.inputs.findIndex(({ name }) => name === to.variable);
  const target = inputs[index]!;
  const variable = component.inputs[index]!;
  const whole = to.indices.length === 0;
  const position = whole ? 0 : elementPosition(to.indices, variable.shape);
  const shape = whole ? variable.shape : [];
  const origin = originOf(instance, `connection to ${to.text}`);
  const source = typeof from === "function" ? undefined : sourceOf(from, instance, part, time);
  const taken = (): readonly Operand<V>[] => {
    if (typeof from === "function") {
      return elements(
        from(instance.scope as Scope<V>),
        { name: to.text, shape },
        arithmetic,
        origin,
      );
    }
    const cell = source!;
    reading(cell);
    if (cell.shape === undefined) return Array<number>(elementCount(shape)).fill(NaN);
    const values =
      from.indices.length === 0
        ? cell.elements
        : [cell.elements[elementPosition(from.indices, cell.shape)]!];
    return gain === undefined ? values : values.map((value) => arithmetic.multiply(gain, value));
  };
  const count = elementCount(shape);
  const defaults = variable.default?.slice(position, position + count);
  return {
    target,
    names: elementNames(target.name, variable.shape).slice(position, position + count),
    position,
    count,
    defaults: defaults ?? Array<number>(count).fill(0),
    taken,
    writes: [target],
    run: () => (write(target, taken(), position, arithmetic) ? [target] : []),
  };
}

/** The cell that a reference of a connection names; an output goes before a state of its name. */
function sourceOf<V extends object>(
  { subsystem, variable }: Reference,
  instance: Instance<V>,
  part: (key: NonNullable<Reference["subsystem"]>) => Instance<V>,
  time: Cell<V>,
): Cell<V> {
  if (!subsystem && variable === "t") return time;
  const owner = subsystem ? part(subsystem) : instance;
  const { component } = owner;
  const among = (variables: readonly { readonly name: string }[], cells: readonly Cell<V>[]) =>
    cells[variables.findIndex(({ name }) => name === variable)];
  const found = subsystem
    ? (among(component.outputs, owner.outputs) ?? among(component.states, owner.states))
    : (among(component.states, owner.states) ?? among(component.inputs, owner.inputs));
  if (!found) throw new RangeError(`${instance.path}: nothing is called ${variable}`);
  return found;
}
