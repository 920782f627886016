import { arrhenius } from "./arrhenius.js";
import { cosmicRay } from "./cosmic-ray.js";
import { cosmicRayPhoton } from "./cosmic-ray-photon.js";
import { formula } from "./formula.js";
import { photo } from "./photo.js";
import type { RateLaw } from "./ratelaw.js";

/** Every rate law; adding one is its file and its line here. */
const laws: readonly RateLaw[] = [arrhenius, cosmicRay, cosmicRayPhoton, photo, formula];

const byName = new Map(laws.map((law) => [law.name, law]));

/** @throws TypeError when a frontend names a law that does not exist: its defect, not the input's. */
export function rateLaw(name: string): RateLaw {
  const law = byName.get(name);
  if (law === undefined) throw new TypeError(`no rate law ${name}`);
  return law;
}
