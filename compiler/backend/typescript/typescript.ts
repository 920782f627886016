import type { FactorPattern, KernelMeta, SparsePattern } from "../../../runtime/kernel.js";
import { sectionsOf, type Schedule, type Section } from "../../graph/schedule.js";
import type { Model } from "../../model/model.js";
import { patternsPart, statesPart, tablesPart } from "./data-parts.js";
import { bodyText, formatModule, spaced } from "./format.js";
import { headerText } from "./header.js";
import { commentText } from "./literals.js";
import { Markers } from "./markers.js";
import { buffersPart, sectionsPart } from "./section-parts.js";
import { shellText, type ConstantShell, type FunctionShell, type ModulePart } from "./shell.js";
import type { Line } from "./statements.js";

export interface TypeScriptRequest {
  readonly model: Model;
  readonly schedule: Schedule;
  readonly pattern: SparsePattern;
  readonly factor: FactorPattern | undefined;
  readonly meta: KernelMeta;
  /** Write each reaction's equation beside its statement. */
  readonly comments: boolean;
}

/** A kernel module: declarations by ts-morph, bodies printed directly in prettier's style. */
export async function typescriptModule(request: TypeScriptRequest): Promise<string> {
  const { model, schedule, pattern, factor, meta, comments } = request;
  const chunkNames = sectionsOf(schedule).flatMap(({ chunks }) => chunks.map(({ name }) => name));
  const markers = new Markers(JSON.stringify([meta, model.inputs, chunkNames]));
  const insertBody = (lines: readonly Line[]): string =>
    lines.length === 0 ? "" : `// ${markers.add(bodyText(lines))}`;
  const insert = (text: string): string => markers.add(Promise.resolve(text));
  const part = (heading: string, sections: readonly Section[]): ModulePart =>
    sectionsPart(heading, schedule, sections, comments, insertBody);
  const { rates, rhs, jacobian, slopes, direct } = schedule;
  const longestOutput = Math.max(model.states.length, pattern.rowIdx.length);
  const optional = [
    ...(factor === undefined ? [] : ["factor"]),
    ...(direct === undefined ? [] : ["direct"]),
    ...(slopes === undefined ? [] : ["slopes"]),
    ...(model.reactions.length === 0 ? [] : ["reactions"]),
    ...(model.conserved.length === 0 ? [] : ["conserved"]),
  ];
  const parts: readonly ModulePart[] = [
    statesPart(model, meta, insert),
    buffersPart(schedule, longestOutput, insertBody),
    part("rates", [rates]),
    part("right-hand side", [rhs]),
    jacobian === undefined ? missingJacobian(insertBody) : part("Jacobian", [jacobian]),
    ...(slopes === undefined
      ? []
      : [withConstant(part("time derivatives", [slopes.rates, slopes.rhs]), slopesConstant)]),
    patternsPart(pattern, factor, insert),
    ...(direct === undefined
      ? []
      : [
          withConstant(
            part("direct solution", [direct.factorize, direct.solve]),
            directConstant(meta.counts.factorEntries),
          ),
        ]),
    tablesPart(model, insert),
  ];
  const shell = shellText({
    imports: [
      "Conserved",
      ...(direct === undefined ? [] : ["DirectSolver"]),
      ...(factor === undefined ? [] : ["FactorPattern"]),
      ...(slopes === undefined ? [] : ["InputSlopes"]),
      "InputSpec",
      "Kernel",
      "KernelMeta",
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
  return headerText(meta, unchecked) + (await markers.replaceIn(spaced(await formatModule(shell))));
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

function withConstant(part: ModulePart, constant: ConstantShell): ModulePart {
  return { ...part, constants: [...part.constants, constant] };
}

function missingJacobian(insertBody: (lines: readonly Line[]) => string): ModulePart {
  const jacobian: FunctionShell = {
    name: "jacobian",
    documentation: "Not compiled.",
    parameters: [],
    body: insertBody([{ code: 'throw new Error("compiled without a Jacobian");' }]),
  };
  return { heading: "Jacobian", constants: [], functions: [jacobian] };
}
