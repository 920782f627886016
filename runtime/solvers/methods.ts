import { bdf } from "./bdf/bdf.js";
import { kenCarp4 } from "./esdirk/kencarp4.js";
import { kvaerno5 } from "./esdirk/kvaerno5.js";
import { dormandPrince5 } from "./explicit/dormand-prince-5.js";
import { rungeKutta4 } from "./explicit/runge-kutta-4.js";
import { sspRungeKutta3 } from "./explicit/ssp-runge-kutta-3.js";
import { tsitouras5 } from "./explicit/tsitouras-5.js";
import type { Method } from "./method.js";
import { rodas4p } from "./rosenbrock/rodas4p.js";
import { rodas5p } from "./rosenbrock/rodas5p.js";

/** Every method, the default first. */
export const methods: readonly Method[] = [
  bdf,
  rodas4p,
  rodas5p,
  kvaerno5,
  kenCarp4,
  dormandPrince5,
  tsitouras5,
  sspRungeKutta3,
  rungeKutta4,
];
