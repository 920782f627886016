import { suggestion } from "../../../../diagnostics/suggestion.js";
import type { DiagnosticCode } from "../../../../diagnostics/catalogue.js";
import { parseExpression } from "../../../../mathjs.js";
import { FormulaError, formulaSymbols, type FormulaTree } from "../../../../model/formula.js";
import type { Shape } from "../../component/component.js";
import { describeShape } from "../../component/naming.js";
import type { PathStep, ResolvedName } from "./expression.js";
import type { Mention, Step } from "./names.js";
import type { Meaning, Vocabulary } from "./vocabulary.js";

/** What names mean where a formula stands. */
export interface Surrounding {
  readonly vocabulary: Vocabulary;
  readonly indices: ReadonlySet<string>;
  /** Whether der(x) has a meaning. */
  readonly derivatives: boolean;
}

/** @param offset in the formula */
export type Report = (code: DiagnosticCode, message: string, offset: number, hint?: string) => void;

/** What the parts behind a name have led to. */
type Reached =
  | { readonly kind: "array"; readonly shape: Shape; readonly lengths: Shape }
  | Extract<Meaning, { kind: "subsystem" }>;

/** The meaning of a name; undefined with a report when it has none. */
export function resolveName(
  mention: Mention,
  surrounding: Surrounding,
  report: Report,
): ResolvedName | undefined {
  const root = rootOf(mention, surrounding, report);
  if (!root) return undefined;
  const path: PathStep[] = [];
  let reached = root.reached;
  for (const step of mention.steps) {
    const next =
      step.kind === "name"
        ? memberOf(reached, step, mention, report)
        : elementOf(reached, step, mention, surrounding, report);
    if (!next) return undefined;
    path.push(next.step);
    reached = next.reached;
  }
  if (reached.kind === "subsystem") {
    const hint = `it shows ${[...reached.shown.keys()].join(", ") || "nothing"}`;
    report("NC350", `${mention.text} is a subsystem, not a number`, mention.offset, hint);
    return undefined;
  }
  return { mention, source: root.source, path, shape: [...reached.lengths, ...reached.shape] };
}

function rootOf(
  mention: Mention,
  { vocabulary, indices, derivatives }: Surrounding,
  report: Report,
): { readonly source: ResolvedName["source"]; readonly reached: Reached } | undefined {
  const { name, role, offset } = mention;
  if (role === "der") {
    const shape = vocabulary.derivatives.get(name);
    if (shape && derivatives) {
      return { source: { kind: "derivatives", name }, reached: array(shape) };
    }
    const states = [...vocabulary.derivatives.keys()];
    const hint = `states with a derivative are ${states.join(", ") || "none"}`;
    if (shape)
      report("NC350", "only outputs know derivatives", offset, `compute ${name} as an output`);
    else report("NC350", `${name} is no state that has a derivative`, offset, hint);
    return undefined;
  }
  if (indices.has(name)) return { source: { kind: "index", name }, reached: array([]) };
  const meaning = vocabulary.names.get(name);
  switch (meaning?.kind) {
    case undefined: {
      const known = [...vocabulary.names.keys(), ...indices];
      report("NC350", `unknown name ${name}`, offset, knownNames(name, known));
      return undefined;
    }
    case "constant":
      return { source: { kind: "number", value: meaning.value }, reached: array([]) };
    case "subsystem":
      return { source: { kind: "scope", name }, reached: meaning };
    case "variable":
      return { source: { kind: "scope", name }, reached: array(meaning.shape) };
    case "definition":
      return { source: { kind: "definition", name }, reached: array(meaning.shape) };
  }
}

function array(shape: Shape): Reached {
  return { kind: "array", shape, lengths: [] };
}

function memberOf(
  reached: Reached,
  { name, offset }: Extract<Step, { kind: "name" }>,
  mention: Mention,
  report: Report,
): { readonly step: PathStep; readonly reached: Reached } | undefined {
  if (reached.kind === "array") {
    const found = describeShape([...reached.lengths, ...reached.shape]);
    report(
      "NC350",
      `${mention.text}: what stands before .${name} is ${found}, not a subsystem`,
      offset,
    );
    return undefined;
  }
  const shape = reached.shown.get(name);
  if (!shape) {
    const hint = knownNames(name, [...reached.shown.keys()]);
    report("NC350", `${mention.text}: the subsystem shows no ${name}`, offset, hint);
    return undefined;
  }
  const lengths = reached.count === undefined ? [] : [reached.count];
  return { step: { kind: "member", name }, reached: { kind: "array", shape, lengths } };
}

function elementOf(
  reached: Reached,
  step: Extract<Step, { kind: "index" }>,
  { text }: Mention,
  { indices }: Surrounding,
  report: Report,
): { readonly step: PathStep; readonly reached: Reached } | undefined {
  const length = reached.kind === "subsystem" ? reached.count : reached.shape[0];
  if (length === undefined || (reached.kind === "array" && reached.lengths.length > 0)) {
    const whole = reached.kind === "array" && reached.lengths.length > 0;
    const found = whole
      ? "the index of a subsystem stands behind its name"
      : "there is no array to take an element of";
    report("NC352", `${text}: ${found}`, step.offset);
    return undefined;
  }
  const index = indexFormula(step, indices, report);
  if (!index) return undefined;
  return {
    step: { kind: "element", index, length, offset: step.offset },
    reached:
      reached.kind === "subsystem"
        ? { ...reached, count: undefined }
        : { ...reached, shape: reached.shape.slice(1) },
  };
}

/** The formula in brackets: whole numbers and the indices around it. */
export function indexFormula(
  { text, offset }: Pick<Extract<Step, { kind: "index" }>, "text" | "offset">,
  indices: ReadonlySet<string>,
  report: Report,
): FormulaTree<never> | undefined {
  try {
    const tree = parseExpression<never>(text, {});
    const stranger = formulaSymbols(tree).find(({ name }) => !indices.has(name));
    if (!stranger) return tree;
    const message = `an index is made of whole numbers and the names after "for", not of ${stranger.name}`;
    report("NC352", message, offset + stranger.offset);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    report("NC352", `invalid index: ${error.message}`, offset + error.offset);
  }
  return undefined;
}

function knownNames(name: string, known: readonly string[]): string {
  const near = suggestion(name, known);
  const list = `known are ${known.join(", ") || "none"}`;
  return near === undefined ? list : `did you mean ${near}? ${list}`;
}
