import { Project, ts } from "ts-morph";
import {
  InputError,
  type Diagnostic,
  type SourceLocation,
} from "../../../diagnostics/diagnostic.js";
import type { DiagnosticCode } from "../../../diagnostics/catalogue.js";
import type { SourceText } from "../../frontend.js";

export { ts };

/** The sources of the files that have been parsed, for locations. */
const sources = new WeakMap<ts.SourceFile, SourceText>();

/**
 * The syntax of one module; types are not checked.
 *
 * @throws InputError NC301 with every error of syntax
 */
export function parse(source: SourceText): ts.SourceFile {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, noResolve: true },
  });
  const file = project.createSourceFile("/module.mts", source.text).compilerNode;
  sources.set(file, source);
  const errors = project.getProgram().compilerObject.getSyntacticDiagnostics(file);
  if (errors.length > 0) {
    throw new InputError(
      errors.map(({ start, messageText }) => ({
        code: "NC301",
        message: lowerFirst(ts.flattenDiagnosticMessageText(messageText, "; ").replace(/\.$/, "")),
        location: locationAt(file, start),
      })),
    );
  }
  return file;
}

/** Where a node begins. */
export function locationOf(node: ts.Node): SourceLocation {
  const file = node.getSourceFile();
  return locationAt(file, node.getStart(file));
}

export function finding(
  code: DiagnosticCode,
  node: ts.Node,
  message: string,
  hint?: string,
): Diagnostic {
  const location = locationOf(node);
  return { code, message, location, ...(hint !== undefined && { hint }) };
}

/** @throws InputError with one finding */
export function fail(code: DiagnosticCode, node: ts.Node, message: string, hint?: string): never {
  throw new InputError([finding(code, node, message, hint)]);
}

/**
 * What `run` gives, unless expressions are nested deeper than the engine's stack.
 *
 * @throws InputError NC304 when they are
 */
export function withinStack<T>(locate: () => SourceLocation, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.includes("call stack")) throw error;
    const message = "expressions are nested too deeply to be read";
    const hint = "give parts of them a name of their own, or sum in a loop";
    throw new InputError([{ code: "NC304", message, location: locate(), hint }]);
  }
}

/** Where a file begins. */
export function startOf({ file, index }: SourceText): SourceLocation {
  return { file, source: index, line: 1, column: 1 };
}

/** A node's text on one line, shortened, for messages. */
export function excerpt(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** The expression without parentheses and types around it. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

function locationAt(file: ts.SourceFile, position: number): SourceLocation {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  const { file: name, index } = sources.get(file)!;
  return { file: name, source: index, line: line + 1, column: character + 1 };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
