import type {
  Arithmetic,
  MathFunction,
  Operand,
} from "../../../../../compiler/frontend/systems/arithmetic/arithmetic.js";
import { componentOf } from "../../../../../compiler/frontend/systems/component/component-of.js";
import { nowhere, type Places } from "../../../../../compiler/frontend/systems/component/places.js";
import type {
  DeclaredConnection,
  DeclaredPart,
  DeclaredSystem,
} from "../../../../../compiler/frontend/systems/declaration/declaration.js";
import type { EvaluableSystem } from "../../../../../compiler/frontend/systems/source.js";
import type { Network } from "../../../../../compiler/model/network.js";

/** What functions of a declaration compute with, whatever numbers are. */
export interface Formulas<V extends object> {
  readonly m: Arithmetic<V>;
  sum(...terms: readonly Operand<V>[]): Operand<V>;
  minus(a: Operand<V>, b: Operand<V>): Operand<V>;
  times(...factors: readonly Operand<V>[]): Operand<V>;
  call(name: MathFunction, ...operands: readonly Operand<V>[]): Operand<V>;
}

export type Declare = <V extends object>(formulas: Formulas<V>) => DeclaredPart;

/** A source whose functions are written for any arithmetic. */
export function sourceOf(
  declare: Declare,
  { places = nowhere, network }: { places?: Places; network?: Network } = {},
): EvaluableSystem {
  return {
    name: "model",
    sources: [],
    component: <V extends object>(m: Arithmetic<V>) => {
      const formulas: Formulas<V> = {
        m,
        sum: (...terms) => terms.reduce((a, b) => m.add(a, b)),
        minus: (a, b) => m.subtract(a, b),
        times: (...factors) => factors.reduce((a, b) => m.multiply(a, b)),
        call: (name, ...operands) => m.call(name, operands),
      };
      return componentOf<V>(declare(formulas), { arithmetic: m, places, network: () => network! });
    },
  };
}

/** The scope of a function: numbers by name. */
export type Numbers<V extends object> = Readonly<Record<string, Operand<V>>>;

export function system(rest: Omit<DeclaredSystem, "kind">): DeclaredSystem {
  return { kind: "system", ...rest };
}

export function connect(
  from: DeclaredConnection["from"],
  to: string,
  gain?: number,
): DeclaredConnection {
  return { kind: "connection", from, to, ...(gain !== undefined && { gain }) };
}

export function vanDerPol<V extends object>(
  { sum, minus, times }: Formulas<V>,
  initial = 1,
): DeclaredSystem {
  return system({
    name: "VanDerPol",
    states: { x: initial, y: 0 },
    inputs: { mu: 1 },
    outputs: {
      energy: ({ x, y }: Numbers<V>) => times(0.5, sum(times(x!, x!), times(y!, y!))),
    },
    derivatives: ({ x, y, mu }: Numbers<V>) => ({
      x: y,
      y: minus(times(mu!, minus(1, times(x!, x!)), y!), x!),
    }),
  });
}
