import type { KernelEvent } from "../../../../runtime/kernel.js";
import type { Operand } from "../arithmetic/arithmetic.js";
import type { NumericArithmetic } from "../arithmetic/numeric.js";
import type { SystemEvent } from "../component/component.js";
import { dotted, elementCount } from "../component/naming.js";
import { elements, record } from "../component/values.js";
import type { Instance } from "./instances.js";
import { originOf } from "./steps.js";

/** Events of all instances: what they are, and what they are worth with the cells as they stand. */
export interface EventReader<V extends object> {
  readonly list: readonly KernelEvent[];
  readonly valueCount: number;
  readonly resetCount: number;
  evaluate(): { readonly values: readonly Operand<V>[]; readonly resets: readonly Operand<V>[] };
}

/** Evaluates each reset once, to find which states it sets. */
export function eventReader<V extends object>(
  instances: readonly Instance<V>[],
  arithmetic: NumericArithmetic<V>,
): EventReader<V> {
  const list: KernelEvent[] = [];
  const values: (() => readonly Operand<V>[])[] = [];
  const resets: (() => readonly Operand<V>[])[] = [];
  let firstState = 0;
  let valueCount = 0;
  let resetCount = 0;
  for (const instance of instances) {
    for (const event of instance.component.events) {
      const valuesOf = () => valuesOfEvent(event, instance, arithmetic);
      const resetsOf = () => resetsOfEvent(event, instance, arithmetic);
      const set = [...resetsOf().keys()].map((state) => firstState + state);
      const { trigger } = event;
      list.push({
        name: dotted(instance.path, event.name),
        kind: trigger.kind,
        direction: trigger.kind === "crossing" ? trigger.direction : "both",
        terminal: event.terminal,
        value: valueCount,
        resets: set.map((state, i) => ({ state, value: resetCount + i })),
      });
      values.push(valuesOf);
      resets.push(() => [...resetsOf().values()]);
      valueCount += trigger.kind === "crossing" ? 1 : 2;
      resetCount += set.length;
    }
    firstState += instance.states.reduce((total, { elements: own }) => total + own.length, 0);
  }
  return {
    list,
    valueCount,
    resetCount,
    evaluate: () => ({
      values: values.flatMap((valuesOf) => valuesOf()),
      resets: resets.flatMap((resetsOf) => resetsOf()),
    }),
  };
}

/** One value of a crossing; first time and period of times, Infinity when there is only one. */
function valuesOfEvent<V extends object>(
  { name, trigger }: SystemEvent<V>,
  instance: Instance<V>,
  arithmetic: NumericArithmetic<V>,
): readonly Operand<V>[] {
  const origin = originOf(instance, `event ${name}`);
  const one = (value: unknown): readonly Operand<V>[] =>
    elements(value, { name: "value", shape: [] }, arithmetic, origin);
  if (trigger.kind === "crossing") return one(trigger.value(instance.scope));
  const period = trigger.period ? one(trigger.period(instance.scope)) : [Infinity];
  return [...one(trigger.first(instance.scope)), ...period];
}

/** New values by the position of the element among the own states. */
function resetsOfEvent<V extends object>(
  { name, reset }: SystemEvent<V>,
  instance: Instance<V>,
  arithmetic: NumericArithmetic<V>,
): ReadonlyMap<number, Operand<V>> {
  const after = new Map<number, Operand<V>>();
  if (!reset) return after;
  const { states } = instance.component;
  const origin = originOf(instance, `reset of event ${name}`);
  const set = record(reset(instance.scope), states, arithmetic, origin, true);
  let first = 0;
  for (const state of states) {
    set.get(state.name)?.forEach((value, i) => after.set(first + i, value));
    first += elementCount(state.shape);
  }
  return after;
}
