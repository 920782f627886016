import type { SourceLocation } from "../../../diagnostics/diagnostic.js";

/** Where the parts of a declaration were written. */
export interface Places {
  /**
   * @param object an object, array or function of the declaration
   * @param key    one of its properties; without it the object as a whole
   */
  of(object: object, key?: string): SourceLocation | undefined;
}

/** For declarations that come from a running program. */
export const nowhere: Places = { of: () => undefined };
