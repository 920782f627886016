import { format } from "prettier";
import { expect } from "vitest";

/** Prettier leaves the text unchanged, with either of its parsers. */
export async function expectFormatted(text: string): Promise<void> {
  for (const parser of ["babel-ts", "typescript"]) {
    expect(await format(text, { parser, printWidth: 100 }), parser).toBe(text);
  }
}
