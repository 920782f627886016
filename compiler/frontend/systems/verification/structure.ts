import type { Kernel } from "../../../../runtime/kernel.js";
import type { Interpreter } from "../interpreter/interpreter.js";

/** What differs between a kernel and the modules before anything is computed; empty when nothing does. */
export function structureProblems(kernel: Kernel, plain: Interpreter<never>): string[] {
  const { set } = kernel.meta.options;
  const inputs = plain.inputs.filter(({ name }) => set[name] === undefined);
  const { colPtr, rowIdx, size } = kernel.pattern;
  const found = [
    ...difference("states", kernel.states, plain.states),
    ...difference(
      "units of states",
      kernel.stateUnits ?? kernel.states.map(() => "1"),
      plain.stateUnits,
    ),
    ...difference("initial", (kernel.initial ?? []).map(String), plain.initial.map(String)),
    ...difference("inputs", describedInputs(kernel.inputs), describedInputs(inputs)),
    ...difference(
      "outputs",
      describedOutputs(kernel.outputs),
      describedOutputs(observedOutputs(kernel, plain)),
    ),
    ...difference(
      "events",
      eventsOf(kernel.events, kernel.states),
      eventsOf(plain.events, plain.states),
    ),
  ];
  if (size !== kernel.states.length || colPtr[size] !== rowIdx.length) {
    found.push(`pattern: of ${size} columns and ${rowIdx.length} entries`);
  }
  return found;
}

function describedInputs(specs: Kernel["inputs"]): string[] {
  return specs.map(
    ({ name, unit, default: value }) => `${name} [${unit}] default ${value ?? "none"}`,
  );
}

function describedOutputs(specs: Kernel["outputs"]): string[] {
  return (specs ?? []).map(({ name, unit }) => `${name} [${unit}]`);
}

/** All outputs, or, where the kernel has as many, those of the outermost system, or none. */
export function observedOutputs(
  { outputs = [] }: Kernel,
  plain: Interpreter<never>,
): Interpreter<never>["outputs"] {
  const outermost = plain.outputs.filter(({ name }) => !name.includes("."));
  if (outputs.length === 0) return [];
  return outputs.length === outermost.length ? outermost : plain.outputs;
}

function difference(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const at = expected.findIndex((text, i) => text !== found[i]);
  if (at < 0 && found.length === expected.length) return [];
  const place = at < 0 ? expected.length : at;
  const counts = `${found.length} in the kernel, ${expected.length} in the modules`;
  return [
    `${what}: ${counts}; at ${place} ${found[place] ?? "none"}, expected ${expected[place] ?? "none"}`,
  ];
}

function eventsOf(
  events: Pick<NonNullable<Kernel["events"]>, "list"> | undefined,
  states: readonly string[],
): string[] {
  return (events?.list ?? []).map(({ name, kind, direction, terminal, resets }) => {
    const set = resets.map(({ state }) => states[state] ?? "?").toSorted();
    const how = kind === "crossing" ? ` ${direction}` : "";
    return `${name}: ${kind}${how}${terminal ? ", terminal" : ""}, sets ${set.join(" ") || "nothing"}`;
  });
}
