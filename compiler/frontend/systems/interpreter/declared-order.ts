import type { NumericArithmetic } from "../arithmetic/numeric.js";
import { write } from "./cells.js";
import type { Instance } from "./instances.js";
import type { ConnectionStep, InstanceSteps } from "./steps.js";

/** Outputs are zero, and connected inputs have their defaults, else zero. */
export function startMemory<V extends object>(
  instances: readonly Instance<V>[],
  connections: readonly ConnectionStep<V>[],
  arithmetic: NumericArithmetic<V>,
): void {
  for (const { outputs } of instances) {
    for (const cell of outputs) {
      const zeros = cell.elements.map(() => 0);
      write(cell, zeros, 0, arithmetic);
    }
  }
  for (const { target, defaults, position } of connections) {
    write(target, defaults, position, arithmetic);
  }
}

/** Steps a system: each subsystem after the connections that lead to it, then the system itself. */
export function stepAsDeclared<V extends object>(
  instance: Instance<V>,
  stepsOf: ReadonlyMap<Instance<V>, InstanceSteps<V>>,
): void {
  const { connections, own } = stepsOf.get(instance)!;
  for (const [i, subsystem] of instance.subsystems.entries()) {
    connections[i]!.forEach((connection) => connection.run());
    stepAsDeclared(subsystem, stepsOf);
  }
  own.forEach((step) => step.run());
}
