/** What is asked of a tree of systems. */
export interface FlattenOptions {
  /** What becomes of algebraic loops. */
  readonly loops: "error" | "solve";
  /** Outputs that the kernel computes: of every instance, of the outermost system, or of none. */
  readonly observe: "all" | "top" | "none";
}
