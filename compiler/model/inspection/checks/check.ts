import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../network.js";

/** A diagnostic without its code, which stands in the registry only. */
export type Finding = Omit<Diagnostic, "code">;

/** Finds one kind of oddity in a network, in network order. Pure. */
export type Check = (network: Network) => readonly Finding[];
