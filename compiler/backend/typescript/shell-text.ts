import {
  IndentationText,
  Project,
  VariableDeclarationKind,
  type FunctionDeclarationStructure,
  type OptionalKind,
  type SourceFile,
} from "ts-morph";
import type { ConstantShell, FunctionShell, ModulePart, ModuleShell } from "./shell.js";

/** Declarations of a kernel module as text, not yet formatted. */
export function shellText(shell: ModuleShell): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const file = project.createSourceFile("kernel.ts");
  file.addImportDeclaration({
    isTypeOnly: true,
    namedImports: [...shell.imports],
    moduleSpecifier: "netc/runtime",
  });
  for (const part of shell.parts) addPart(file, part);
  const { interfaceName, contract, documentation, properties, constant } = shell.exported;
  file.addInterface({
    name: interfaceName,
    isExported: true,
    extends: [contract],
    docs: [documentation],
    properties: properties.map(({ name, type, documentation: docs }) => ({
      name,
      type,
      isReadonly: true,
      docs: [docs],
    })),
  });
  addConstant(file, constant, true);
  return file.getFullText();
}

function addPart(file: SourceFile, { heading, constants, functions, code }: ModulePart): void {
  if (heading !== undefined) {
    file.addStatements(`\n// ${"-".repeat(12)} ${heading} ${"-".repeat(12)}\n`);
  }
  for (const constant of constants) addConstant(file, constant, false);
  file.addFunctions(functions.map(functionStructure));
  if (code !== undefined) file.addStatements(code);
}

function addConstant(file: SourceFile, shell: ConstantShell, isExported: boolean): void {
  file.addVariableStatement({
    isExported,
    declarationKind: VariableDeclarationKind.Const,
    docs: shell.documentation === undefined ? [] : [shell.documentation],
    ...(shell.isLaidOut === true && { leadingTrivia: "// prettier-ignore\n" }),
    declarations: [
      {
        name: shell.name,
        initializer: shell.initializer,
        ...(shell.type === undefined ? {} : { type: shell.type }),
      },
    ],
  });
}

function functionStructure(shell: FunctionShell): OptionalKind<FunctionDeclarationStructure> {
  return {
    name: shell.name,
    returnType: "void",
    docs: shell.documentation === undefined ? [] : [shell.documentation],
    parameters: shell.parameters.map((parameter) => ({ ...parameter })),
    statements: shell.body,
  };
}
