import type { Kernel, KernelEvent } from "../../../../runtime/kernel.js";
import { Check, type CheckResult } from "./check.js";
import { boundOf, type Interpreters } from "./oracle.js";
import { allowedRatio } from "./report.js";
import { kernelInputs, type Sample } from "./samples.js";

/**
 * Derivatives, outputs, and values and resets of events against those of the modules run as they are:
 * |kernel - modules| <= 64 E, with E the running bound of the rounding error of the modules' own
 * evaluation. Samples at which rounding may decide a condition otherwise are left out.
 */
export function verifyValues(
  kernel: Kernel,
  interpreters: Interpreters,
  samples: readonly Sample[],
): Record<"derivatives" | "outputs" | "events", CheckResult | undefined> {
  const derivatives = new Check(allowedRatio);
  const outputs = new Check(allowedRatio);
  const events = new Check(allowedRatio);
  const checks = [derivatives, outputs, events];
  const k = new Float64Array(kernel.rateCount);
  const dy = new Float64Array(kernel.states.length);
  const observedAt = new Map((kernel.outputs ?? []).map(({ name }, i) => [name, i] as const));
  const observed = new Float64Array(observedAt.size);
  const values = new Float64Array(kernel.events?.valueCount ?? 0);
  const resets = new Float64Array(kernel.events?.resetCount ?? 0);
  const { plain } = interpreters;
  for (const sample of samples) {
    checks.forEach((check) => check.begin(sample.description));
    const bounds = interpreters.rounded(sample);
    if (!bounds) {
      checks.forEach((check) => check.leaveOut());
      continue;
    }
    const { t, states, inputs } = sample;
    const y = Float64Array.from(states);
    const given = kernelInputs(kernel, plain.inputs, inputs);
    kernel.rates(given, k, t);
    kernel.rhs(t, y, k, dy.fill(NaN));
    kernel.observe?.(t, y, given, observed.fill(NaN));
    kernel.events?.values(t, y, k, values.fill(NaN));
    kernel.events?.resets(t, y, k, resets.fill(NaN));
    const expected = plain.evaluate(t, states, inputs);
    expected.derivatives.forEach((value, i) => {
      const where = `d(${plain.states[i]!})/dt`;
      derivatives.compare(where, dy[i]!, value, boundOf(bounds.derivatives[i]!));
    });
    expected.outputs.forEach((value, i) => {
      const at = observedAt.get(plain.outputs[i]!.name);
      if (at === undefined) return;
      const where = `output ${plain.outputs[i]!.name}`;
      outputs.compare(where, observed[at]!, value, boundOf(bounds.outputs[i]!));
    });
    const happening = plain.events.evaluate(t, states, inputs);
    for (const [n, event] of plain.events.list.entries()) {
      const own = kernel.events!.list[n]!;
      for (const [where, found, wanted, bound] of [
        ...eventValues(event, own, values, happening.values, bounds.values.map(boundOf)),
        ...eventResets(event, own, resets, happening.resets, bounds.resets.map(boundOf)),
      ]) {
        events.compare(`event ${event.name}${where}`, found, wanted, bound);
      }
    }
  }
  return {
    derivatives: plain.states.length > 0 ? derivatives.result() : undefined,
    outputs: observedAt.size > 0 ? outputs.result() : undefined,
    events: plain.events.valueCount > 0 ? events.result() : undefined,
  };

  function eventResets(
    event: KernelEvent,
    own: KernelEvent,
    found: Float64Array,
    wanted: readonly number[],
    bounds: readonly number[],
  ): Comparison[] {
    return event.resets.map(({ state, value }) => {
      const at = own.resets.find((reset) => reset.state === state)!.value;
      return [` sets ${plain.states[state]!}`, found[at]!, wanted[value]!, bounds[value]!];
    });
  }
}

type Comparison = readonly [where: string, found: number, expected: number, bound: number];

/** The value of a crossing; first time and period of times. */
function eventValues(
  event: KernelEvent,
  own: KernelEvent,
  found: Float64Array,
  wanted: readonly number[],
  bounds: readonly number[],
): Comparison[] {
  const names = event.kind === "crossing" ? [""] : [" first time", " period"];
  return names.map((name, i) => {
    const [value, expected] = [found[own.value + i]!, wanted[event.value + i]!];
    // There is no next time where the period is infinite, and no rounding of that.
    if (expected === Infinity) return [name, value === Infinity ? 0 : NaN, 0, 0];
    return [name, value, expected, bounds[event.value + i]!];
  });
}
