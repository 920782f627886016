import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../compiler/diagnostics/catalogue.js";

const introduction = `# Errors and warnings

Every finding about the input has a code. On a terminal it reads

    network.rates:12:24: error NC014: alpha must be a number, found "2.0g-9"
      12 | 12:IN:H2+:H2:H3+:H:::1:2.0g-9:0.00:0.0:10:41000:L:A:
         |                        ^
      hint: ...

with file, line and column (both from 1), the line, and what to do. Under \`--json\` the same stands in
\`error.diagnostics\`, or in \`diagnostics\` when the command succeeded: code, severity, message, location, hint.

Errors end a command with exit code 1. Warnings do not, except that \`--strict\` turns NC101 and NC102 into
errors. What concerns the command line or files rather than their content has no code; see
[the command line](cli.md).

This page is written by \`npm run docs:errors\` from \`compiler/diagnostics/catalogue.ts\`.
`;

const groups = [
  { prefix: "NC0", title: "The text" },
  { prefix: "NC1", title: "The network" },
  { prefix: "NC2", title: "The options" },
  { prefix: "NC3", title: "Systems" },
] as const;

/** The page of all codes, as text of Markdown. */
export function errorsPage(): string {
  const sections = groups.map(({ prefix, title }) => {
    const entries = Object.entries(catalogue).filter(([code]) => code.startsWith(prefix));
    const items = entries.map(
      ([code, { severity, title: name, explanation }]) =>
        `- **${code}** (${severity}) ${name}. ${explanation}`,
    );
    return `## ${title}\n\n${items.join("\n")}\n`;
  });
  return [introduction, ...sections].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, "errors.md"), errorsPage());
}
