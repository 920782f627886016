import { format } from "prettier";
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { lineWidth } from "../lines.js";
import type { Line } from "./statements.js";

/** Formats a whole module's text in the style of kernels. */
export function formatModule(text: string): Promise<string> {
  return format(text, { parser: "babel-ts", plugins: [babel, estree], printWidth: lineWidth });
}

/** The text with a blank line before each documented declaration and after each heading. */
export function spaced(text: string): string {
  return text.replace(/^(\/\/ -+ .* -+)$/gm, "$1\n").replace(/(?<!\n)\n(?=\/\*\* )/g, "\n\n");
}

/**
 * Lines of one function body, indented. What fits on a line is printed in prettier's style already;
 * only what does not, values that may stand in needless parentheses, and loops are handed to prettier,
 * one statement at a time, because prettier's own time on a whole kernel would be longer than the
 * compilation.
 */
export async function bodyText(lines: readonly Line[]): Promise<string> {
  const texts = await Promise.all(lines.map((line) => lineText(line)));
  return texts.join("\n");
}

async function lineText({ code, comment }: Line): Promise<string> {
  const remark = (comment ?? "").trimEnd();
  const suffix = remark === "" ? "" : ` // ${remark}`;
  const flat = `  ${code}`;
  if (flat.length <= lineWidth && !/= \(.*\);$|\}$/.test(code)) return `${flat}${suffix}`;
  const formatted = await formatModule(`function body() {\n${flat}\n}\n`);
  return `${formatted.split("\n").slice(1, -2).join("\n")}${suffix}`;
}
