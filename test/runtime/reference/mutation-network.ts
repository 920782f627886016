import { syntheticRates } from "../../../bench/synthetic.js";

/** Coefficients of each range differ enough for every limit between ranges to be a jump. */
const rangedLines = [
  "9001:NN:H:CH4:CH3:H2:::2:5.93e-13:3.00:4040.0:300:2500:L:A:::6.82e-11:0.00:0.0:2500.1:10000:C:D:::",
  "9002:CE:S:C+:C:S+:::2:5.54e-12:0.86:680.7:500:4999:C:D:::1.00e-10:0.00:0.0:5000:50000:C:C:::",
  "9003:RA:O:C:CO:PHOTON:::3:5.09e-16:-0.41:2.1:10:40:C:B:::2.3e-17:0.31:0.0:40.1:460:C:B:::6.03e-15:1.23:4.8:460.1:5200:C:B:::",
  "9004:IN:H-:HCN:CN-:H2:::2:6.95e-10:-0.40:507.5:10:50:C:B:::1.20e-09:1.43:362.1:50:500:C:B:::",
  "9005:NN:NH:O:NO:H:::2:6.60e-11:0.00:0.0:10:299:C:C:::1.80e-10:0.00:300.0:300:3000:L:C:::",
  "9006:RA:S:S:S2:PHOTON:::2:1.37e-19:0.33:78.8:300:7100:C:B:::2.23e-20:0.90:-306.7:7101:14000:C:B:::",
  "9007:CD:H:H2:H:H:H::1:4.67e-07:-1.00:55000.0:1833:41000:C:A:::",
  "9008:NN:H:HNC:HCN:H:::1:3.10e-12:0.50:20.0:10:41000:C:A:::",
  "9009:GR:H:H:H2::::1:5.20e-17:0.50:0.0:10:41000:L:C:::",
];

/** About 110 reactions in UMIST format: all types, several ranges, catalysts, grains. */
export const mutationNetwork =
  syntheticRates({ species: 30, reactions: 100, seed: 5 }) + `${rangedLines.join("\n")}\n`;
