import { inputError } from "../command.js";

/**
 * Runs a module of systems as it is, and gives what it declares: its default export, or its only
 * declaration.
 *
 * @param path of the module; what it imports stands beside it
 * @throws CommandError, exit code 1, when it fails or declares nothing.
 */
export async function runModule(path: string): Promise<unknown> {
  const exports = await exportsOf(path);
  if (exports["default"] !== undefined) return exports["default"];
  const [first, ...others] = Object.values(exports).filter(isDeclaration);
  if (first === undefined || others.length > 0) {
    throw inputError(`"${path}" has no default export`, "export default system({ ... })");
  }
  return first;
}

async function exportsOf(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { build } = await import("esbuild");
  const authoring = import.meta.resolve("netc/systems");
  try {
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      logLevel: "silent",
      plugins: [
        {
          name: "authoring",
          setup: ({ onResolve }) => {
            onResolve({ filter: /^netc\/systems$/ }, () => ({ path: authoring, external: true }));
          },
        },
      ],
    });
    const code = Buffer.from(outputFiles[0]!.contents).toString("base64");
    return (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
  } catch (error) {
    throw inputError(`"${path}" cannot be run: ${String(error).split("\n", 1)[0]}`);
  }
}

function isDeclaration(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "system";
}
