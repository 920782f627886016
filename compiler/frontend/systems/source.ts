import type { Network } from "../../model/network.js";
import type { SourceInfo } from "../../model/network.js";
import type { SourceText } from "../frontend.js";
import type { Arithmetic } from "./arithmetic/arithmetic.js";
import type { Component } from "./component/component.js";

/** What the reading of one source needs of the world. */
export interface Surroundings {
  /**
   * The file that a source names, the same object each time.
   *
   * @param path as written, relative to the source
   * @throws InputError NC300 when it cannot be read, without a location, which the caller adds
   */
  load(path: string, from: SourceText): Promise<SourceText>;
  /** @throws InputError when the text is no reaction network */
  network(source: SourceText): Promise<Network>;
}

/** A model of connected systems, read but not yet evaluated. */
export type SystemSource = EvaluableSystem & (FormulaSystem | ModuleSystem);

/** What compiling needs of it. */
export interface EvaluableSystem {
  readonly name: string;
  /** Every file that it is made of, the first named first, by their index. */
  readonly sources: readonly SourceInfo[];
  /**
   * The outermost component, with behaviours in the given arithmetic.
   *
   * @throws InputError with every finding
   */
  component<V extends object>(arithmetic: Arithmetic<V>): Component<V>;
}

/** Systems whose behaviours are formulas. */
interface FormulaSystem {
  /**
   * The outermost component with plain numbers, its behaviours computed in another way, which shares
   * nothing with that of `component`: what the latter is checked against.
   *
   * @throws InputError with every finding
   */
  interpreted(): Component<never>;
}

/** Systems that are programs, which whoever is able to may run. */
interface ModuleSystem {
  /**
   * The outermost component with behaviours that run as they are.
   *
   * @param declared what the first file declares when it is run
   * @throws InputError with every finding
   */
  executed(declared: unknown): Component<never>;
}

/** One way of writing systems. */
export interface SystemFormat {
  /** The value of --format. */
  readonly name: string;
  readonly description: string;
  detect(source: SourceText): boolean;
  /** @throws InputError with every finding */
  read(source: SourceText, surroundings: Surroundings): Promise<SystemSource>;
}
