import {
  IndentationText,
  Project,
  VariableDeclarationKind,
  type FunctionDeclarationStructure,
  type OptionalKind,
  type SourceFile,
} from "ts-morph";

/** A parameter of an emitted function. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly initializer?: string;
}

/** An emitted function; its body is one marker, replaced after formatting. */
export interface FunctionShell {
  readonly name: string;
  readonly documentation?: string;
  readonly parameters: readonly Parameter[];
  readonly body: string;
}

/** A module-level constant. */
export interface ConstantShell {
  readonly name: string;
  readonly type?: string;
  readonly documentation?: string;
  readonly initializer: string;
}

/** One part of the module under a heading. */
export interface ModulePart {
  readonly heading: string;
  readonly constants: readonly ConstantShell[];
  readonly functions: readonly FunctionShell[];
  /** Further declarations, as they are. */
  readonly code?: string;
}

/** Everything of a kernel module but the bodies. */
export interface ModuleShell {
  /** Interfaces that types are imported of. */
  readonly imports: readonly string[];
  readonly parts: readonly ModulePart[];
  /** The exported object and its type. */
  readonly exported: {
    readonly interfaceName: string;
    /** The interface that it extends. */
    readonly contract: string;
    readonly documentation: string;
    readonly properties: readonly { name: string; type: string; documentation: string }[];
    readonly constant: ConstantShell;
  };
}

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
  file.addStatements(`\n// ${"-".repeat(12)} ${heading} ${"-".repeat(12)}\n`);
  for (const constant of constants) addConstant(file, constant, false);
  file.addFunctions(functions.map(functionStructure));
  if (code !== undefined) file.addStatements(code);
}

function addConstant(file: SourceFile, shell: ConstantShell, isExported: boolean): void {
  file.addVariableStatement({
    isExported,
    declarationKind: VariableDeclarationKind.Const,
    docs: shell.documentation === undefined ? [] : [shell.documentation],
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
