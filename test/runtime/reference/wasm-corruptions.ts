import wabt from "wabt";
import type { Random } from "../../../runtime/reference/verification/random.js";
import { withOtherLastDigit } from "./corruptions.js";

const { readWasm, parseWat } = await wabt();
const features = { simd: true, bulk_memory: true };

/** A module with one defect. */
export interface WasmCorruption {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly bytes: Uint8Array;
}

type Region = "rates" | "rhs" | "jacobian";

interface Instruction {
  readonly region: Region;
  /** Position among the lines of the text format. */
  readonly number: number;
  readonly code: string;
  /** The instruction behind it. */
  readonly next: string;
  /** The function's instructions, for the question whether a local is read. */
  readonly body: readonly string[];
}

/** Changes one instruction, or gives null when it is not of the kind. */
type Change = (instruction: Instruction) => string | null;

const all: readonly Region[] = ["rates", "rhs", "jacobian"];

/** Defects that change what a kernel computes, as in corruptions.ts. */
const kinds: readonly {
  readonly name: string;
  readonly regions: readonly Region[];
  readonly change: Change;
}[] = [
  { name: "sign", regions: all, change: exchange("f64.add", "f64.sub") },
  {
    name: "operation",
    regions: all,
    change: ({ code }) => (code === "f64.mul" ? "f64.add" : null),
  },
  {
    name: "dropped negation",
    regions: all,
    change: ({ code }) => (code === "f64.neg" ? "" : null),
  },
  { name: "last digit", regions: all, change: changeLastDigit },
  { name: "dropped statement", regions: all, change: dropStore },
  { name: "swapped index", regions: all, change: swapIndex },
  { name: "comparison", regions: ["rates"], change: exchange("f64.lt", "f64.le") },
];

/** Names of the kinds of defects. */
export const wasmDefects = kinds.map(({ name }) => name);

/** `count` corruptions of each kind, drawn at random from the functions of a kernel's module. */
export function wasmCorruptions(
  bytes: Uint8Array,
  random: Random,
  count: number,
): readonly WasmCorruption[] {
  const lines = textOf(bytes).split("\n");
  const instructions = instructionsOf(lines);
  return kinds.flatMap(({ name, regions, change }) => {
    const candidates = instructions
      .filter(({ region }) => regions.includes(region))
      .map((instruction) => ({ instruction, after: change(instruction) }))
      .filter((candidate) => candidate.after !== null);
    return Array.from({ length: count }, () => {
      const { instruction, after } = candidates[random.below(candidates.length)]!;
      const changed = lines.with(instruction.number, after!).join("\n");
      return { kind: name, before: instruction.code, after: after!, bytes: bytesOf(changed) };
    });
  });
}

function textOf(bytes: Uint8Array): string {
  const module = readWasm(bytes, features);
  try {
    return module.toText({});
  } finally {
    module.destroy();
  }
}

function bytesOf(text: string): Uint8Array {
  const module = parseWat("corrupted.wat", text, features);
  try {
    return module.toBinary({}).buffer.slice();
  } finally {
    module.destroy();
  }
}

/** The instructions of the functions that rates, rhs and jacobian call: the kernel's own lines. */
function instructionsOf(lines: readonly string[]): readonly Instruction[] {
  const starts = lines.flatMap((line, i) => (line.startsWith("  (func ") ? [i] : []));
  const bodies = starts.map((start) => {
    const end = lines.findIndex((line, i) => i > start && /^ {2}\(/.test(line));
    return { first: start + 1, lines: lines.slice(start + 1, end) };
  });
  return all.flatMap((region) => {
    const [, index] = new RegExp(`"${region}" \\(func (\\d+)\\)`).exec(lines.join("\n"))!;
    const called = bodies[Number(index)]!.lines.flatMap(
      (line) => /call (\d+)/.exec(line)?.[1] ?? [],
    );
    return called.flatMap((each) => {
      const { first, lines: inside } = bodies[Number(each)]!;
      const body = inside.map((line) => line.trim());
      // The last instruction closes the function on the same line.
      return body
        .slice(0, -1)
        .map((code, i) => ({ region, number: first + i, code, next: body[i + 1]!, body }));
    });
  });
}

function exchange(one: string, other: string): Change {
  return ({ code }) => (code === one ? other : code === other ? one : null);
}

function changeLastDigit({ code }: Instruction): string | null {
  const [, decimal] = /^f64\.const .*\(;=-?([\d.e+-]+);\)$/.exec(code) ?? [];
  const changed = decimal === undefined ? null : withOtherLastDigit(decimal);
  return changed === null ? null : `f64.const ${code.includes("=-") ? "-" : ""}${changed}`;
}

function dropStore({ code }: Instruction): string | null {
  return code.startsWith("f64.store") ? "drop drop" : null;
}

/** Another element of the same vector is read or written. */
function swapIndex({ code, next, body }: Instruction): string | null {
  const [, operation, offset] = /^(f64\.(?:load|store))(?: offset=(\d+))?$/.exec(code) ?? [];
  if (operation === undefined) return null;
  const local = /^local\.set (\d+)$/.exec(next)?.[1];
  if (operation === "f64.load" && local !== undefined && !body.includes(`local.get ${local}`)) {
    return null;
  }
  return `${operation} offset=${offset === undefined ? 8 : Number(offset) - 8}`;
}
