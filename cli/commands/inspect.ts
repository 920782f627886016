import {
  formatInspection,
  formatStructure,
  inspectNetwork,
  inspectSystem,
  type ReadResult,
} from "../../compiler/pipeline.js";
import { exitCodes, type ExitCode, type Invocation } from "../command.js";
import { readSources } from "../compile-sources.js";
import { codedFindings, explaining } from "../explain.js";
import type { inspectOptions } from "../options.js";
import { jsonDocument, type Terminal } from "../terminal.js";

/** Reports on what the sources hold: the merged network, or connected systems. */
export async function run({
  files,
  options: { format, strict, loops, json },
  terminal,
}: Invocation<typeof inspectOptions>): Promise<ExitCode> {
  const { model, files: sources } = await readSources(files, { format, strict });
  if (model.kind === "network") {
    reportNetwork(model, json, terminal);
  } else {
    const structure = await explaining(sources.all, async () =>
      inspectSystem(model.system, { loops }),
    );
    terminal.print(json ? jsonDocument(structure) : formatStructure(structure));
  }
  return exitCodes.fine;
}

function reportNetwork({ network, diagnostics }: ReadResult, json: boolean, terminal: Terminal) {
  const found = inspectNetwork(network);
  const inspection = { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
  if (json) {
    const findings = codedFindings(inspection.diagnostics);
    terminal.print(jsonDocument({ ...inspection, diagnostics: findings }));
  } else {
    terminal.print(formatInspection(inspection));
  }
}
