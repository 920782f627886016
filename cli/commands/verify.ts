import { formatReport, verifyKernel } from "../../runtime/index.js";
import type { Kernel, KernelMeta } from "../../runtime/kernel.js";
import { exitCodes, type ExitCode, type Invocation } from "../command.js";
import { identityOf, readSources, type ReadFiles } from "../compile-sources.js";
import { formulas } from "../formulas.js";
import { loadKernel } from "../load-kernel.js";
import type { verifyOptions } from "../options.js";
import { jsonDocument } from "../terminal.js";

/**
 * Verifies a kernel against the reference evaluation of the sources it was made from, of connected
 * systems against their modules as they are.
 */
export async function run({
  files,
  options: { against, format, samples, seed, json },
  terminal,
}: Invocation<typeof verifyOptions>): Promise<ExitCode> {
  const path = files[0]!;
  const kernel = await loadKernel(path);
  const read = await readSources(against, { format });
  const changes = sourceChanges(kernel.meta.sources, identityOf(read.model).sources);
  if (changes.length > 0) {
    const message = `source changed since the kernel was made`;
    terminal.print(
      json
        ? jsonDocument({ kernel: kernel.meta.name, passed: false, problem: message, changes })
        : `${path}: ${message}\n${changes.map((change) => `  ${change}\n`).join("")}`,
    );
    return exitCodes.failed;
  }
  const { report, text } = await verified(kernel, read, { samples, seed });
  terminal.print(json ? jsonDocument(report) : text);
  return report.passed ? exitCodes.fine : exitCodes.failed;
}

interface Verification {
  readonly report: { readonly passed: boolean };
  readonly text: string;
}

async function verified(
  kernel: Kernel,
  read: ReadFiles,
  options: { readonly samples: number; readonly seed: number },
): Promise<Verification> {
  if (read.model.kind === "network") {
    const report = verifyKernel(kernel, read.model.network, { ...options, formulas });
    return { report, text: formatReport(report) };
  }
  const { verifiedSystem } = await import("../systems/verify.js");
  return verifiedSystem(kernel, read, options);
}

/** Sources whose bytes are not those that the kernel records, in sentences; order matters. */
function sourceChanges(recorded: KernelMeta["sources"], given: KernelMeta["sources"]): string[] {
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
