import { InputError } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../../model/network.js";
import type { Arithmetic } from "../arithmetic/arithmetic.js";
import type { Places } from "../component/places.js";
import { createCompiler } from "./language/assembly.js";
import { authoringModule, createAuthoring } from "./builtins/authoring.js";
import { chosenSystem, isDefaultExport } from "./chosen-system.js";
import type { Compiler, Evaluate } from "./language/compiler.js";
import { collectExports, declareImports, type Exports } from "./linking.js";
import { activate, createMachine } from "./machine/machine.js";
import type { Module, Program } from "./modules.js";
import { declareAll, innerScope, type Scope } from "./language/scopes.js";
import { startOf, ts, withinStack } from "./syntax.js";

/** A program evaluated in one arithmetic. */
export interface Evaluation {
  /** The system that it declares. */
  readonly declared: object;
  readonly places: Places;
  /** The network that a declaration of the program names. */
  network(file: string, declared: object): Network;
}

/**
 * Evaluates every module and takes the system that the entry exports. The functions of the declaration
 * compute in the arithmetic and throw what they find then.
 *
 * @throws InputError NC302 to NC315 with the findings of the first function that has any
 */
export function evaluateProgram<V extends object>(
  { modules }: Program,
  arithmetic: Arithmetic<V>,
): Evaluation {
  const entry = modules.at(-1)!;
  const machine = createMachine(arithmetic, entry.file);
  const compiler = createCompiler(machine);
  const authoring = createAuthoring(machine);
  const evaluated = new Map<Module, Exports>();
  for (const module of modules) {
    const exportsOf = (specifier: string) =>
      specifier === authoringModule
        ? authoring.exports
        : evaluated.get(module.imports.get(specifier)!)!;
    const exports = withinStack(
      () => startOf(module.source),
      () => evaluateModule(compiler, module, exportsOf),
    );
    evaluated.set(module, exports);
  }
  const moduleOf = new Map(modules.map((module) => [module.file, module]));
  return {
    declared: chosenSystem(evaluated.get(entry)!, entry.file),
    places: machine.places,
    network(file, declared) {
      const from = authoring.fileOf(declared);
      const network = from && moduleOf.get(from)!.networks.get(file);
      if (network) return network;
      const location = machine.places.of(declared);
      const message = `the network ${file} was not declared by a call of network`;
      const hint = 'write network("path/to/file")';
      throw new InputError([{ code: "NC315", message, ...(location && { location }), hint }]);
    },
  };
}

function evaluateModule<V extends object>(
  compiler: Compiler<V>,
  { file, source }: Module,
  exportsOf: (specifier: string) => Exports,
): Exports {
  const { machine } = compiler;
  const { memory, namespaces } = machine;
  const namespace = (exports: Exports) => {
    const object = Object.fromEntries(exports);
    namespaces.set(object, "the module");
    return object;
  };
  const scope = innerScope(undefined);
  const statements = file.statements.filter((statement) => !isLink(statement));
  return compiler.unit((unit) => {
    const { findings } = unit;
    const imported = declareImports(file, scope, exportsOf, namespace, findings);
    declareAll(scope, statements);
    const execute = unit.statements(statements, scope);
    const byDefault = defaultExport(unit, file, scope);
    if (findings.length > 0) return new Map();
    const frame = memory.frame(scope.variables.size, undefined);
    for (const { index, value } of imported) frame.slots[index] = value;
    return activate(machine, file, source.file, () => {
      execute(frame);
      const valueOf = (name: string) => frame.slots[scope.variables.get(name)!.index];
      const exports = collectExports(file, valueOf, exportsOf, namespace, findings);
      if (byDefault) exports.set("default", byDefault(frame));
      return exports;
    });
  });
}

/** What gives the default export. */
function defaultExport<V extends object>(
  compiler: Compiler<V>,
  file: ts.SourceFile,
  scope: Scope,
): Evaluate | undefined {
  const statement = file.statements.find(isDefaultExport);
  if (!statement) return undefined;
  return ts.isFunctionDeclaration(statement)
    ? compiler.closure(statement, scope)
    : compiler.expression((statement as ts.ExportAssignment).expression, scope);
}

/** Imports and exports that declare nothing. */
function isLink(node: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node)
  );
}
