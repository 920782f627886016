import type { ConstantShell, FunctionShell, ModulePrinter, ModuleShell } from "./shell.js";

/** Prints for engines: the same declarations without documentation, most types and style. */
export const plainPrinter: ModulePrinter = {
  insert: (text) => text,
  insertBody: (lines) => lines.map(({ code }) => code).join("\n"),
  print: ({ parts, exported }: ModuleShell) => {
    const texts = parts.flatMap(({ constants, functions, code = "" }) => [
      ...constants.map(constantText),
      ...functions.map(functionText),
      code,
    ]);
    return Promise.resolve([...texts, `export ${constantText(exported.constant)}`].join("\n"));
  },
};

function constantText({ name, initializer }: ConstantShell): string {
  return `const ${name} = ${initializer};`;
}

function functionText({ name, parameters, body }: FunctionShell): string {
  const texts = parameters.map((each) =>
    each.initializer === undefined ? each.name : `${each.name} = ${each.initializer}`,
  );
  return `function ${name}(${texts.join(", ")}) {\n${body}\n}`;
}
