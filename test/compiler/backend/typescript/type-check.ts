import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../../../..");
const kernelFile = resolve(root, "checked-kernel.ts");

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
  paths: { "netc/runtime": [resolve(root, "runtime/kernel.ts")] },
};

/** What TypeScript's strict checks say of a kernel without its "@ts-nocheck"; empty when nothing. */
export function typeErrors(text: string): readonly string[] {
  const checked = text.replace("// @ts-nocheck\n", "");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === kernelFile || fileExists(file);
  host.getSourceFile = (file, languageVersion) =>
    file === kernelFile
      ? ts.createSourceFile(file, checked, languageVersion)
      : getSourceFile(file, languageVersion);
  const program = ts.createProgram([kernelFile], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start, file }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line;
    return `${file?.fileName}:${(line ?? 0) + 1} ${message}`;
  });
}
