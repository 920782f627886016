import { isMap } from "yaml";
import type { DocumentContext } from "../../../yaml-document.js";
import { readRecord, startOf, type Entry } from "../../../yaml-values.js";
import type { Shape } from "../../component/component.js";
import { describeShape, sameShape } from "../../component/naming.js";
import { filled } from "../../declaration/filled.js";
import type { Numbers } from "../../declaration/declaration.js";
import { readFlag, readNumbers, readOptionalText, readShape } from "./scalars.js";
import type { WrittenVariable } from "./written.js";

const kinds = {
  state: ["initial", "shape", "unit", "description", "discrete"],
  parameter: ["default", "shape", "unit", "description"],
  input: ["default", "shape", "unit", "description"],
} as const;

/** A state, parameter or input: its value alone, or a mapping. What is wrong is reported. */
export function readVariable(
  entry: Entry,
  kind: keyof typeof kinds,
  context: DocumentContext,
): WrittenVariable {
  const { key: name, keyOffset: offset, value } = entry;
  if (!isMap(value)) {
    const { value: numbers, shape = [] } = readNumbers(entry, context) ?? {};
    const nothing = { unit: undefined, description: undefined, discrete: false };
    return { name, offset, shape, value: numbers, ...nothing };
  }
  type Key = "initial" | "default" | "shape" | "unit" | "description" | "discrete";
  const keys: readonly Key[] = kinds[kind];
  const record = readRecord(value, `the ${kind} ${name}`, offset, keys, context) ?? {};
  const given = record.initial ?? record.default;
  if (!given && kind === "state") {
    const hint = "a state needs a value to start from";
    context.report("NC032", `the state ${name} has no initial`, startOf(value, offset), hint);
  }
  return {
    name,
    offset,
    ...readShaped(given, record.shape, context),
    unit: readOptionalText(record.unit, context),
    description: readOptionalText(record.description, context),
    discrete: readFlag(record.discrete, context),
  };
}

/** A value with its shape; one number fills a shape that is given. */
function readShaped(
  given: Entry | undefined,
  shapeEntry: Entry | undefined,
  context: DocumentContext,
): { readonly value: Numbers | undefined; readonly shape: Shape } {
  const shape = readShape(shapeEntry, context);
  const numbers = given && readNumbers(given, context);
  if (!numbers) return { value: undefined, shape: shape ?? [] };
  if (shape === undefined || sameShape(shape, numbers.shape)) return numbers;
  if (typeof numbers.value === "number") return { value: filled(shape, numbers.value), shape };
  const found = `${given.key} is ${describeShape(numbers.shape)}`;
  const message = `${found}, but the shape is ${describeShape(shape)}`;
  context.report("NC353", message, startOf(given.value, given.keyOffset));
  return { value: undefined, shape };
}
