import type { Section } from "../../graph/schedule.js";
import { patternsPart, statesPart, tablesPart } from "./data-parts.js";
import { eventConstants, observerImports, observerMembers, withObserve } from "./observer-parts.js";
import { headerText } from "./header.js";
import { commentText } from "./literals.js";
import { modulePrinter } from "./printer.js";
import type { TypeScriptRequest } from "./request.js";
import type { ConstantShell, FunctionShell, ModulePart, ModulePrinter } from "./shell.js";

/** How a kernel module computes what the contract's functions give. */
export interface KernelFunctions {
  /** Names of the functions that the contract's call. */
  readonly names: readonly string[];
  /** Buffers of the module. */
  buffers(printer: ModulePrinter): ModulePart;
  /** The contract's functions of some sections and what they call. */
  functions(
    heading: string,
    sections: readonly Section[],
    printer: ModulePrinter,
  ): readonly [ModulePart, ...ModulePart[]];
}

/** A kernel module in TypeScript: the functions of the contract and everything else it has. */
export async function kernelModule(
  { model, schedule, pattern, factor, meta, formatted }: TypeScriptRequest,
  { names, buffers, functions: functionsOf }: KernelFunctions,
): Promise<string> {
  const printer = await modulePrinter(formatted, JSON.stringify([meta, model.inputs, names]));
  const { insert, insertBody } = printer;
  const partsOf = (
    heading: string,
    sections: readonly Section[],
    constants: readonly ConstantShell[] = [],
  ): readonly [ModulePart, ...ModulePart[]] => {
    const [first, ...others] = functionsOf(heading, sections, printer);
    return [{ ...first, constants: [...first.constants, ...constants] }, ...others];
  };
  const { rates, rhs, jacobian, slopes, direct, outputs, events } = schedule;
  const optional = [
    ...(factor === undefined ? [] : ["factor"]),
    ...(direct === undefined ? [] : ["direct"]),
    ...(slopes === undefined ? [] : ["slopes"]),
    ...(model.reactions.length === 0 ? [] : ["reactions"]),
    ...(model.conserved.length === 0 ? [] : ["conserved"]),
    ...observerMembers(model, schedule),
  ];
  const parts: readonly ModulePart[] = [
    statesPart(model, meta, insert),
    buffers(printer),
    ...partsOf("rates", [rates]),
    ...partsOf("right-hand side", [rhs]),
    ...(jacobian === undefined ? [missingJacobian(insertBody)] : partsOf("Jacobian", [jacobian])),
    ...(slopes === undefined
      ? []
      : partsOf("time derivatives", [slopes.rates, slopes.rhs], [slopesConstant])),
    patternsPart(pattern, factor, insert),
    ...(direct === undefined
      ? []
      : partsOf(
          "direct solution",
          [direct.factorize, direct.solve],
          [directConstant(meta.counts.factorEntries)],
        )),
    ...(outputs === undefined
      ? []
      : withObserve(partsOf("outputs", [outputs]), schedule, insertBody)),
    ...(events === undefined
      ? []
      : partsOf("events", [events.values, events.resets], eventConstants(schedule, insert))),
    tablesPart(model, insert),
  ];
  const text = await printer.print({
    imports: [
      "Conserved",
      ...(direct === undefined ? [] : ["DirectSolver"]),
      ...(factor === undefined ? [] : ["FactorPattern"]),
      ...(slopes === undefined ? [] : ["InputSlopes"]),
      "InputSpec",
      "Kernel",
      "KernelMeta",
      ...observerImports(schedule),
      "ReactionInfo",
      "SparsePattern",
    ],
    parts: parts.filter(({ constants, functions }) => constants.length + functions.length > 0),
    exported: {
      interfaceName: "CompiledKernel",
      contract: "Kernel",
      documentation: "The kernel contract with this model's own names.",
      properties: [
        { name: "states", type: "typeof states", documentation: "Names of the states." },
      ],
      constant: {
        name: "kernel",
        type: "CompiledKernel",
        documentation: commentText(`The compiled model ${meta.name}.`),
        initializer: `{ meta, states, inputs, rateCount: ${schedule.stagedCount},
          rates, rhs, jacobian, pattern, ${optional.join(", ")} }`,
      },
    },
  });
  return headerText(meta, unchecked) + text;
}

const unchecked = [
  "@ts-nocheck: checking a large kernel takes long, and strict index checks do not apply to",
  "generated loads; those who import it see its types all the same.",
];

/** The objects of the contract that hold several functions. */
const slopesConstant: ConstantShell = {
  name: "slopes",
  type: "InputSlopes",
  documentation: "Derivatives by time along a path of the inputs.",
  initializer: "{ rates: rateSlopes, rhs: rhsSlopes }",
};

function directConstant(entries: number): ConstantShell {
  return {
    name: "direct",
    type: "DirectSolver",
    documentation: "Solution of (I - gamma J) x = b as straight-line code.",
    initializer: `{ entries: ${entries}, factorize, solve }`,
  };
}

function missingJacobian(insertBody: ModulePrinter["insertBody"]): ModulePart {
  const jacobian: FunctionShell = {
    name: "jacobian",
    documentation: "Not compiled.",
    parameters: [],
    body: insertBody([{ code: 'throw new Error("compiled without a Jacobian");' }]),
  };
  return { heading: "Jacobian", constants: [], functions: [jacobian] };
}
