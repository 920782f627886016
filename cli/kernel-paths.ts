import { backends, type Target } from "../compiler/pipeline.js";
import { usageError } from "./command.js";

/**
 * The binary file that goes with a kernel module: kernel.wasm beside kernel.ts, and none for
 * kernel.wasm.ts, which holds the bytes itself.
 *
 * @throws CommandError, exit code 2, when the output's ending does not go with the target.
 */
export function binaryBeside(output: string, target: Target): string | undefined {
  const { binaryEnding } = backends[target];
  const foreign = (Object.keys(backends) as Target[]).find((other) => {
    const ending = backends[other].binaryEnding;
    return other !== target && ending !== undefined && hasEnding(output, ending, `${ending}.ts`);
  });
  if (foreign !== undefined) {
    throw usageError(
      `-o is "${output}", the name of a kernel of another target`,
      `add --target ${foreign}, or name it kernel.ts`,
    );
  }
  if (binaryEnding === undefined || hasEnding(output, `${binaryEnding}.ts`)) return undefined;
  if (!hasEnding(output, ".ts")) {
    throw usageError(
      `-o is "${output}"; expected the name of a module, with --target ${target}`,
      `kernel${binaryEnding}.ts holds the bytes itself; kernel.ts has kernel${binaryEnding} beside it`,
    );
  }
  return output.slice(0, -".ts".length) + binaryEnding;
}

function hasEnding(output: string, ...endings: readonly string[]): boolean {
  return endings.some((ending) => output.endsWith(ending));
}
