import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Network } from "../model/network.js";

/** The text of one file. Bytes are kept for the fingerprint; text is decoded as UTF-8. */
export interface SourceText {
  /** Name without folders. */
  readonly file: string;
  /** Index of this source among those compiled together. */
  readonly index: number;
  readonly sha256: string;
  readonly text: string;
}

/** One source format. Registered in registry.ts. */
export interface Frontend {
  /** The value of --format. */
  readonly name: string;
  readonly description: string;
  /** Whether the text looks like this format; called in registry order. */
  detect(source: SourceText): boolean;
  /**
   * Reads the whole text, collecting findings; never throws for bad input. The network is
   * meaningful only when no finding is an error.
   */
  parse(source: SourceText): {
    readonly network: Network;
    readonly diagnostics: readonly Diagnostic[];
  };
}
