export { flattenSystem, type FlattenOptions } from "./flatten.js";
export { formatStructure } from "./format-structure.js";
export type { SystemNode, SystemStructure } from "./structure.js";
