import type { Diagnostic } from "../../../../diagnostics/diagnostic.js";
import type { Signal } from "../machine/branches.js";
import type { Method } from "../builtins/arguments.js";
import type { Machine } from "../machine/machine.js";
import type { Frame } from "../machine/memory.js";
import type { Operator } from "../machine/operators.js";
import type { Scope } from "./scopes.js";
import type { ts } from "../syntax.js";

/** An expression, ready to be evaluated any number of times. */
export type Evaluate = (frame: Frame) => unknown;

/** A statement, ready to be executed. */
export type Execute = (frame: Frame) => Signal;

/** Something that takes a value apart and stores it. */
export type Store = (frame: Frame, value: unknown) => void;

/**
 * Turns syntax into closures, once for each function. Its parts stand in files of their own and call
 * one another through it.
 */
export interface Compiler<V extends object> {
  readonly machine: Machine<V>;
  readonly globals: ReadonlyMap<string, unknown>;
  readonly operators: ReadonlyMap<ts.SyntaxKind, Operator>;
  /** The methods of a value, if it has any of its own. */
  methods(value: unknown): ReadonlyMap<string, Method> | undefined;
  /** What is wrong with the function that is being compiled. */
  readonly findings: Diagnostic[];
  expression(node: ts.Expression, scope: Scope): Evaluate;
  statement(node: ts.Statement, scope: Scope): Execute;
  /** Statements that share a scope, whose variables `scope` has already. */
  statements(nodes: readonly ts.Statement[], scope: Scope): Execute;
  /** Initialises the variables of a declaration in the innermost scope. */
  binding(name: ts.BindingName, scope: Scope): Store;
  /** Assigns to variables, elements and properties. */
  target(node: ts.Expression, scope: Scope): Store;
  /** A function of the language as one of JavaScript. */
  closure(node: ts.FunctionLikeDeclaration, scope: Scope): Evaluate;
  /**
   * Compiles one function or module.
   *
   * @throws InputError with everything that is wrong with it
   */
  unit<T>(compile: (unit: Compiler<V>) => T): T;
}
