import type { InputSpec, OutputSpec } from "../../../../runtime/kernel.js";
import type { Operand } from "../arithmetic/arithmetic.js";
import type { NumericArithmetic } from "../arithmetic/numeric.js";
import type { Component } from "../component/component.js";
import { createCell, forget, write, writeAll, type Cell } from "./cells.js";
import { startMemory, stepAsDeclared } from "./declared-order.js";
import { dependentDerivatives } from "./dependencies.js";
import { eventReader, type EventReader } from "./events.js";
import { innermostFirst, instantiate } from "./instances.js";
import { layoutOf } from "./layout.js";
import { cyclicConnections, leftUnknown, selfDependent, solveLoops, tornAt } from "./loops.js";
import { createPropagation } from "./propagation.js";
import { stepsOf, type NetworkEvaluator } from "./steps.js";

export interface InterpreterOptions {
  /**
   * "scheduled" (default): inputs have the values of this instant, in whatever order systems were declared.
   * "declared", for regression only, is what frameworks do that step systems one after the other, each
   * keeping its inputs and outputs in memory. To step a system: for each subsystem in order of
   * declaration, carry the connections that lead to it, then step it; then compute the own derivatives
   * and outputs. So a connection from a sibling's output that is declared later, and only such a
   * one, carries the value of the previous call; before the first, outputs are zero and connected inputs
   * have their defaults, else zero.
   */
  readonly order?: "scheduled" | "declared";
  /** What to do about algebraic loops, when scheduled: report them (default), or solve them. */
  readonly loops?: "error" | "solve";
  /**
   * What to do about loops that Newton's iterations do not solve: report them (default), or let them be NaN,
   * also where a fused kernel, which has ten iterations without damping, may find no solution, or another.
   */
  readonly unsolved?: "error" | "undefined";
  /** Needed where reaction networks are among the components. */
  readonly network?: NetworkEvaluator;
}

/** What happens at an instant; values are numbered as in the kernel's contract. */
export interface InterpretedEvents<V extends object> extends Omit<EventReader<V>, "evaluate"> {
  /** What events are worth and set; throws as Interpreter.evaluate. */
  evaluate(
    t: Operand<V>,
    states: readonly Operand<V>[],
    inputs: readonly Operand<V>[],
  ): ReturnType<EventReader<V>["evaluate"]>;
}

/** A tree of systems evaluated as it is, in the order and with the names of a compiled kernel. */
export interface Interpreter<V extends object> {
  readonly states: readonly string[];
  readonly stateUnits: readonly string[];
  readonly initial: readonly number[];
  /** Those that no connection leads to. */
  readonly inputs: readonly InputSpec[];
  readonly outputs: readonly OutputSpec[];
  readonly events: InterpretedEvents<V>;
  /**
   * @param states one per state
   * @param inputs one per free input
   * @returns one derivative per state and the outputs; overwritten by the next call
   * @throws Error for an algebraic loop, with the names of its inputs; InputError as component/values.ts,
   *   and whatever a behaviour throws
   */
  evaluate(
    t: Operand<V>,
    states: readonly Operand<V>[],
    inputs: readonly Operand<V>[],
  ): { readonly derivatives: readonly Operand<V>[]; readonly outputs: readonly Operand<V>[] };
  /** The rows of each column of the Jacobian, ascending: see dependencies.ts. */
  columns(): readonly (readonly number[])[];
}

/**
 * Runs a component as it is: each behaviour is called with a scope of values, instance by instance.
 * It builds no expressions, flattens none, and shares no code with the compiler's way below the
 * components, so that it can be the oracle of that.
 *
 * Scheduled, connected inputs start unknown (NaN), and whatever reads what has changed is computed
 * again until nothing changes. That is exact for every dependency without a cycle, element by element,
 * because an unknown number makes unknown what is computed from it. What stays unknown on a cycle is an
 * algebraic loop.
 */
export function interpret<V extends object>(
  root: Component<V>,
  arithmetic: NumericArithmetic<V>,
  options: InterpreterOptions = {},
): Interpreter<V> {
  const { order = "scheduled", loops = "error", unsolved = "error" } = options;
  const { network = noNetworks } = options;
  const time = createCell<V>("t", []);
  /** The step that is running: the one that reads. */
  const running: { step?: number } = {};
  const reading = (cell: Cell<V>): void => {
    const reader = running.step;
    if (reader !== undefined) cell.readers.add(reader);
  };
  const tree = instantiate(root, "", time, reading);
  const instances = innermostFirst(tree);
  const stepsByInstance = new Map(
    instances.map((instance) => {
      const steps = stepsOf(instance, time, arithmetic, reading, network);
      return [instance, steps] as const;
    }),
  );
  const all = [...stepsByInstance.values()];
  const connections = all.flatMap((each) => each.connections.flat());
  const steps = all.flatMap((each) => [...each.connections.flat(), ...each.own]);
  const driven = connections.reduce((total, { count }) => total + count, 0);
  const propagation = createPropagation(steps, 4 * driven + 8, running);

  const forgetAll = (): void => {
    for (const { target, position, count } of connections) {
      write(target, Array<number>(count).fill(NaN), position, arithmetic);
    }
    for (const { outputs, component, derivatives } of instances) {
      outputs.forEach(forget);
      for (const [i, cell] of derivatives.entries()) {
        forget(cell);
        if (component.states[i]!.discrete)
          write(
            cell,
            cell.elements.map(() => 0),
            0,
            arithmetic,
          );
      }
    }
  };

  const stateCells = instances.flatMap(({ states }) => states);
  const outputCells = instances.flatMap(({ outputs }) => outputs);
  const derivativeCells = instances.flatMap(({ derivatives }) => derivatives);
  const { free, stateUnits, initial } = layoutOf(instances, connections);
  const knownLoops = new Map<string, readonly string[]>();

  const schedule = (): void => {
    forgetAll();
    const restless = propagation.settle();
    const suspects = cyclicConnections(
      steps,
      connections,
      (step) => restless !== undefined || leftUnknown(step, arithmetic),
    );
    if (suspects.length > 0) {
      const torn = tornAt(suspects, propagation, forgetAll, arithmetic);
      const key = torn.names.join(" ");
      const dependent = knownLoops.get(key) ?? selfDependent(torn, arithmetic);
      knownLoops.set(key, dependent);
      const names = restless && dependent.length === 0 ? torn.names : dependent;
      if (names.length > 0 && loops === "error") {
        throw new Error(`algebraic loop through the inputs ${names.join(", ")}`);
      }
      forgetAll();
      if (names.length > 0) torn.carried(solveLoops(torn, arithmetic, unsolved));
      else propagation.settle();
    }
    propagation.check();
  };
  const place = (
    t: Operand<V>,
    states: readonly Operand<V>[],
    inputs: readonly Operand<V>[],
    compute: () => void,
  ): void => {
    write(time, [t], 0, arithmetic);
    writeAll(stateCells, states, arithmetic);
    free.forEach(({ cell, position }, i) => write(cell, [inputs[i]!], position, arithmetic));
    compute();
  };

  // Shapes of outputs and what events set are known only from what behaviours return.
  const defaults = free.map(({ spec }) => spec.default ?? NaN);
  place(0, initial, defaults, () => {
    forgetAll();
    propagation.settle();
  });
  if (outputCells.some(({ shape }) => shape === undefined)) propagation.check();
  const { states, outputs } = layoutOf(instances, connections);
  const events = eventReader(instances, arithmetic);
  if (order === "declared") startMemory(instances, connections, arithmetic);
  const compute = order === "scheduled" ? schedule : () => stepAsDeclared(tree, stepsByInstance);

  return {
    states,
    stateUnits,
    initial,
    inputs: free.map(({ spec }) => spec),
    outputs,
    evaluate: (t, at, inputs) => {
      place(t, at, inputs, compute);
      return {
        derivatives: derivativeCells.flatMap(({ elements }) => elements),
        outputs: outputCells.flatMap(({ elements }) => elements),
      };
    },
    events: {
      ...events,
      evaluate: (t, at, inputs) => {
        place(t, at, inputs, compute);
        return events.evaluate();
      },
    },
    columns: () => dependentDerivatives(steps, stateCells, derivativeCells),
  };
}

const noNetworks: NetworkEvaluator = ({ network }) => {
  throw new RangeError(`no way is given to evaluate the network ${network.name}`);
};
