import { InputError, type Diagnostic } from "../../../../diagnostics/diagnostic.js";
import { createGlobals, createMethods } from "../builtins/globals.js";
import type { Compiler } from "./compiler.js";
import { compileExpression } from "./expressions.js";
import { compileClosure } from "./functions.js";
import type { Machine } from "../machine/machine.js";
import { binaryOperators } from "../machine/operators.js";
import { compileBinding, compileTarget } from "./patterns.js";
import { compileStatement, compileStatements } from "./statements.js";

/** The compiler of a program, made of its parts. */
export function createCompiler<V extends object>(machine: Machine<V>): Compiler<V> {
  const globals = createGlobals(machine);
  const operators = binaryOperators(machine.arithmetic);
  const methods = createMethods(machine);
  const create = (findings: Diagnostic[]): Compiler<V> => {
    const compiler: Compiler<V> = {
      machine,
      globals,
      operators,
      methods,
      findings,
      expression: (node, scope) => compileExpression(compiler, node, scope),
      statement: (node, scope) => compileStatement(compiler, node, scope),
      statements: (nodes, scope) => compileStatements(compiler, nodes, scope),
      binding: (name, scope) => compileBinding(compiler, name, scope),
      target: (node, scope) => compileTarget(compiler, node, scope),
      closure: (node, scope) => compileClosure(compiler, node, scope),
      unit: (compile) => {
        const found: Diagnostic[] = [];
        const result = compile(create(found));
        if (found.length > 0) throw new InputError(found);
        return result;
      },
    };
    return compiler;
  };
  return create([]);
}
