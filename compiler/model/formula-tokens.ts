import { FormulaError } from "./formula.js";

export interface FormulaToken {
  readonly kind: "number" | "name" | "operator";
  readonly text: string;
  readonly offset: number;
}

/** Bounds that keep every recursive walk over a formula, mathjs's too, far from the stack's end. */
export const formulaLimits = {
  /** Characters of a formula. */
  length: 10_000,
  /** Parentheses open at one place. */
  parentheses: 100,
  /** Signs "?" in a formula. */
  conditionals: 100,
  /** Signs "^" in a formula. */
  powers: 500,
  /** Levels of the formula's tree; a sum of n terms has n. */
  depth: 1000,
};

const tokenPattern =
  /[ \t\r\n]+|(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)|(?<name>[A-Za-z][A-Za-z_0-9]*)|(?<operator>[<>]=?|[-+*/^(),?:])/y;

/**
 * Splits a formula into the tokens that formulas may have. This is the gate in front of mathjs:
 * what would be an assignment, a string, a matrix, a property or a multiplication without a sign
 * is refused here, before anything interprets it.
 *
 * @throws FormulaError at the first token that has no place in a formula
 */
export function formulaTokens(text: string): FormulaToken[] {
  if (text.trim() === "") throw new FormulaError("the formula is empty", 0);
  if (text.length > formulaLimits.length) {
    const limit = formulaLimits.length;
    throw new FormulaError(`the formula has more than ${limit} characters`, limit);
  }
  const tokens: FormulaToken[] = [];
  for (let offset = 0; offset < text.length; offset = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = offset;
    const groups = tokenPattern.exec(text)?.groups;
    if (!groups) throw new FormulaError(refusal(text, offset), offset);
    const kind = (["number", "name", "operator"] as const).find((name) => groups[name]);
    if (!kind) continue; // blanks
    const token = { kind, text: groups[kind]!, offset };
    if (juxtaposed(tokens.at(-1), token)) {
      throw new FormulaError(`expected an operator before "${token.text}"`, offset);
    }
    tokens.push(token);
  }
  checkLimits(tokens);
  return tokens;
}

function checkLimits(tokens: readonly FormulaToken[]): void {
  const count = { parentheses: 0, conditionals: 0, powers: 0 };
  for (const [index, { text, offset }] of tokens.entries()) {
    if (text === "(") count.parentheses++;
    if (text === ")") count.parentheses--;
    if (text === "?") count.conditionals++;
    if (text === "^") count.powers++;
    const exceeded = (["parentheses", "conditionals", "powers"] as const).find(
      (name) => count[name] > formulaLimits[name],
    );
    if (exceeded) {
      throw new FormulaError(`more than ${formulaLimits[exceeded]} ${exceeded}`, offset);
    }
    if (tokens.slice(Math.max(0, index - 2), index + 1).filter(isSign).length === 3) {
      throw new FormulaError("three signs in a row", offset);
    }
  }
}

function isSign({ text }: FormulaToken): boolean {
  return text === "+" || text === "-";
}

/** Whether two values follow each other without an operator: "2 T", "(a)(b)", "1d-9". */
function juxtaposed(previous: FormulaToken | undefined, next: FormulaToken): boolean {
  if (!previous) return false;
  const ends = previous.kind !== "operator" || previous.text === ")";
  const starts = next.kind !== "operator" || (next.text === "(" && previous.kind !== "name");
  return ends && starts;
}

function refusal(text: string, offset: number): string {
  if (text.startsWith("!=", offset) || text[offset] === "=") {
    return "formulas compare with <, <=, > and >= only and assign nothing";
  }
  const character = String.fromCodePoint(text.codePointAt(offset)!);
  return `unexpected character "${character}"`;
}
