import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../cli/netc.js";

/** The commands that one section of examples/README.md shows. */
export interface DocumentedExample {
  /** "van-der-pol": of examples/van-der-pol.system.ts. */
  readonly name: string;
  readonly title: string;
  /** Arguments of netc. */
  readonly commands: readonly (readonly string[])[];
}

const [, ...sections] = readFileSync(join(root, "examples/README.md"), "utf8").split(/^## /m);

export const documentedExamples: readonly DocumentedExample[] = sections.map((section) => {
  const commands = [...section.matchAll(/^npx netc (.*)$/gm)].map(([, line]) => wordsOf(line!));
  const source = commands[0]?.[1] ?? "";
  const name = /^examples\/(.*)\.system\.(?:ts|yaml)$/.exec(source)?.[1] ?? source;
  return { name, title: section.split("\n", 1)[0]!, commands };
});

/** As a shell splits a line with double quotation marks. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}
