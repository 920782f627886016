import type { NodeId } from "./node.js";

/** Operations written as calls; "select" takes condition, value if true, value if false. */
export type CallName =
  | "exp"
  | "log"
  | "log10"
  | "sqrt"
  | "abs"
  | "tanh"
  | "sin"
  | "cos"
  | "atan"
  | "floor"
  | "pow"
  | "min"
  | "max"
  | "less"
  | "lessOrEqual"
  | "select";

/** What a derivative rule needs to build expressions; builders.ts provides it for a graph. */
export interface Algebra {
  constant(value: number): NodeId;
  sum(terms: readonly { coefficient: number; node: NodeId }[], offset?: number): NodeId;
  product(factors: readonly NodeId[], coefficient?: number): NodeId;
  power(base: NodeId, exponent: number): NodeId;
  call(name: CallName, operands: readonly NodeId[]): NodeId;
}

/** How a call is spelled in WebAssembly, for one double and for vectors of them alike. */
export type WasmSpelling =
  /** An instruction of f64 and f64x2. */
  | { readonly instruction: "sqrt" | "abs" | "floor" | "min" | "max" }
  /** A comparison instruction of f64 and f64x2; as a number it is 1 or 0. */
  | { readonly comparison: "lt" | "le" }
  /** A function that the module brings along. */
  | { readonly function: "exp" | "log" | "log10" | "pow" | "tanh" | "sin" | "cos" | "atan" }
  | "select";

/** One row of the operation table: everything the compiler knows about a call. */
export interface Operation {
  /** Number of operands. */
  readonly arity: number;
  evaluate(...values: number[]): number;
  /** Partial derivative by each operand; `self` is the call's own node. */
  partials(build: Algebra, self: NodeId, operands: readonly NodeId[]): readonly NodeId[];
  /** Time relative to one multiplication, for cost models (V8, measured to about a factor 2). */
  readonly cost: number;
  /** TypeScript text of the call, given the operands' texts (each fit to be an argument). */
  typescript(...operands: string[]): string;
  /** Binding strength of that text: a call binds tightest, a comparison loosely. */
  readonly binding: "call" | "comparison" | "conditional";
  readonly wasm: WasmSpelling;
}

const mathCall =
  (name: string) =>
  (...operands: string[]): string =>
    `Math.${name}(${operands.join(", ")})`;

function unary(
  name: string,
  wasm: WasmSpelling,
  evaluate: (x: number) => number,
  cost: number,
  partial: (build: Algebra, self: NodeId, x: NodeId) => NodeId,
): Operation {
  return {
    arity: 1,
    evaluate,
    partials: (build, self, operands) => [partial(build, self, operands[0]!)],
    cost,
    typescript: mathCall(name),
    binding: "call",
    wasm,
  };
}

/** min and max: the derivative of the operand that is taken; the first one on a tie. */
function extremum(name: "min" | "max", evaluate: (a: number, b: number) => number): Operation {
  return {
    arity: 2,
    evaluate,
    partials: (build, _self, [a, b]) => {
      const ordered = name === "min" ? [a!, b!] : [b!, a!];
      const takesFirst = build.call("lessOrEqual", ordered);
      const one = build.constant(1);
      const zero = build.constant(0);
      return [
        build.call("select", [takesFirst, one, zero]),
        build.call("select", [takesFirst, zero, one]),
      ];
    },
    cost: 2,
    typescript: mathCall(name),
    binding: "call",
    wasm: { instruction: name },
  };
}

/** Comparisons are piecewise constant: their derivative is zero wherever it exists. */
function comparison(
  sign: string,
  wasm: "lt" | "le",
  holds: (a: number, b: number) => boolean,
): Operation {
  return {
    arity: 2,
    evaluate: (a, b) => (holds(a, b) ? 1 : 0),
    partials: (build) => [build.constant(0), build.constant(0)],
    cost: 1,
    typescript: (a, b) => `${a} ${sign} ${b}`,
    binding: "comparison",
    wasm: { comparison: wasm },
  };
}

/**
 * The operation table. Adding an operation is adding its name above and a row here. Sums, products and constant powers are
 * not calls: their rules are arithmetic and stand in evaluate.ts, differentiate.ts and print.ts.
 */
const operations: Readonly<Record<CallName, Operation>> = {
  exp: unary("exp", { function: "exp" }, Math.exp, 20, (_build, self) => self),
  log: unary("log", { function: "log" }, Math.log, 15, (build, _self, x) => build.power(x, -1)),
  log10: unary("log10", { function: "log10" }, Math.log10, 15, (build, _self, x) =>
    build.product([build.power(x, -1)], Math.LOG10E),
  ),
  sqrt: unary("sqrt", { instruction: "sqrt" }, Math.sqrt, 4, (build, self) =>
    build.product([build.power(self, -1)], 0.5),
  ),
  abs: unary("abs", { instruction: "abs" }, Math.abs, 1, (build, _self, x) =>
    build.call("select", [
      build.call("less", [x, build.constant(0)]),
      build.constant(-1),
      build.constant(1),
    ]),
  ),
  tanh: unary("tanh", { function: "tanh" }, Math.tanh, 30, (build, self) =>
    build.sum([{ coefficient: -1, node: build.power(self, 2) }], 1),
  ),
  sin: unary("sin", { function: "sin" }, Math.sin, 20, (build, _self, x) => build.call("cos", [x])),
  cos: unary("cos", { function: "cos" }, Math.cos, 20, (build, _self, x) =>
    build.product([build.call("sin", [x])], -1),
  ),
  atan: unary("atan", { function: "atan" }, Math.atan, 20, (build, _self, x) =>
    build.power(build.sum([{ coefficient: 1, node: build.power(x, 2) }], 1), -1),
  ),
  // Piecewise constant, as comparisons are.
  floor: unary("floor", { instruction: "floor" }, Math.floor, 1, (build) => build.constant(0)),
  pow: {
    arity: 2,
    evaluate: (base, exponent) => base ** exponent,
    partials: (build, self, [base, exponent]) => [
      // Not self / base, which is 0 / 0 where the base is zero.
      build.product([
        exponent!,
        build.call("pow", [base!, build.sum([{ coefficient: 1, node: exponent! }], -1)]),
      ]),
      build.product([self, build.call("log", [base!])]),
    ],
    cost: 50,
    typescript: mathCall("pow"),
    binding: "call",
    wasm: { function: "pow" },
  },
  min: extremum("min", Math.min),
  max: extremum("max", Math.max),
  less: comparison("<", "lt", (a, b) => a < b),
  lessOrEqual: comparison("<=", "le", (a, b) => a <= b),
  select: {
    arity: 3,
    evaluate: (condition, a, b) => (condition !== 0 ? a : b),
    partials: (build, _self, [condition]) => [
      build.constant(0),
      build.call("select", [condition!, build.constant(1), build.constant(0)]),
      build.call("select", [condition!, build.constant(0), build.constant(1)]),
    ],
    cost: 1,
    typescript: (condition, a, b) => `${condition} ? ${a} : ${b}`,
    binding: "conditional",
    wasm: "select",
  },
};

export function operation(name: CallName): Operation {
  return operations[name];
}
