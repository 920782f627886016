import type { Line } from "./statements.js";

/** A parameter of an emitted function. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly initializer?: string;
}

/** An emitted function; its body is what the printer gave for it. */
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
  /** Laid out already; formatters of the whole file are told to leave it. */
  readonly isLaidOut?: boolean;
}

/** One part of the module under a heading. */
export interface ModulePart {
  /** Without one, the part belongs to the one before. */
  readonly heading?: string;
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

/** Makes a module's text of declarations, function bodies and data. */
export interface ModulePrinter {
  /** What stands for text that is printed already, such as a table, until the whole is printed. */
  insert(text: string): string;
  /** What stands for the body of a function until the whole is printed. */
  insertBody(lines: readonly Line[]): string;
  print(shell: ModuleShell): Promise<string>;
}
