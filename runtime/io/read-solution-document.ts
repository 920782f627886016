import { z } from "zod";
import { solutionFormat, solutionVersion, type SolutionDocument } from "./solution-document.js";

/** A text that is no solution; the message says what was expected, and where. */
export class SolutionDocumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SolutionDocumentError";
  }
}

/** What can be known of a solution long after it was made: where from, and the states. */
export type StoredSolution = Pick<
  SolutionDocument,
  "model" | "inputs" | "species" | "states" | "t" | "y"
>;

const head = z.object({ format: z.literal(solutionFormat), version: z.number() });

const numbers = z.array(z.number());
const texts = z.array(z.string());

const body = z.object({
  model: z.object({
    name: z.string(),
    state: z.exactOptional(z.enum(["abundance", "density"])),
    kind: z.enum(["kernel", "sources"]),
    files: z.array(z.object({ path: z.string(), sha256: z.string() })).min(1),
    reading: z.exactOptional(z.object({ format: z.string() })),
  }),
  inputs: z.object({
    names: texts,
    units: texts,
    values: numbers,
    rows: z.exactOptional(z.array(numbers)),
  }),
  species: z.exactOptional(texts),
  states: z.exactOptional(texts),
  t: numbers.min(1),
  y: z.array(numbers),
});

/**
 * Reads what `documentOfSolution` made, after a way through a file.
 *
 * @throws SolutionDocumentError when the text is no JSON, no solution, one of another version, or one
 *   whose parts do not fit each other.
 */
export function readSolutionDocument(text: string): StoredSolution {
  const value = parse(text);
  const identity = head.safeParse(value);
  if (!identity.success) {
    throw new SolutionDocumentError(`expected a solution, "format": "${solutionFormat}"`);
  }
  const { version } = identity.data;
  if (version !== solutionVersion) {
    const message = `expected a solution of version ${solutionVersion}, found version ${version}`;
    throw new SolutionDocumentError(message);
  }
  const result = body.safeParse(value);
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new SolutionDocumentError(`${path.join(".")}: ${decapitalized(message)}`);
  }
  checkLengths(result.data);
  return result.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SolutionDocumentError(`expected JSON: ${(error as Error).message.split("\n", 1)[0]}`);
  }
}

function checkLengths({ inputs, species, states, t, y }: StoredSolution): void {
  const names = species ?? states;
  if (names === undefined) {
    throw new SolutionDocumentError('species: expected array; or "states" in its place');
  }
  if (names !== states && states !== undefined) {
    throw new SolutionDocumentError('states: expected nothing beside "species"');
  }
  expectLength("y", y, t.length, "time");
  y.forEach((row, i) => expectLength(`y.${i}`, row, names.length, species ? "species" : "state"));
  expectLength("inputs.values", inputs.values, inputs.names.length, "input");
  if (inputs.rows) expectLength("inputs.rows", inputs.rows, t.length, "time");
  inputs.rows?.forEach((row, i) => {
    expectLength(`inputs.rows.${i}`, row, inputs.names.length, "input");
  });
}

function expectLength(path: string, list: readonly unknown[], length: number, per: string): void {
  if (list.length === length) return;
  const message = `${path}: expected ${length} entries, one per ${per}, found ${list.length}`;
  throw new SolutionDocumentError(message);
}

/** zod's "Invalid input: expected number, received string" after a path. */
function decapitalized(message: string): string {
  return message.replace(/^Invalid input: /, "").replace(/^[A-Z]/, (first) => first.toLowerCase());
}
