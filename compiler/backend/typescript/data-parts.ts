import type {
  FactorPattern,
  InputSpec,
  KernelMeta,
  OutputSpec,
  SparsePattern,
} from "../../../runtime/kernel.js";
import type { Model } from "../../model/model.js";
import { dataText } from "./data-text.js";
import { arrayText, brokenArrayText, numberArrayText, stringText } from "./literals.js";
import type { ConstantShell, ModulePart } from "./shell.js";

/** Text that is too long for the formatter: it takes its marker's place after formatting. */
export type Insert = (text: string) => string;

/** States, inputs, outputs and provenance. */
export function statesPart(model: Model, meta: KernelMeta, insert: Insert): ModulePart {
  const { stateUnits, initial, outputs = [] } = model;
  const states = arrayText(model.states.map(stringText), "", "const states =  as const;".length);
  return {
    heading: "states and inputs",
    constants: [
      {
        name: "states",
        documentation: "Names of the states, in the order of y.",
        initializer: `${insert(states)} as const`,
      },
      ...(stateUnits === undefined ? [] : [unitsConstant(stateUnits, insert)]),
      ...(initial === undefined ? [] : [initialConstant(initial, insert)]),
      {
        name: "inputs",
        type: "readonly InputSpec[]",
        documentation: "The order of the inputs vector.",
        initializer: insert(specsText("inputs", "InputSpec", model.inputs)),
      },
      ...(outputs.length === 0 ? [] : [outputsConstant(outputs, insert)]),
      {
        name: "meta",
        type: "KernelMeta",
        documentation: "What this kernel was compiled from, and how.",
        initializer: JSON.stringify(meta),
      },
    ],
    functions: [],
  };
}

function unitsConstant(units: readonly string[], insert: Insert): ConstantShell {
  const beside = "const stateUnits: readonly string[] = ;".length;
  return {
    name: "stateUnits",
    type: "readonly string[]",
    documentation: "Units of the states.",
    initializer: insert(arrayText(units.map(stringText), "", beside)),
  };
}

function initialConstant(initial: readonly number[], insert: Insert): ConstantShell {
  const beside = "const initial: readonly number[] = ;".length;
  return {
    name: "initial",
    type: "readonly number[]",
    documentation: "Values of the states to start from.",
    initializer: insert(numberArrayText(initial, "", beside)),
  };
}

function outputsConstant(outputs: readonly OutputSpec[], insert: Insert): ConstantShell {
  const specs = outputs.map(({ name, unit, description }) => ({ name, unit, description }));
  return {
    name: "outputs",
    type: "readonly OutputSpec[]",
    documentation: "What observe writes.",
    initializer: insert(specsText("outputs", "OutputSpec", specs)),
  };
}

function specsText(name: string, type: string, specs: readonly (InputSpec | OutputSpec)[]): string {
  const rows = specs.map((spec) => ({ ...spec }));
  return dataText(rows, "", `const ${name}: readonly ${type}[] = `.length);
}

/** Where the Jacobian and its factors are not zero. */
export function patternsPart(
  pattern: SparsePattern,
  factor: FactorPattern | undefined,
  insert: Insert,
): ModulePart {
  const integers = (name: string, documentation: string, values: Int32Array): ConstantShell => {
    const beside = `const ${name} = Int32Array.from();`.length;
    return {
      name,
      documentation,
      initializer: `Int32Array.from(${insert(numberArrayText(values, "", beside))})`,
    };
  };
  const constants: ConstantShell[] = [
    integers("colPtr", "Start of each column in the Jacobian's values.", pattern.colPtr),
    integers("rowIdx", "Row of each Jacobian value.", pattern.rowIdx),
    {
      name: "pattern",
      type: "SparsePattern",
      initializer: `{ size: ${pattern.size}, colPtr, rowIdx }`,
    },
  ];
  if (factor !== undefined) {
    constants.push(
      integers("order", "The state eliminated at each step.", factor.order),
      integers("factorColPtr", "Start of each column of L + U.", factor.lu.colPtr),
      integers("factorRowIdx", "Row of each entry of L + U.", factor.lu.rowIdx),
      {
        name: "factor",
        type: "FactorPattern",
        initializer: `{
          order,
          lu: { size: ${factor.lu.size}, colPtr: factorColPtr, rowIdx: factorRowIdx },
          denseFrom: ${factor.denseFrom},
          operations: ${factor.operations},
        }`,
      },
    );
  }
  return { heading: "sparsity", constants, functions: [] };
}

/** Where each rate comes from, and what every derivative conserves. */
export function tablesPart(model: Model, insert: Insert): ModulePart {
  const rows = model.reactions.map(({ id, type, label, source, line, citation }) => {
    const cells = [id, type, label].map(stringText);
    return arrayText([...cells, `${source}`, `${line}`, stringText(citation)], "  ", 1);
  });
  const conserved = model.conserved.map(({ name, weights }) => {
    const values = numberArrayText(weights, "    ", "weights: ,".length);
    return `{\n    name: ${stringText(name)},\n    weights: ${values},\n  }`;
  });
  return {
    heading: "reactions and invariants",
    constants: [
      {
        name: "reactionRows",
        type: "readonly (readonly [string, string, string, number, number, string])[]",
        documentation: "Identifier, type, equation, source, line and citation of each reaction.",
        initializer: insert(brokenArrayText(rows, "")),
      },
      {
        name: "reactions",
        type: "readonly ReactionInfo[]",
        initializer: `reactionRows.map(([id, type, label, source, line, citation]) => ({
          id, type, label, source, line, citation }))`,
      },
      {
        name: "conserved",
        type: "readonly Conserved[]",
        documentation: "Vectors w for which the sum of w[i] * dy[i] is zero.",
        initializer: insert(brokenArrayText(conserved, "")),
      },
    ],
    functions: [],
  };
}
