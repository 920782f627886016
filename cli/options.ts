/** One option of a command line, as data. */
export type Option =
  | (OptionText & { readonly kind: "flag" })
  | (OptionText & { readonly kind: "text"; readonly default?: string })
  | (OptionText & {
      readonly kind: "choice";
      readonly choices: readonly string[];
      readonly default: string;
    })
  /** A whole number, at least `minimum`. */
  | (OptionText & { readonly kind: "count"; readonly minimum: number; readonly default: number })
  /** May be given several times. */
  | (OptionText & { readonly kind: "list" })
  /** Takes all arguments up to the next option. */
  | (OptionText & { readonly kind: "paths" });

interface OptionText {
  readonly describe: string;
  readonly alias?: string;
  readonly required?: true;
}

export type OptionTable = Readonly<Record<string, Option>>;

type OptionValue<O extends Option> = O extends { kind: "flag" }
  ? boolean
  : O extends { kind: "count" }
    ? number
    : O extends { kind: "list" | "paths" }
      ? readonly string[]
      : O extends { choices: readonly (infer Choice)[] }
        ? Choice
        : O extends { default: string } | { required: true }
          ? string
          : string | undefined;

/** What the options of a table hold once the command line is read. */
export type OptionValues<Options extends OptionTable> = {
  readonly [Name in keyof Options]: OptionValue<Options[Name]>;
};

const json = { kind: "flag", describe: "print one JSON document on standard output" } as const;

const reading = {
  format: { kind: "text", default: "auto", describe: "source format; auto detects it" },
  strict: { kind: "flag", describe: "make findings about conservation errors" },
} as const satisfies OptionTable;

export const compileOptions = {
  output: { kind: "text", alias: "o", describe: "kernel file; standard output without it" },
  ...reading,
  target: {
    kind: "choice",
    choices: ["ts", "table", "wasm"],
    default: "ts",
    describe: "what the kernel is: TypeScript, tables and loops, or WebAssembly",
  },
  state: {
    kind: "choice",
    choices: ["abundance", "density"],
    default: "abundance",
    describe: "what the states of a network measure: n/nH or n [cm^-3]",
  },
  set: { kind: "list", describe: "fold inputs to constants: T=10,Av=10mag" },
  chunk: {
    kind: "text",
    default: "auto",
    describe: "target bytecode size of a function [bytes], or auto",
  },
  check: { kind: "flag", describe: "write nothing; exit with 3 if the output file differs" },
  "t-range": {
    kind: "choice",
    choices: ["closest", "clamp", "zero", "extrapolate"],
    default: "closest",
    describe: "rate coefficients outside their temperature ranges",
  },
  summation: {
    kind: "choice",
    choices: ["plain", "pairwise", "compensated"],
    default: "plain",
    describe: "how derivatives are accumulated",
  },
  jacobian: {
    kind: "choice",
    choices: ["sparse", "dense", "none"],
    default: "sparse",
    describe: "layout of the Jacobian",
  },
  "time-derivative": {
    kind: "flag",
    describe: "add derivatives by time along a path of the inputs",
  },
  lanes: { kind: "text", describe: "add functions for that many cells at once (wasm, even)" },
  "no-comments": { kind: "flag", describe: "leave out the equation beside each statement" },
  name: { kind: "text", describe: "name of the model, instead of the first file's" },
  loops: {
    kind: "choice",
    choices: ["error", "solve"],
    default: "error",
    describe: "algebraic loops of connected systems",
  },
  observe: {
    kind: "choice",
    choices: ["all", "top", "none"],
    default: "all",
    describe: "outputs that the kernel of connected systems can observe",
  },
  json,
  quiet: { kind: "flag", alias: "q", describe: "print no warnings and no summary" },
} as const satisfies OptionTable;

export const verifyOptions = {
  against: { kind: "paths", required: true, describe: "sources that the kernel was made from" },
  format: reading.format,
  samples: { kind: "count", minimum: 1, default: 200, describe: "random conditions and states" },
  seed: { kind: "count", minimum: 0, default: 1, describe: "seed of the random numbers" },
  json,
} as const satisfies OptionTable;

export const inspectOptions = {
  ...reading,
  loops: compileOptions.loops,
  json,
} as const satisfies OptionTable;

export const evalOptions = {
  inputs: { kind: "list", describe: "conditions: T=10,nH=2e4cm^-3,Av=10" },
  state: {
    kind: "text",
    describe: "table of species,abundance (or density); default: the model's own values",
  },
  format: reading.format,
  json,
} as const satisfies OptionTable;

export const solveOptions = {
  initial: {
    kind: "text",
    describe: "initial abundances or states, .yaml or .csv; default: the model's own",
  },
  inputs: { kind: "list", describe: "conditions: T=10,nH=2e4cm^-3,Av=10" },
  trajectory: { kind: "text", describe: "table of inputs over time: t,T,nH,..." },
  interpolation: {
    kind: "choice",
    choices: ["linear", "monotone", "steps"],
    default: "linear",
    describe: "between the rows of the trajectory",
  },
  "t-end": { kind: "text", describe: "end of the integration: 1e8yr; default: the last time" },
  times: {
    kind: "text",
    describe: "times of output: log:1yr:1e8yr:81, lin:0:1kyr:11, a list, or @file",
  },
  rtol: { kind: "text", default: "1e-6", describe: "relative tolerance" },
  atol: {
    kind: "text",
    describe: "absolute tolerance; default: the initial file's, or 1e-20, 1e-12 for systems",
  },
  solver: { kind: "text", default: "bdf", describe: "method of integration" },
  step: { kind: "text", describe: "first step, or that of a method of constant step" },
  "fixed-step": { kind: "flag", describe: "keep the length of --step, whatever the error" },
  project: { kind: "flag", describe: "keep elements and charge to rounding" },
  kernel: {
    kind: "choice",
    choices: ["auto", "interpreted", "table", "fused", "wasm"],
    default: "auto",
    describe: "how sources are evaluated",
  },
  loops: compileOptions.loops,
  schedule: {
    kind: "choice",
    choices: ["topological", "declared"],
    default: "topological",
    describe: "order of interpreted systems; declared: with stale inputs, for comparisons",
  },
  format: reading.format,
  output: { kind: "text", alias: "o", describe: "file for the solution: .csv, .json or .parquet" },
  plot: { kind: "text", describe: "file for a plot of the solution: .svg" },
  species: { kind: "list", describe: "species, states or outputs in the plot: CO,H2O" },
  scale: {
    kind: "choice",
    choices: ["linear", "log"],
    default: "linear",
    describe: "axis of values in the plot of connected systems",
  },
  json,
  quiet: { kind: "flag", alias: "q", describe: "print no progress and no summary" },
} as const satisfies OptionTable;

export const explainOptions = {
  species: { kind: "text", required: true, describe: "species that is formed and destroyed" },
  at: { kind: "text", required: true, describe: "time: 1e5yr; the nearest one stored is taken" },
  top: { kind: "count", minimum: 1, default: 10, describe: "reactions listed of each kind" },
  kernel: { kind: "text", describe: "kernel of the same sources, to be evaluated in their place" },
  plot: { kind: "text", describe: "file for a bar chart: .svg" },
  json,
} as const satisfies OptionTable;

/** For the fresh processes that bench starts: one operation of one candidate. */
export const coldOptions = {
  kernel: { kind: "text", required: true, describe: "the kernel as a JavaScript module" },
  candidate: { kind: "text", required: true, describe: "what is measured" },
  operation: { kind: "text", required: true, describe: "rates, rhs or jacobian" },
  format: reading.format,
} as const satisfies OptionTable;

export const benchOptions = {
  format: reading.format,
  loops: compileOptions.loops,
  json,
} as const satisfies OptionTable;
