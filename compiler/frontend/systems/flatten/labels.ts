import type { Label } from "../../../graph/graph.js";

/** A dotted name as a part of an identifier: "chain_3_y" for "chain[3].y". */
export function labelName(name: string): string {
  return name.replace(/\]/g, "").replace(/[^A-Za-z0-9_]/g, "_");
}

/** What people read where a named value becomes a statement of its own. */
export function labelOf(name: string): Label {
  return { name: labelName(name), comment: name };
}
