import type { Network } from "../../compiler/pipeline.js";
import { formatReport, verifyKernel } from "../../runtime/index.js";
import type { KernelMeta } from "../../runtime/kernel.js";
import { exitCodes, type ExitCode, type Invocation } from "../command.js";
import { readSources } from "../compile-sources.js";
import { formulas } from "../formulas.js";
import { loadKernel } from "../load-kernel.js";
import type { verifyOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/** Verifies a kernel against the reference evaluation of the sources it was made from. */
export async function run({
  files,
  options: { against, format, samples, seed, json },
  terminal,
}: Invocation<typeof verifyOptions>): Promise<ExitCode> {
  const path = files[0]!;
  const kernel = await loadKernel(path);
  const { network } = await readSources(against, { format });
  const changes = sourceChanges(kernel.meta.sources, network.sources);
  if (changes.length > 0) {
    const message = `source changed since the kernel was made`;
    terminal.print(
      json
        ? jsonDocument({ kernel: kernel.meta.name, passed: false, problem: message, changes })
        : `${path}: ${message}\n${changes.map((change) => `  ${change}\n`).join("")}`,
    );
    return exitCodes.failed;
  }
  const report = verifyKernel(kernel, network, { samples, seed, formulas });
  terminal.print(json ? jsonDocument(report) : formatReport(report));
  return report.passed ? exitCodes.fine : exitCodes.failed;
}

/** Sources whose bytes are not those that the kernel records, in sentences; order matters. */
function sourceChanges(recorded: KernelMeta["sources"], given: Network["sources"]): string[] {
  if (recorded.length !== given.length) {
    const names = recorded.map(({ file }) => file).join(", ");
    return [`the kernel was made from ${recorded.length} (${names}), ${given.length} given`];
  }
  return recorded.flatMap(({ file, sha256 }, index) => {
    const found = given[index]!;
    if (found.sha256 === sha256) return [];
    return [`${found.file} has sha256 ${found.sha256}; the kernel records ${file} with ${sha256}`];
  });
}
