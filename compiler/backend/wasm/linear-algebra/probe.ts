import { ModuleWriter } from "../encoder/module.js";
import { fused } from "./arithmetic.js";

/**
 * Bytes of a module that shows whether the engine fuses: it exports probe(value, a, b), which is
 * value - a b as the other modules compute it.
 */
export function probeModule(): Uint8Array {
  const module = new ModuleWriter();
  const parameters = ["f64", "f64", "f64"] as const;
  const f = module.bodyOf(module.declare("probe", { parameters, results: ["f64"] }, true));
  const splat = (local: number) => () => {
    f.get(local).op("f64x2.splat");
  };
  fused.subtractProduct(f, splat(0), splat(1), splat(2)).lane("f64x2.extract_lane", 0);
  return module.toBytes();
}
