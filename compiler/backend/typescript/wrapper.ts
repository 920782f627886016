import { sectionsOf } from "../../graph/schedule.js";
import { patternsPart, statesPart, tablesPart } from "./data-parts.js";
import { headerText } from "./header.js";
import { instancePart } from "./instance-part.js";
import { lanesMember } from "./lane-functions.js";
import { commentText } from "./literals.js";
import { modulePart } from "./module-part.js";
import { eventConstants, observerImports, observerMembers, observeText } from "./observer-parts.js";
import { modulePrinter } from "./printer.js";
import type { TypeScriptRequest } from "./request.js";

/** A compiled WebAssembly module that exports the functions of the contract, by byte addresses. */
export interface WrappedModule {
  readonly bytes: Uint8Array;
  /** Length of the module's own part of the memory [bytes], a multiple of 16. */
  readonly size: number;
}

/**
 * A kernel module about a WebAssembly module: everything of the contract but the functions is as in a
 * TypeScript kernel, and arrays are passed on by address.
 *
 * @param fileName of the WebAssembly module, which is to lie beside the text; undefined: the text
 *   holds the bytes itself, in base64
 */
export async function wrapperModule(
  { model, schedule, pattern, factor, meta, formatted }: TypeScriptRequest,
  { bytes, size }: WrappedModule,
  fileName: string | undefined,
): Promise<string> {
  const printer = await modulePrinter(formatted, JSON.stringify([meta, model.inputs, fileName]));
  const { insert } = printer;
  const sections = sectionsOf(schedule).map(({ name }) => name);
  const { stagedCount, slopes, direct } = schedule;
  const { lanes } = meta.options;
  const text = await printer.print({
    imports: [
      "Conserved",
      ...(factor === undefined ? [] : ["FactorPattern"]),
      "InputSpec",
      "KernelMeta",
      ...observerImports(schedule),
      "ReactionInfo",
      "SparsePattern",
      "WasmKernel",
    ],
    parts: [
      statesPart(model, meta, insert),
      patternsPart(pattern, factor, insert),
      ...(schedule.events === undefined
        ? []
        : [{ heading: "events", constants: eventConstants(schedule, insert), functions: [] }]),
      tablesPart(model, insert),
      modulePart(bytes, fileName, insert),
      instancePart({
        sections,
        ownBytes: size,
        lengths: {
          inputs: model.inputs.length,
          rates: stagedCount,
          states: model.states.length,
          jacobian: pattern.rowIdx.length,
          factor: meta.counts.factorEntries,
          times: 1,
          outputs: model.outputs?.length ?? 0,
          triggers: schedule.events?.valueCount ?? 0,
          resets: schedule.events?.resetCount ?? 0,
        },
        lanes,
        functions: observeText(schedule),
        members: [
          "meta, states, inputs, pattern",
          `rateCount: ${stagedCount}`,
          "rates, rhs, jacobian",
          ...(factor === undefined ? [] : ["factor"]),
          ...(direct === undefined
            ? []
            : [`direct: { entries: ${meta.counts.factorEntries}, factorize, solve }`]),
          ...(lanes === undefined ? [] : [lanesMember(lanes, sections)]),
          ...(slopes === undefined ? [] : ["slopes: { rates: rateSlopes, rhs: rhsSlopes }"]),
          ...(model.reactions.length === 0 ? [] : ["reactions"]),
          ...(model.conserved.length === 0 ? [] : ["conserved"]),
          ...observerMembers(model, schedule),
        ],
      }),
    ],
    exported: {
      interfaceName: "CompiledKernel",
      contract: "WasmKernel",
      documentation: "The kernel contract with this model's own names.",
      properties: [
        { name: "states", type: "typeof states", documentation: "Names of the states." },
      ],
      constant: {
        name: "kernel",
        type: "CompiledKernel",
        documentation: commentText(`The compiled model ${meta.name}, in a memory of its own.`),
        initializer: "instantiate()",
      },
    },
  });
  return headerText(meta, unchecked) + text;
}

const unchecked = [
  "@ts-nocheck: not every project has the types of WebAssembly; those who import this file see its",
  "types all the same.",
];
