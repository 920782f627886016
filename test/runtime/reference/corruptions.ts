import type { Random } from "../../../runtime/reference/verification/random.js";

/** A kernel text with one defect. */
export interface Corruption {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly text: string;
}

type Region = "rates" | "rhs" | "jacobian" | "pattern";

interface SourceLine {
  readonly region: Region;
  /** Position among the lines of the text. */
  readonly number: number;
  /** Without the comment. */
  readonly code: string;
  /** The function's body, for the question whether a name is read. */
  readonly body: string;
}

/** Changes one line, or gives null when this line has nothing of the kind. */
interface Kind {
  readonly name: string;
  readonly regions: readonly Region[];
  readonly change: (line: SourceLine, random: Random) => string | null;
}

/**
 * Defects that change what a kernel computes. None can leave the meaning as it was: every term,
 * number and index of a kernel's functions enters a result, values that are loaded but not read are
 * left alone, and so are numbers of more than twelve digits, whose last one is below the rounding.
 */
const kinds: readonly Kind[] = [
  { name: "sign", regions: ["rates", "rhs", "jacobian"], change: reverseSign },
  { name: "last digit", regions: ["rates", "rhs", "jacobian"], change: changeLastDigit },
  { name: "dropped term", regions: ["rhs", "jacobian"], change: dropTerm },
  { name: "dropped statement", regions: ["rates", "rhs", "jacobian"], change: dropStatement },
  { name: "swapped index", regions: ["rates", "rhs", "jacobian"], change: swapIndex },
  { name: "threshold", regions: ["rates"], change: moveThreshold },
  { name: "comparison", regions: ["rates"], change: closeInterval },
  { name: "pattern", regions: ["pattern"], change: changePattern },
];

/** `count` corruptions of each kind, drawn at random from all places of the kernel text. */
export function corruptions(text: string, random: Random, count: number): Corruption[] {
  const lines = text.split("\n");
  const places = kernelLines(lines);
  return kinds.flatMap((kind) => {
    const candidates = places.filter(({ region }) => kind.regions.includes(region));
    const found: Corruption[] = [];
    while (found.length < count) {
      const line = candidates[random.below(candidates.length)]!;
      const after = kind.change(line, random);
      if (after !== null && after !== line.code) {
        const changed = lines.with(line.number, after).join("\n");
        found.push({ kind: kind.name, before: line.code, after, text: changed });
      }
    }
    return found;
  });
}

/** The statements of rates, rhs and jacobian, and the numbers of the Jacobian and factor patterns. */
function kernelLines(lines: readonly string[]): SourceLine[] {
  const places: SourceLine[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    const opening = /^function (rates|rhs|jacobian)|^const (?:\w*[cC]olPtr|\w*[rR]owIdx|order) =/;
    const match = opening.exec(lines[start]!);
    if (match !== null) {
      const end = lines.findIndex((line, i) => i > start && /^[}\]]/.test(line));
      const code = lines.slice(start + 1, end).map((line) => line.replace(/ \/\/ .*$/, ""));
      const region = (match[1] ?? "pattern") as Region;
      const body = code.join("\n");
      places.push(...code.map((each, i) => ({ region, number: start + 1 + i, code: each, body })));
    }
  }
  return places;
}

function reverseSign({ code }: SourceLine, random: Random): string | null {
  return replaceOne(code, / [+-](?==? )/g, random, (sign) => (sign === " +" ? " -" : " +"));
}

function changeLastDigit({ code }: SourceLine, random: Random): string | null {
  const number = /(?<![\w.[])\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.\]])/g;
  return replaceOne(code, number, random, withOtherLastDigit);
}

/** 2.4e-9 becomes 2.5e-9; null beyond twelve digits. */
export function withOtherLastDigit(number: string): string | null {
  const [mantissa, exponent] = number.split("e") as [string, string | undefined];
  if (mantissa.replace(".", "").length > 12) {
    return null;
  }
  const digit = (Number(mantissa.at(-1)) + 1) % 10;
  return `${mantissa.slice(0, -1)}${digit}${exponent === undefined ? "" : `e${exponent}`}`;
}

/** A sum that is stored loses a term other than its first. */
function dropTerm({ code }: SourceLine, random: Random): string | null {
  return isStore(code) && !code.includes("(")
    ? replaceOne(code, / [+-] [^+-]+?(?= [+-] |;$)/g, random, () => "")
    : null;
}

function dropStatement({ code }: SourceLine): string | null {
  return isStore(code) ? "" : null;
}

function isStore(code: string): boolean {
  return /^ {2}(k|dy|values)\[\d+\] [+-]?= .*;$/.test(code);
}

/** Another element of the same buffer is read or written. */
function swapIndex({ code, body }: SourceLine, random: Random): string | null {
  const loaded = /^ {2}const (\w+) = /.exec(code)?.[1];
  if (loaded !== undefined && body.split(new RegExp(`\\b${loaded}\\b`)).length < 3) {
    return null;
  }
  return replaceOne(code, /(?<=\b(?:k|y|dy|values|inputs)\[)\d+(?=\])/g, random, (index) =>
    String(Number(index) === 0 ? 1 : Number(index) - 1),
  );
}

function moveThreshold({ code }: SourceLine, random: Random): string | null {
  return replaceOne(code, /(?<=\bT <=? )[\d.]+/g, random, withOtherLastDigit);
}

function closeInterval({ code }: SourceLine, random: Random): string | null {
  return replaceOne(code, /(?<=\bT )<=?/g, random, (sign) => (sign === "<" ? "<=" : "<"));
}

function changePattern({ code }: SourceLine, random: Random): string | null {
  return replaceOne(code, /\d+/g, random, (index) => String(Number(index) + 1));
}

/** The text with one of the matches replaced, null where there is none or it is not to be. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  replace: (match: string) => string | null,
): string | null {
  const matches = [...text.matchAll(pattern)];
  const match = matches[random.below(Math.max(matches.length, 1))];
  const replacement = match === undefined ? null : replace(match[0]);
  return match === undefined || replacement === null
    ? null
    : text.slice(0, match.index) + replacement + text.slice(match.index + match[0].length);
}
