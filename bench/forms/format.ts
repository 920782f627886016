import { threeDigits } from "../../runtime/benchmark/index.js";
import {
  chooseForm,
  formCosts,
  singleSolution,
  timeOf,
  type CallCounts,
  type FormCost,
  type KernelForm,
  type ModelSize,
} from "../../runtime/forms/choose-form.js";
import { markdownTable } from "../results.js";
import type { FormFigures } from "./task.js";

export const forms = ["interpreted", "table", "fused", "wasm"] as const satisfies KernelForm[];

const functions = ["rhs", "jacobian"] as const;

/** A network in all forms. */
export interface Measured {
  readonly name: string;
  readonly size: ModelSize;
  readonly figures: Readonly<Record<KernelForm, FormFigures>>;
}

/** The tables of bench/results/forms.md. */
export function formatForms(networks: readonly Measured[]): string {
  return [
    "Costs of all forms, measured and (estimated).",
    "From the network to the kernel [ms].",
    table(networks, (cost) => cost.preparation, 1e3),
    ...functions.flatMap((name) => [
      `One call of ${name}, warm [µs].`,
      table(networks, (cost) => cost.call[name], 1e6),
      `The first 1000 calls of ${name} beyond the same number of warm ones [ms].`,
      table(networks, (cost) => cost.warmUp[name], 1e3),
    ]),
    "The form that the estimates choose for so many solutions, and its time in units of that of the best, " +
      "both from the measured costs.",
    choiceTable(networks),
  ].join("\n\n");
}

function table(
  networks: readonly Measured[],
  read: (cost: FormCost) => number,
  scale: number,
): string {
  const rows = networks.map(({ name, size, figures }) => [
    name,
    ...forms.map((form) => {
      const [measured, estimated] = [measuredCost(figures[form]), formCosts(size)[form]];
      return `${threeDigits(read(measured) * scale)} (${threeDigits(read(estimated) * scale)})`;
    }),
  ]);
  return markdownTable(["network", ...forms], rows);
}

const solutions = [1, 10, 100, 1000, 10_000];

function choiceTable(networks: readonly Measured[]): string {
  const rows = networks.map(({ name, size, figures }) => [
    name,
    ...solutions.map((count) => {
      const calls = callsOf(count);
      const chosen = chooseForm(size, calls, forms);
      const time = (form: KernelForm): number => timeOf(measuredCost(figures[form]), calls);
      const best = Math.min(...forms.map(time));
      return `${chosen} ${(time(chosen) / best).toFixed(2)}`;
    }),
  ]);
  return markdownTable(["network", ...solutions.map(String)], rows);
}

function callsOf(count: number): CallCounts {
  return { rhs: count * singleSolution.rhs, jacobian: count * singleSolution.jacobian };
}

function measuredCost({ preparation, rhs, jacobian }: FormFigures): FormCost {
  return {
    preparation,
    warmUp: { rhs: rhs.warmUp, jacobian: jacobian.warmUp },
    call: { rhs: rhs.call, jacobian: jacobian.call },
  };
}
