import type { Kernel } from "../../../../runtime/kernel.js";

/** Points at which all values are taken. */
const points = 3;

/** A number between -2 and 2 that depends on the name and the point alone. */
function numberOf(name: string, point: number): number {
  let value = 7 * point + 3;
  for (const character of name) value = (value * 31 + character.codePointAt(0)!) % 1009;
  return (value / 1009 - 0.5) * 4;
}

/**
 * Everything that a kernel computes at some points, by names that do not depend on the order of states,
 * inputs, outputs and events.
 */
export function namedValues(
  kernel: Kernel,
  renamed: (name: string) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let point = 0; point < points; point++) addValues(kernel, renamed, point, found);
  return found;
}

function addValues(
  kernel: Kernel,
  renamed: (name: string) => string,
  point: number,
  found: Map<string, number>,
): void {
  const { states, outputs = [], events, pattern } = kernel;
  const names = states.map(renamed);
  const set = (name: string, value: number): void => void found.set(`${point} ${name}`, value);
  const t = 0.3 + point;
  const y = Float64Array.from(names, (name) => numberOf(name, point));
  const inputs = Float64Array.from(kernel.inputs, ({ name }) => numberOf(renamed(name), point));
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(states.length);
  const entries = new Float64Array(pattern.rowIdx.length);
  const observed = new Float64Array(outputs.length);
  kernel.rates(inputs, k, t);
  kernel.rhs(t, y, k, dy);
  kernel.jacobian(t, y, k, entries);
  kernel.observe?.(t, y, inputs, observed);
  names.forEach((name, i) => set(`d(${name})/dt`, dy[i]!));
  for (let column = 0; column < pattern.size; column++) {
    for (let at = pattern.colPtr[column]!; at < pattern.colPtr[column + 1]!; at++) {
      set(`d(${names[pattern.rowIdx[at]!]!})/dt by ${names[column]!}`, entries[at]!);
    }
  }
  outputs.forEach(({ name }, i) => set(`output ${renamed(name)}`, observed[i]!));
  if (!events) return;
  const values = new Float64Array(events.valueCount);
  const resets = new Float64Array(events.resetCount);
  events.values(t, y, k, values);
  events.resets(t, y, k, resets);
  for (const event of events.list) {
    const name = renamed(event.name);
    set(`event ${name}`, values[event.value]!);
    if (event.kind === "times") set(`period of event ${name}`, values[event.value + 1]!);
    for (const { state, value } of event.resets) {
      set(`event ${name} sets ${names[state]!}`, resets[value]!);
    }
  }
}
