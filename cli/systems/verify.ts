import { formatSystemReport, verifySystem, type SystemReport } from "../../compiler/pipeline.js";
import type { Kernel } from "../../runtime/kernel.js";
import type { ReadFiles } from "../compile-sources.js";
import { explaining } from "../explain.js";
import { modulesOf } from "./modules.js";
import { networkEvaluator } from "./network-evaluator.js";

/** A kernel against the modules that it was compiled from, run as they are. */
export async function verifiedSystem(
  kernel: Kernel,
  read: ReadFiles,
  options: { readonly samples: number; readonly seed: number },
): Promise<{ readonly report: SystemReport; readonly text: string }> {
  const { model, files } = read;
  if (model.kind !== "system") throw new TypeError("a network has no modules");
  const modules = await modulesOf(read);
  const { loops = "error" } = kernel.meta.options;
  const report = await explaining(files.all, async () =>
    verifySystem(
      kernel,
      {
        modules,
        component: (arithmetic) => model.system.component(arithmetic),
        interpreter: { loops, network: networkEvaluator },
      },
      options,
    ),
  );
  return { report, text: formatSystemReport(report) };
}
