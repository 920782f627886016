import { formatInspection, inspectNetwork } from "../../compiler/pipeline.js";
import { exitCodes, type ExitCode, type Invocation } from "../command.js";
import { readSources } from "../compile-sources.js";
import { codedFindings } from "../explain.js";
import type { inspectOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** Reports on the merged network of the sources. */
export async function run({
  files,
  options: { format, strict, json },
  terminal,
}: Invocation<typeof inspectOptions>): Promise<ExitCode> {
  const { network, diagnostics } = await readSources(files, { format, strict });
  const found = inspectNetwork(network);
  const inspection = { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
  if (json) {
    const findings = codedFindings(inspection.diagnostics);
    terminal.print(jsonDocument({ ...inspection, diagnostics: findings }));
  } else {
    terminal.print(formatInspection(inspection));
  }
  return exitCodes.fine;
}
