import type { Method } from "./method.js";
import { methods } from "./methods.js";
import type { Problem, SolveOptions } from "./problem.js";

/**
 * The method of a name; the first of the registry without one.
 *
 * @throws RangeError when there is none.
 */
export function findMethod(name: string | undefined): Method {
  const method = name === undefined ? methods[0] : methods.find((each) => each.name === name);
  if (method === undefined) {
    const known = methods.map((each) => each.name).join(", ");
    throw new RangeError(`there is no method "${name}"; expected one of ${known}`);
  }
  return method;
}

/** @throws RangeError unless lengths agree, numbers are finite, and times ascend within the span. */
export function validate({ kernel, inputs, initial, span }: Problem, options: SolveOptions): void {
  const [start, end] = span;
  if (!(Number.isFinite(start) && Number.isFinite(end) && start < end)) {
    throw new RangeError(`expected a span that ends after it starts, found ${start} to ${end}`);
  }
  checkVector(initial, kernel.states, "initial value");
  if (inputs instanceof Float64Array) {
    checkVector(
      inputs,
      kernel.inputs.map(({ name }) => name),
      "input",
    );
  }
  const { times, maximumStep, maximumSteps } = options;
  for (const [index, time] of (times ?? []).entries()) {
    if (!(time >= start && time <= end)) {
      throw new RangeError(`the time of output ${time} lies outside the span ${start} to ${end}`);
    }
    if (index > 0 && time < times![index - 1]!) {
      throw new RangeError(`times of output must ascend; ${time} does not`);
    }
  }
  checkPositive(maximumStep, "maximumStep");
  checkPositive(maximumSteps, "maximumSteps");
}

function checkVector(values: Float64Array, names: readonly string[], what: string): void {
  if (values.length !== names.length) {
    throw new RangeError(`expected ${names.length} ${what}s, found ${values.length}`);
  }
  const index = values.findIndex((value) => !Number.isFinite(value));
  if (index >= 0) {
    throw new RangeError(`the ${what} of ${names[index]!} is not finite: ${values[index]!}`);
  }
}

function checkPositive(value: number | undefined, name: string): void {
  if (value !== undefined && !(value > 0)) {
    throw new RangeError(`expected ${name} to be positive, found ${value}`);
  }
}
