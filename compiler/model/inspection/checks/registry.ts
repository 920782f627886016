import type { DiagnosticCode } from "../../../diagnostics/catalogue.js";
import type { Diagnostic } from "../../../diagnostics/diagnostic.js";
import type { Network } from "../../network.js";
import { additiveDuplicates } from "./additive-duplicates.js";
import { chargeBalance } from "./charge-balance.js";
import type { Check } from "./check.js";
import { elementBalance } from "./element-balance.js";
import { emptyRanges } from "./empty-ranges.js";
import { exactDuplicates } from "./exact-duplicates.js";
import { hydrogenPhotodissociation } from "./hydrogen-photodissociation.js";
import { negativeGamma } from "./negative-gamma.js";
import { noNetEffect } from "./no-net-effect.js";
import { rangeGaps } from "./range-gaps.js";
import { rangeJumps } from "./range-jumps.js";
import { rangeOverlaps } from "./range-overlaps.js";
import { speciesNeverDestroyed } from "./species-never-destroyed.js";
import { speciesNeverFormed } from "./species-never-formed.js";

/** Every check by its code; adding one is its file, its line here and its line in the catalogue. */
const checks = {
  NC101: chargeBalance,
  NC102: elementBalance,
  NC103: exactDuplicates,
  NC104: additiveDuplicates,
  NC105: rangeGaps,
  NC106: rangeOverlaps,
  NC107: rangeJumps,
  NC108: negativeGamma,
  NC109: speciesNeverFormed,
  NC110: speciesNeverDestroyed,
  NC111: hydrogenPhotodissociation,
  NC112: noNetEffect,
  NC113: emptyRanges,
} as const satisfies Partial<Record<DiagnosticCode, Check>>;

export type CheckCode = keyof typeof checks;

export const checkCodes = Object.keys(checks) as readonly CheckCode[];

/** Warnings that --strict turns into errors: what the network breaks, not what is merely odd. */
export const strictCodes: readonly CheckCode[] = ["NC101", "NC102"];

/** Runs the checks of the given codes, by default all: by code, then in network order. */
export function checkNetwork(
  network: Network,
  codes: readonly CheckCode[] = checkCodes,
): readonly Diagnostic[] {
  return codes.flatMap((code) => checks[code](network).map((finding) => ({ code, ...finding })));
}
