import type { Diagnostic } from "../../../../compiler/diagnostics/diagnostic.js";
import { decodeSource } from "../../../../compiler/frontend/source.js";
import { umist } from "../../../../compiler/frontend/umist/umist.js";
import type { Network } from "../../../../compiler/model/network.js";

/** Decodes and reads a rate file. */
export function readRates(text: string | Uint8Array): {
  readonly network: Network;
  readonly diagnostics: readonly Diagnostic[];
} {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { source, diagnostics } = decodeSource("test.rates", 0, bytes);
  const result = umist.parse(source);
  return diagnostics.length > 0 ? { network: result.network, diagnostics } : result;
}
