export { flattenSystem } from "./flatten.js";
export type { FlattenOptions } from "./options.js";
export { formatStructure } from "./format-structure.js";
export type { SystemNode, SystemStructure } from "./structure.js";
