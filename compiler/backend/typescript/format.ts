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
 * because prettier's own time on a whole kernel would be longer than the compilation.
 */
export async function bodyText(lines: readonly Line[]): Promise<string> {
  const rough = lines.map(({ code }) => code).filter((code) => !isPrinted(code));
  const formatted = rough.length === 0 ? [] : await formatStatements(rough);
  let next = 0;
  return lines
    .map(({ code, comment = "" }) => {
      const remark = comment.trimEnd();
      const text = isPrinted(code) ? `  ${code}` : formatted[next++]!;
      return remark === "" ? text : `${text} // ${remark}`;
    })
    .join("\n");
}

function isPrinted(code: string): boolean {
  return code.length + 2 <= lineWidth && !/= \(.*\);$|\}$/.test(code);
}

/** Stands between statements that are formatted together: starting prettier takes longer than one of them. */
const separator = "  // next";

async function formatStatements(statements: readonly string[]): Promise<readonly string[]> {
  const text = statements.join(`\n${separator}\n`);
  const formatted = await formatModule(`function body() {\n${text}\n}\n`);
  const lines = formatted.split("\n").slice(1, -2).join("\n");
  return lines.split(`\n${separator}\n`);
}
