/*
 * The module "netc/systems": what models are written with. The same functions serve when a model is
 * run as it is; the compiler reads it without running it.
 */
export { connect } from "./connect.js";
export { filled } from "./filled.js";
export { interpolate } from "./interpolate.js";
export { network } from "./network.js";
export { system } from "./system.js";
export { withValues } from "./with-values.js";
export type { Connection } from "./connect.js";
export type { System, SystemSpec } from "./system.js";
export type * from "./declaration.js";
