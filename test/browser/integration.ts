import { solveSync, type Kernel } from "../../runtime/index.js";

/** What one engine computed: bits that another has to repeat. */
export interface Answer {
  readonly outcome: string;
  readonly steps: number;
  readonly rhs: number;
  readonly factorizations: number;
  readonly newtonIterations: number;
  /** The output times [s], then every state at each of them. */
  readonly times: readonly number[];
  readonly states: readonly (readonly number[])[];
  /** Rate coefficients at each of the temperatures: exponentials, logarithms and powers. */
  readonly rates: readonly (readonly number[])[];
}

const year = 3.15576e7;
const temperatures = [10, 37.5, 300, 4321];

/** Hydrogen and helium as molecules and atoms, some carbon and oxygen, traces of all other species. */
const abundances: Readonly<Record<string, number>> = {
  H2: 0.5,
  He: 0.09,
  "C+": 7.3e-5,
  "e-": 7.3e-5,
  O: 1.76e-4,
};

/** A dark cloud's conditions at this temperature [K]. */
function inputsAt(kernel: Kernel, T: number): Float64Array {
  const conditions: Readonly<Record<string, number>> = { T, nH: 2e4, Av: 10, zeta: 1.3e-17, G0: 1 };
  return Float64Array.from(kernel.inputs, (spec) => conditions[spec.name] ?? spec.default!);
}

/** Integrates the kernel over 1e5 years with BDF. Runs in Node, on pages and in workers alike. */
export function integrate(kernel: Kernel): Answer {
  const { outcome, statistics, times, states } = solveSync(
    {
      kernel,
      inputs: inputsAt(kernel, 10),
      initial: Float64Array.from(kernel.states, (name) => abundances[name] ?? 1e-14),
      span: [0, 1e5 * year],
      tolerances: { relative: 1e-5, absolute: 1e-18 },
    },
    { method: "bdf", times: Float64Array.from([1, 100, 1e4, 1e5], (t) => t * year) },
  );
  const { steps, rhs, factorizations, newtonIterations } = statistics;
  const rates = temperatures.map((T) => {
    const k = new Float64Array(kernel.rateCount);
    kernel.rates(inputsAt(kernel, T), k);
    return Array.from(k);
  });
  return {
    outcome: outcome.kind,
    steps,
    rhs,
    factorizations,
    newtonIterations,
    times: Array.from(times),
    states: states.map((state) => Array.from(state)),
    rates,
  };
}
