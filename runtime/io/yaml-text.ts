import { isMap, isNode, isScalar, parseDocument, type Document, type Pair } from "yaml";
import type { z } from "zod";
import { TextError, type UnknownName } from "./text-error.js";

/** What a YAML text holds, with the means to say where. */
export interface YamlText<Data> {
  readonly data: Data;
  /** A complaint about the value at a path, or about its key. */
  problem(
    path: readonly PropertyKey[],
    message: string,
    about?: { readonly key?: true; readonly unknown?: UnknownName },
  ): TextError;
}

/** Longest piece of the text that a message repeats. */
const longestExcerpt = 40;

/**
 * Reads YAML of a known form.
 *
 * @param schema of a strict object; its errors are phrases that follow "expected"
 * @throws TextError when the text is no YAML or has another form.
 */
export function readYaml<Schema extends z.ZodObject>(
  source: string,
  schema: Schema,
): YamlText<z.infer<Schema>> {
  const text = source.replace(/^\uFEFF/, "");
  const document = parse(text);
  const problem: YamlText<unknown>["problem"] = (path, message, { key, unknown } = {}) => {
    const offset = (key ? keyOffset(document, path) : undefined) ?? valueOffset(document, path);
    return errorAt(text, offset, message, unknown);
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, problem };
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0]!;
  if (issue.code === "unrecognized_keys") {
    const [name] = issue.keys as [string];
    const known = Object.keys(schema.shape);
    const message = `unknown key "${name}"; expected ${known.join(", ")}`;
    throw problem([...issue.path, name], message, { key: true, unknown: { name, known } });
  }
  const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  const found = excerpt(text, document, issue.path);
  throw problem(issue.path, `${where}expected ${issue.message}, found ${found}`);
}

/** The parser is recursive: on nesting without end it throws RangeError, or reports it as a finding. */
function parse(text: string): Document {
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error === undefined) return document;
    if (error.message.includes("call stack")) throw new RangeError(error.message);
    throw errorAt(text, error.pos[0], `not YAML: ${error.message}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TextError("lists and mappings are nested too deeply", 1, 1);
  }
}

/** Where the value at a path begins, or else that of the nearest mapping around it. */
function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : valueOffset(document, path.slice(0, -1));
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = (parent.items as Pair[]).find(
    ({ key }) => isScalar(key) && String(key.value) === path.at(-1),
  );
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function excerpt(text: string, document: Document, path: readonly PropertyKey[]): string {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  const [line = ""] =
    isNode(node) && node.range ? text.slice(node.range[0], node.range[1]).split("\n") : [];
  const words = line.trim();
  if (words === "") return "nothing";
  return words.length > longestExcerpt ? `"${words.slice(0, longestExcerpt)}..."` : `"${words}"`;
}

function errorAt(text: string, offset: number, message: string, unknown?: UnknownName): TextError {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return new TextError(message, lines.length, lines.at(-1)!.length + 1, unknown);
}
